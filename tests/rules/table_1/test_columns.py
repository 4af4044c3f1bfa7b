"""The columns of Table I: amounts, ownership, nature."""

from datetime import date
from decimal import Decimal

import pytest

from form3gen import (
    Form3,
    Holding,
    Issuer,
    Owner,
    Signature,
    check,
)

OWNER = Owner(name="LEE ANN", cik="1", director=True)


GOOD = {
    "event_date": date(2026, 4, 2),
    "issuer": Issuer(name="Acme Inc", cik="2", symbol="ACME"),
    "owners": [OWNER],
    "table_1": [Holding(title="Common Stock", amount=100, ownership="D")],
    "signatures": [Signature(name="/s/ Ann Lee", date=date(2026, 4, 9))],
}


def found(**changes: object) -> list[tuple[str, tuple]]:
    """Return code and path of each finding of the good filing, changed."""
    return [
        (finding.rule.code, finding.path) for finding in check(Form3(**GOOD | changes)).findings
    ]


@pytest.mark.parametrize(
    "amount",
    [Decimal("999999999999.9999"), Decimal("0"), Decimal("0.0001"), Decimal("1.10000"), 5],
)
def test_numbers_in_range(amount):
    """Numbers with up to 16 digits and 4 decimals pass; trailing zeros do not count."""
    rows = [Holding(title="A", amount=amount, ownership="D")]
    assert [] == [one for one in check(Form3(**GOOD | {"table_1": rows})).findings if one.is_error]


@pytest.mark.parametrize("amount", ["-1", "0.00001", "1000000000000", "1234567890123.4567"])
def test_numbers_out_of_range(amount):
    """Negative, too precise and too large numbers are reported at their cell."""
    rows = [Holding(title="A", amount=amount, ownership="D")]
    assert [("F3-004", ("table_1", 0, "amount"))] == found(table_1=rows)


@pytest.mark.parametrize(
    ("amount", "decimals"), [("-0", False), ("1." + "0" * 28 + "1", True), ("9" * 35, False)]
)
def test_numbers_that_rounding_would_hide(amount, decimals):
    """A signed zero, too many decimals and too many whole digits are all reported."""
    rows = [Holding(title="A", amount=Decimal(amount), ownership="D")]
    findings = [one for one in check(Form3(**GOOD | {"table_1": rows})).findings if one.is_error]
    assert [finding.rule.code for finding in findings] == ["F3-004"]
    assert decimals is ("decimals" in findings[0].message)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"amount": "1", "value": "2"}, [("F3-406", "value")]),
        ({"amount": {"notes": "a"}, "value": "2"}, [("F3-406", "value")]),
        ({"amount": {"notes": "a"}}, [("F3-406", "amount")]),
        ({"amount": "1", "nature": "By Self"}, [("F3-409", "nature")]),
        ({"amount": "1", "ownership": "I", "nature": {"notes": "a"}}, [("F3-408", "nature")]),
        ({"amount": "1", "ownership": None}, [("F3-407", "ownership")]),
    ],
)
def test_rows_of_table_1(row, expected):
    """Each fault in a row of Table I is found at its cell."""
    rows = [{"title": {"value": "A", "notes": "a"}, "ownership": "D"} | row]
    places = [(code, ("table_1", 0, key)) for code, key in expected]
    assert places == found(table_1=rows, footnotes={"a": "Note."})


def test_footnote_cannot_replace_nature():
    """An indirect holding needs text for its nature, even if a footnote explains it."""
    row = Holding(title="A", amount=1, ownership="I", nature={"notes": "why"})
    expected = [("F3-408", ("table_1", 0, "nature"))]
    assert expected == found(table_1=[row], footnotes={"why": "Through a trust."})


def test_footnote_on_ownership_counts_as_called():
    """A footnote may be called from any cell of a table."""
    row = Holding(title="A", amount=1, ownership={"value": "D", "notes": "x"})
    assert [] == found(table_1=[row], footnotes={"x": "Held jointly."})
