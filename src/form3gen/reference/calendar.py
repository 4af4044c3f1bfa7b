"""EDGAR's calendar: federal holidays, closures, and the dates on which the law changed."""

from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

EASTERN = ZoneInfo("America/New_York")
"""The time zone of EDGAR's hours and dates."""


FILING_HOUR = "10:00 p.m. Eastern time"
"""The hour by which a form must be submitted, in words."""

CUT_OFF = time(22)
"""The same as a time: a later submission is filed as of the next business day."""


FIRST_FOREIGN = date(2026, 3, 18)
"""The first day on which insiders of foreign private issuers had to file (Release 34-104903)."""


ENACTED = date(2025, 12, 18)
"""The day on which the Holding Foreign Insiders Accountable Act became law (Pub. L. 119-60)."""


LAST_YEAR = 9999
"""The last year of the calendar; no date is computed from a day in that year."""


FLOATING_HOLIDAYS = (
    ("Martin Luther King Jr. Day", 1, 0, 3),
    ("Washington's Birthday", 2, 0, 3),
    ("Labor Day", 9, 0, 1),
    ("Columbus Day", 10, 0, 2),
    ("Thanksgiving Day", 11, 3, 4),
)
"""Name, month, weekday (Monday is 0), and which of these weekdays in the month."""


FIXED_HOLIDAYS = (
    ("New Year's Day", 1, 1, 0),
    ("Juneteenth National Independence Day", 6, 19, 2021),
    ("Independence Day", 7, 4, 0),
    ("Veterans Day", 11, 11, 0),
    ("Christmas Day", 12, 25, 0),
)
"""Name, month, day, and the first year."""


def _days(written: str) -> frozenset[date]:
    return frozenset(map(date.fromisoformat, written.split()))


CLOSURES = _days(
    "2018-12-05 2018-12-24 2019-12-24 2020-12-24 2021-06-18 2024-12-24 2025-01-09 2025-12-24"
    " 2025-12-26"
)
"""Days on which EDGAR was closed although they were not federal holidays."""


DOUBTFUL = _days("2004-06-11 2007-01-02 2014-12-26")
"""Days on which the President closed federal offices, and EDGAR may or may not have been closed.

A form can be due on such a day, but one filed on the next business day is not reported as late.
"""


def is_weekend(day: date) -> bool:
    """Return whether a day is a Saturday or a Sunday."""
    return day.weekday() >= 5


def is_business_day(day: date) -> bool:
    """Return whether a day is a business day for EDGAR (17 CFR 240.0-2)."""
    return not is_weekend(day) and day not in CLOSURES and day not in federal_holidays(day.year)


def business_day(day: date) -> date:
    """Return a day, or the first business day after it."""
    while not is_business_day(day):
        day += timedelta(days=1)
    return day


def last_in_time(due: date) -> date:
    """Return the last day on which a form that is due on a given day may still be on time."""
    while due in DOUBTFUL:
        due = business_day(due + timedelta(days=1))
    return due


def filing_date_if_submitted(submitted: datetime) -> date:
    """Return the filing date of a form submitted at an Eastern time (17 CFR 232.13(a)(4))."""
    days_later = timedelta(days=submitted.time() > CUT_OFF)
    return business_day(submitted.date() + days_later)


def long_date(day: date) -> str:
    """Return a date in American prose, such as `March 18, 2026`."""
    return f"{day:%B} {day.day}, {day.year}"


def years_after(day: date, years: int) -> date:
    """Return the same day some years later; March 1 for a February 29 that does not exist."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


@cache
def federal_holidays(year: int) -> dict[date, str]:
    """Return the federal holidays of a year by date, each with its observed day (5 U.S.C. 6103).

    A holiday that falls on a Saturday is observed on Friday, one on a Sunday on Monday; New Year's
    Day may therefore be observed on December 31 of the year before.
    """
    holidays = {
        date(year, month, 1 + (weekday - date(year, month, 1).weekday()) % 7 + 7 * (week - 1)): name
        for name, month, weekday, week in FLOATING_HOLIDAYS
    }
    may_31 = date(year, 5, 31)
    holidays[may_31 - timedelta(days=may_31.weekday())] = "Memorial Day"
    for name, month, day, first_year in FIXED_HOLIDAYS:
        for this in range(max(year, first_year), min(year + 1, LAST_YEAR) + 1):
            holiday = date(this, month, day)
            observed = holiday + timedelta(days={5: -1, 6: 1}.get(holiday.weekday(), 0))
            holidays |= {observed: f"{name} (observed)", holiday: name}
    return {day: holidays[day] for day in sorted(holidays) if day.year == year}
