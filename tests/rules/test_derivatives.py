"""What belongs in Table II, and what is no derivative security."""

import pytest

from rows import OPTION, SHARES, first, places, second

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
    """What converts is found in Table I, and what stands in both tables."""
    rows = {"table_1": [SHARES | {"title": title}], "table_2": [OPTION | {"title": also or "A"}]}
    assert [("table_1", 0, "title")] * found == places("F3-515", **rows)


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
def test_rights_left_out(note, found):
    """Only a footnote that leaves out what cannot be exercised is found, in either table."""
    assert found is second("F3-518", note)
    assert found is first("F3-518", note)


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
    """A right is found by the name of an exclusion."""
    assert found is second("F3-520", title=title)


def test_plan_rights():
    """The right to buy under a plan is found in Table II; shares bought stay in Table I."""
    assert second("F3-521", title="Right to buy under Employee Stock Purchase Plan")
    assert not second("F3-521")
    assert not first("F3-521", title="Common Stock (ESPP)")


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
    """A price that follows the market is found, unless something is fixed."""
    row = OPTION | {"title": title, "price": {"notes": "a"}}
    assert [("table_2", 0, "price")] * found == places(
        "F3-522", table_2=[row], footnotes={"a": note}
    )


def test_performance_awards():
    """Awards for performance are a reminder in both tables."""
    assert first("F3-523", title="Performance Shares")
    assert second("F3-523", title="Performance-Based RSUs")
    assert not second("F3-523", title="Restricted Stock Units")


def test_obligations():
    """What is said to be short or written shows in a row, and is called an obligation."""
    said = {"short_or_written": "yes"}
    here = [("circumstances", "short_or_written")]
    assert here == places("F3-524", table_2=[OPTION], circumstances=said)
    call = OPTION | {"title": "Call Option (Obligation to Sell)"}
    assert [] == places("F3-524", table_2=[call], circumstances=said)
    written = OPTION | {"title": "Written Call"}
    assert [("table_2", 0, "title")] == places("F3-524", table_2=[written], circumstances=said)


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
    """Phantom stock and appreciation rights are found in Table I; units may stand there."""
    assert found is first("F3-525", title=title)
    assert not second("F3-525", title=title)


def test_settlement_in_cash():
    """What is settled in cash says so in a footnote."""
    row = {"title": "Phantom Stock", "settled_in_cash": "yes"}
    assert second("F3-525", **row)
    assert not second("F3-525", "Payable in cash.", **row)


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
    """At a first registration, what converts says when; else it need not."""
    row = OPTION | {"title": title, "price": {"value": "1", "notes": "a"}}
    said = {"table_2": [row], "footnotes": {"a": note or "None."}}
    place = [("table_2", 0, "title")] * found
    assert place == places("F3-526", circumstances=IPO, **said)
    assert [] == places("F3-526", **said)
