"""What footnotes say of the terms of derivative securities."""

from decimal import Decimal

import pytest

from form3gen.rules.facts.words_of_terms import (
    dollars,
    gives_several_expirations,
    gives_whole_price,
    ratios,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Converts on a 1:0.75 basis.", ["1", "0.75"]),
        ("Converts on a one-for-one basis.", ["1"]),
        ("Converts 10-for-1.", ["10", "1"]),
        ("Each share converts into 2.5 shares of common stock.", ["2.5"]),
        ("Converts into .333333 of a share.", [".333333"]),
        ("At a conversion rate of 50.25 shares per $1,000.", ["50.25"]),
        ("Exercisable at $18.40 per share.", []),
    ],
)
def test_ratios(text, expected):
    """A conversion ratio is read however it is written."""
    assert {Decimal(one) for one in expected} == ratios(text.lower())


def test_prices():
    """Amounts in dollars are read, and the price of all securities together is recognized."""
    assert {Decimal("18.40"), Decimal("1104000")} == dollars("at $18.40, or $1,104,000 in all")
    assert gives_whole_price("the aggregate exercise price is $1,104,000")
    assert not gives_whole_price("the exercise price is $18.40")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The options expire on various dates through 2034.", True),
        ("With expiration dates ranging from May 2027 to May 2031.", True),
        ("The options expire between March 1, 2027 and March 1, 2031.", True),
        ("The options expire in 2027, 2028 and 2029.", True),
        ("5,000 expire on May 1, 2030 and 5,000 on May 1, 2031.", True),
        ("The option expires on June 11, 2034.", False),
        ("Expires on the earlier of June 11, 2034 and 90 days after May 1, 2030.", False),
        ("Granted on June 11, 2024; expires on June 11, 2034.", False),
        ("Granted on June 11, 2024 and expires on June 11, 2034.", False),
        ("The options in rows 1 and 2 expire in 2030 and 2031, respectively.", False),
        ("The warrants expire five years after the business combination.", False),
        ("", False),
    ],
)
def test_several_expirations(text, expected):
    """Several expiration dates are recognized; one date with its conditions is not."""
    assert expected is gives_several_expirations(text.lower())
