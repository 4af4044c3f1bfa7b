"""Numbers in running text."""

from decimal import Decimal

import pytest

from form3gen.rules.facts.words_of_numbers import numbers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("represents 12,500 shares", ["12500"]),
        ("at $18.40 per share", ["18.40"]),
        ("converts into .333333 of a share", [".333333"]),
        ("twenty-five percent", ["25"]),
        ("one hundred thousand (100,000) shares", ["100000"]),
        ("two million five hundred thousand", ["2500000"]),
        ("one thousand two hundred and fifty units", ["1250"]),
        ("five (5) shares and 7 units", ["5", "7"]),
        ("one-for-one", ["1", "1"]),
        ("one share for ten units", ["1", "10"]),
        ("none of the money is anyone's", []),
        ("form s-1, june 11/12", []),
        ("", []),
    ],
)
def test_numbers(text, expected):
    """Digits and words are read as numbers, and digits that repeat words count once."""
    assert [Decimal(number) for number in expected] == [one.value for one in numbers(text)]


def test_where_numbers_are():
    """A number is located in the text, with the digits that repeat it."""
    text = "all of one hundred (100) shares"
    (found,) = numbers(text)
    assert "one hundred (100)" == text[found.start : found.end]
