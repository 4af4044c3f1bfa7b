"""Foreign private issuers, non-U.S. symbols and depositary shares."""

import pytest

from filings import (
    FOREIGN_ISSUER,
    FUND,
    ISSUER,
    OFFICER,
    SHARES,
    obligation_findings,
    obligation_reminders,
)


@pytest.mark.parametrize(
    ("country", "signed", "exempt"),
    [
        ("United Kingdom", "2026-04-09", True),
        ("Canada", "2026-04-09", True),
        ("A6", "2026-04-09", True),
        ("South Korea", "2026-04-09", True),
        ("M4", "2026-04-09", False),
        ("Japan", "2026-04-09", False),
        ("Australia", "2026-04-09", False),
        ("Australia", "2026-05-20", True),
        ("Narnia", "2026-04-09", False),
    ],
)
def test_home_country_exemption(country, signed, exempt):
    """The reminder knows the countries of both orders, and since when each order applies."""
    codes = obligation_reminders(issuer=FOREIGN_ISSUER, incorporated_in=country, signed=signed)
    assert exempt is ("F3-153" in codes)
    assert "F3-153" not in obligation_reminders(incorporated_in=country, signed=signed)


def test_holders_of_foreign_issuers():
    """A person who is only a ten percent holder of a foreign private issuer does not file."""
    place = ("F3-152", "owners.0.ten_percent")
    assert [place] == obligation_findings(issuer=FOREIGN_ISSUER, owners=[FUND])
    assert [] == obligation_findings(owners=[FUND])
    assert [] == obligation_findings(issuer=FOREIGN_ISSUER, owners=[FUND, OFFICER])


@pytest.mark.parametrize(
    ("symbol", "is_foreign"),
    [
        *((symbol, True) for symbol in ("2330.TW", "VOD.L", "7203", "TSM/6758.T", "sap.de")),
        *((symbol, False) for symbol in ("TSM", "BRK.A", "BF.B", "NONE", "N/A", "A.B-C/D1")),
        *((symbol, False) for symbol in ("MKC.V", "ABC.WS", "LEN, LEN.B", "C", "ABC.U")),
    ],
)
def test_symbols_of_foreign_markets(symbol, is_foreign):
    """A market suffix or a number marks a non-U.S. symbol; a share class does not."""
    issuer = ISSUER | {"symbol": symbol}
    place = ("F3-155", "issuer.symbol")
    assert ([place] if is_foreign else []) == obligation_findings(issuer=issuer)
    assert [] == obligation_findings(issuer=issuer, event_date="2013-10-01", signed="2013-10-09")


def test_foreign_symbol_before_there_was_an_item_for_it():
    """A foreign symbol is reported if event and filing date precede Item 3a."""
    issuer = FOREIGN_ISSUER | {"foreign_symbol": "ACM.L"}
    early = {"issuer": issuer, "event_date": "2026-03-18", "signed": "2026-03-16"}
    assert [] == obligation_findings(**early)
    for change in (
        {"event_date": "2026-03-10"},
        {"event_date": "2026-03-10", "filed": "2026-03-16"},
    ):
        assert ("F3-155", "issuer.foreign_symbol") in obligation_findings(**early | change)


@pytest.mark.parametrize(
    ("title", "mixed"),
    [
        ("Ordinary Shares / ADSs", True),
        ("Common Shares and American Depositary Shares", True),
        ("ADRs & Ordinary Shares", True),
        ("American Depositary Shares, each representing two ordinary shares", False),
        ("Ordinary Shares, in the form of ADSs", False),
        ("Ordinary Shares (ADS/ADR)", False),
        ("American Depositary Shares (ADSs)", False),
        ("Ordinary Shares underlying ADSs and options", False),
        ("Class A and Class B Common Stock", False),
        ("Roads and Common Stock", False),
    ],
)
def test_shares_and_depositary_shares(title, mixed):
    """Two classes in one title are reported; a depositary share with its terms is one class."""
    rows = [SHARES | {"title": title}]
    place = ("F3-156", "table_1.0.title")
    assert mixed is (place in obligation_findings(table_1=rows))
