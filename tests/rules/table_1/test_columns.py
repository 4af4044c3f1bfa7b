"""The columns of Table I: amounts, ownership, nature."""

from decimal import Decimal

import pytest

from filings import codes_and_paths, good
from form3gen import Holding, check


@pytest.mark.parametrize(
    "amount",
    [Decimal("999999999999.9999"), Decimal("0"), Decimal("0.0001"), Decimal("1.10000"), 5],
)
def test_numbers_in_range(amount):
    """Numbers with up to 16 digits and 4 decimals pass; trailing zeros do not count."""
    rows = [Holding(title="A", amount=amount, ownership="D")]
    assert [] == [one for one in check(good(table_1=rows)).findings if one.is_error]


@pytest.mark.parametrize("amount", ["-1", "0.00001", "1000000000000", "1234567890123.4567"])
def test_numbers_out_of_range(amount):
    """Negative, too precise and too large numbers are reported at their cell."""
    rows = [Holding(title="A", amount=amount, ownership="D")]
    assert [("F3-004", ("table_1", 0, "amount"))] == codes_and_paths(good(table_1=rows))


@pytest.mark.parametrize(
    ("amount", "decimals"), [("-0", False), ("1." + "0" * 28 + "1", True), ("9" * 35, False)]
)
def test_numbers_that_rounding_would_hide(amount, decimals):
    """A signed zero, too many decimals and too many whole digits are all reported."""
    rows = [Holding(title="A", amount=Decimal(amount), ownership="D")]
    findings = [one for one in check(good(table_1=rows)).findings if one.is_error]
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
        ({"amount": "1", "ownership": "I", "nature": "Direct"}, [("F3-431", "nature")]),
        ({"amount": "1", "ownership": "I", "nature": "By Self."}, [("F3-431", "nature")]),
        ({"amount": "1", "ownership": "I", "nature": "By Self as Trustee for Roe Trust"}, []),
    ],
)
def test_rows_of_table_1(row, expected):
    """Each fault in a row of Table I is found at its cell."""
    rows = [{"title": {"value": "A", "notes": "a"}, "ownership": "D"} | row]
    places = [(code, ("table_1", 0, key)) for code, key in expected]
    assert places == codes_and_paths(good(table_1=rows, footnotes={"a": "Note."}))


def test_footnote_cannot_replace_nature():
    """An indirect holding needs text for its nature, even if a footnote explains it."""
    row = Holding(title="A", amount=1, ownership="I", nature={"notes": "why"})
    expected = [("F3-408", ("table_1", 0, "nature"))]
    assert expected == codes_and_paths(good(table_1=[row], footnotes={"why": "Through a trust."}))


def test_footnote_on_ownership_is_cited():
    """A footnote may be cited in any cell of a table."""
    row = Holding(title="A", amount=1, ownership={"value": "D", "notes": "x"})
    assert [] == codes_and_paths(good(table_1=[row], footnotes={"x": "Held jointly."}))
