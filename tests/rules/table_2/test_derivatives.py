"""Securities that belong in Table II, and rights that are not derivative securities."""

import pytest

from filings import OPTION, SHARES, good, paths, with_row_1, with_row_2

IPO = {"event": "registration"}


@pytest.mark.parametrize(
    ("title", "also", "found"),
    [
        ("Series A Convertible Preferred Stock", "", True),
        ("Series A Preferred Stock", "series A  Preferred Stock, $1 par", True),
        ("Class B Common Stock", "Class B Common Stock", True),
        ("Series A Preferred Stock", "", False),
        ("Series A Non-Convertible Preferred Stock", "", False),
        ("Convertible Notes", "", False),
        ("Common Stock", "Common Stock", False),
    ],
)
def test_convertible_in_table_1(title, also, found):
    """A convertible security in Table I is found, and a class reported in both tables."""
    rows = {"table_1": [SHARES | {"title": title}], "table_2": [OPTION | {"title": also or "A"}]}
    assert [("table_1", 0, "title")] * found == paths("F3-515", good(**rows))


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("Represents options exercisable within 60 days.", True),
        (
            "Shares that he has the right to acquire within sixty (60) days of the date hereof.",
            True,
        ),
        ("Options exercisable within 60 days of March 1, 2026 are shown.", True),
        ("Excludes 500 unvested stock options.", True),
        ("The options are not exercisable within 60 days.", False),
        ("Exercisable within 60 days after termination of service.", False),
        ("The option is exercisable within 60 days of termination.", False),
        ("Includes 500 unvested options.", False),
        ("Vests within 60 days.", False),
    ],
)
def test_unvested_rights_omitted(note, found):
    """Only a footnote that excludes rights not yet exercisable is found, in either table."""
    assert found is bool(paths("F3-518", with_row_2(note)))
    assert found is bool(paths("F3-518", with_row_1(note)))


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("Option to purchase 2,000 shares, 25% of which vested on May 1, 2025.", True),
        ("Option to purchase 2,000 shares. One-fourth vested on May 1, 2025.", True),
        ("Granted for 2,000 shares, of which 500 have vested; the rest vests in 2027.", True),
        ("Option to purchase 500 shares, 25% of which vested on May 1, 2025.", False),
        ("Option to purchase 2,000 shares, 25% of which vested; 1,500 were exercised.", False),
        ("Option to purchase 2,000 shares, 25% of which vests on May 1, 2027.", False),
    ],
)
def test_vested_part_of_a_grant(note, found):
    """A row for 500 shares is found if its footnote shows that they are a grant's vested part."""
    assert found is bool(paths("F3-518", with_row_2(note)))


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Tax withholding right", True),
        ("S&P 500 Index Option", True),
        ("Over-Allotment Option", True),
        ("Warrants", False),
        ("Right to Exchange", False),
    ],
)
def test_excluded_rights(title, found):
    """A title that names an exclusion of Rule 16a-1(c) is found, and no other."""
    assert found is bool(paths("F3-520", with_row_2(title=title)))


def test_plan_rights():
    """A right to buy under a plan is found in Table II; shares bought belong in Table I."""
    assert bool(
        paths("F3-521", with_row_2(title="Right to buy under Employee Stock Purchase Plan"))
    )
    assert not paths("F3-521", with_row_2())
    assert not paths("F3-521", with_row_1(title="Common Stock (ESPP)"))


@pytest.mark.parametrize(
    ("title", "note", "found"),
    [
        ("Convertible Note", "85% of the market price upon conversion", True),
        ("Convertible Note", "a 15% discount to the lowest closing price", True),
        ("Convertible Note", "the lower of $2 and 85% of the market price", False),
        ("Convertible Note", "80% of the price in the initial public offering", False),
        ("Convertible Note", "converts at a fixed price", False),
        ("Stock Option", "110% of the market price", False),
    ],
)
def test_floating_prices(title, note, found):
    """A price that floats with the market is found, unless something about it is fixed."""
    row = OPTION | {"title": title, "price": {"notes": "a"}}
    assert [("table_2", 0, "price")] * found == paths(
        "F3-522", good(table_2=[row], footnotes={"a": note})
    )


def test_obligations():
    """A short or written position must be reported in a row and described as an obligation."""
    written = {"short_or_written": "yes"}
    expected = [("circumstances", "short_or_written")]
    assert expected == paths("F3-524", good(table_2=[OPTION], circumstances=written))
    call = OPTION | {"title": "Call Option (Obligation to Sell)"}
    assert [] == paths("F3-524", good(table_2=[call], circumstances=written))
    call = OPTION | {"title": "Written Call"}
    assert [("table_2", 0, "title")] == paths("F3-524", good(table_2=[call], circumstances=written))


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Phantom Stock", True),
        ("Stock Appreciation Rights", True),
        ("SARs", True),
        ("Phantom Stock Units", True),
        ("Phantom Units", False),
        ("Common Stock", False),
    ],
)
def test_rights_to_cash_in_table_1(title, found):
    """Phantom stock and stock appreciation rights are found in Table I; units may be there."""
    assert found is bool(paths("F3-525", with_row_1(title=title)))
    assert not paths("F3-525", with_row_2(title=title))


@pytest.mark.parametrize(
    ("title", "note", "found"),
    [
        ("Restricted Stock Units", "The units are settled solely in cash.", True),
        ("Deferred Stock Units", "Payable in cash upon termination of service.", True),
        ("Common Stock", "Includes 500 units, which are settled in cash.", True),
        ("Restricted Stock Units", "Settled in cash or shares, as the issuer decides.", False),
        ("Common Stock", "Bought for cash.", False),
    ],
)
def test_units_paid_in_cash(title, note, found):
    """Units that are paid in cash are found in Table I, and fine in Table II."""
    assert found is bool(paths("F3-525", with_row_1(note, title=title)))
    assert not paths("F3-525", with_row_2(note, title=title))


def test_settlement_in_cash():
    """A derivative security that is settled in cash needs a footnote that says so."""
    row = {"title": "Phantom Stock", "settled_in_cash": "yes"}
    assert paths("F3-525", with_row_2(**row))
    assert not paths("F3-525", with_row_2("Payable in cash.", **row))


@pytest.mark.parametrize(
    ("title", "note", "found"),
    [
        ("Series C Preferred Stock", "", True),
        ("Convertible Notes", "Matures in 2030.", True),
        ("Series C Preferred Stock", "Converts upon the closing of the offering.", False),
        ("Stock Option", "", False),
    ],
)
def test_conversions(title, note, found):
    """A convertible security needs its conversion explained only in a first registration."""
    row = OPTION | {"title": title, "price": {"value": "1", "notes": "a"}}
    filing = {"table_2": [row], "footnotes": {"a": note or "None."}}
    expected = [("table_2", 0, "title")] * found
    assert expected == paths("F3-526", good(circumstances=IPO, **filing))
    assert [] == paths("F3-526", good(**filing))
