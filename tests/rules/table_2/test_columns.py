"""The columns of Table II."""

import pytest

from filings import OPTION, codes_and_paths, good
from form3gen import DerivativeHolding


@pytest.mark.parametrize(
    ("row", "path"),
    [
        ({"ownership": "X"}, ("ownership",)),
        ({"ownership": "D", "nature": "By Self"}, ("nature",)),
        ({"ownership": "I"}, ("nature",)),
    ],
)
def test_ownership_in_table_2(row, path):
    """One rule checks the ownership form and nature of a row of Table II."""
    assert [("F3-514", ("table_2", 0, *path))] == codes_and_paths(good(table_2=[OPTION | row]))


def test_underlying_amount_and_value():
    """The underlying security has shares or a value, not both."""
    under = {"title": "Common Stock", "amount": "1", "value": "2"}
    place = ("table_2", 0, "underlying", "value")
    assert [("F3-510", place)] == codes_and_paths(good(table_2=[OPTION | {"underlying": under}]))


def test_footnote_may_replace_a_value_in_table_2():
    """A footnote may replace the price, either date or the underlying amount."""
    note = {"notes": "terms"}
    row = DerivativeHolding(
        title="Unit",
        exercisable=note,
        expires=note,
        underlying={"title": "Common Stock", "amount": note},
        price=note,
        ownership="D",
    )
    assert [] == codes_and_paths(good(table_2=[row], footnotes={"terms": "One for one."}))
