"""Whether footnotes say that only the vested part of an award is reported."""

import pytest

from form3gen.rules.facts.words_of_vesting import is_vested_part_only


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Represents the vested portion of an option to purchase 40,000 shares.", True),
        ("Only the vested options are reported.", True),
        ("Reflects only the 10,000 vested units.", True),
        ("The unvested units are not reported.", True),
        ("The remaining 30,000 options will be reported when they vest.", True),
        ("Excludes unvested restricted stock units.", True),
        ("Does not include options to purchase 9,000 shares that are not yet exercisable.", True),
        ("Represents shares underlying the option that have vested as of the event.", True),
        ("Represents options exercisable within 60 days of this report.", True),
        ("25% vested on May 1, 2025; the remaining shares vest monthly thereafter.", False),
        ("The vested portion of the option may be exercised for 90 days.", False),
        ("Only vested options may be exercised.", False),
        ("The option is fully vested and exercisable.", False),
        ("Does not include unvested restricted stock units, reported in Table II.", False),
        ("Unvested units are forfeited upon termination.", False),
        ("", False),
    ],
)
def test_vested_part_only(text, expected):
    """A row that leaves out what has not vested is recognized; a vesting schedule is not."""
    assert expected is is_vested_part_only(text.lower())
