"""Dates in running text, and what happened on them."""

from datetime import date

import pytest

from form3gen.rules.facts.words_of_dates import dates, happened_on

MARCH_18 = date(2026, 3, 18)


@pytest.mark.parametrize(
    "written",
    [
        *("march 18, 2026", "mar. 18, 2026", "march 18th, 2026", "march 18 2026"),
        *("18 march 2026", "18th of march 2026", "18th march, 2026", "the 18th day of march, 2026"),
        *("eighteenth day of march 2026", "3/18/26", "3/18/2026", "03-18-2026", "2026-03-18"),
    ],
)
def test_ways_to_write_a_date(written):
    """A date is read however it is written, and located."""
    text = f"elected on {written}."
    (found,) = dates(text)
    assert MARCH_18 == found.day
    assert written.removeprefix("the ") == text[found.start : found.end].removeprefix("the ")


@pytest.mark.parametrize(
    "text",
    ["", "1/48th of the shares", "333-220557", "february 30, 2026", "may 2026", "16a-1/2/3456"],
)
def test_what_is_not_a_date(text):
    """A fraction, a file number, a month or a day that does not exist is not a date."""
    assert [] == list(dates(text))


def test_dates_in_order():
    """Several dates are read in the order of the text, whatever their formats."""
    text = "granted 2/1/2026, vests on twenty-first of may 2027 and on june 3, 2028"
    assert [date(2026, 2, 1), date(2027, 5, 21), date(2028, 6, 3)] == [
        one.day for one in dates(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mr. roe was appointed to the board on march 18, 2026.", {"appointed"}),
        ("effective march 18, 2026, ms. lee was elected a director.", {"effective", "appointed"}),
        ("she has served as a director since 18 march 2026.", {"appointed"}),
        ("the registration became effective on 3/18/26.", {"effective"}),
        ("the date of event is march 18, 2026.", {"event"}),
        ("the option was granted on march 18, 2026. he was appointed in may.", set()),
        ("he was elected in may. the option vests on march 18, 2026.", set()),
    ],
)
def test_what_happened(text, expected):
    """The words around a date, in its sentence, say what happened on it."""
    (found,) = dates(text)
    assert expected == happened_on(text, found)
