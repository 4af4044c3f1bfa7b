"""Dates that are not written year-month-day, and the days they may mean."""

import re
from calendar import month_abbr, month_name
from contextlib import suppress
from datetime import date

from ..reference.calendar import long_date
from ..rules.location import Fix

YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})", re.ASCII)
YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})", re.ASCII)
MONTH_FIRST = re.compile(r"([A-Z]+)\.? (\d{1,2}),? (\d{4})", re.ASCII | re.IGNORECASE)
DAY_FIRST = re.compile(r"(\d{1,2})([ -])([A-Z]+)\.?,?\2(\d{4})", re.ASCII | re.IGNORECASE)
MONTHS = {
    name.lower(): number
    for names in (month_abbr, month_name)
    for number, name in enumerate(names)
    if name
} | {"sept": 9}


def fixed_date(written: str) -> Fix | None:
    """Return the fix for a date that can mean only one day, such as 2026-4-2 or 4/25/2026."""
    days = possible_days(written)
    return Fix(days[0].isoformat()) if len(days) == 1 else None


def date_cure(written: str) -> str:
    """Return how to write each of the days that a date may mean, or nothing."""
    days = possible_days(written)
    if len(days) == 1:
        return f"Write `{days[0]}`."
    choices = [f"`{day}` for {long_date(day)}" for day in days]
    return f"Write {', or '.join(choices)}." if choices else ""


def date_fault(written: str) -> str:
    """Return why a text is not a date, and how to write the one that is meant."""
    if cure := date_cure(written):
        return f"{written} is not year-month-day; {cure[0].lower()}{cure[1:-1]}"
    return f"{written} is not a date such as 2026-04-02"


def possible_days(written: str) -> list[date]:
    """Return the days that a date may mean: 11/10/2025 may be in November or in October."""
    written = written.strip()
    if match := YEAR_FIRST.fullmatch(written):
        orders = [(match[1], match[3], match[4])]
    elif match := YEAR_LAST.fullmatch(written):
        orders = [(match[4], match[1], match[3]), (match[4], match[3], match[1])]
    elif match := MONTH_FIRST.fullmatch(written):
        orders = [(match[3], _month(match[1]), match[2])]
    elif match := DAY_FIRST.fullmatch(written):
        orders = [(match[4], _month(match[3]), match[1])]
    else:
        return []
    days = []
    for year, month, day in orders:
        with suppress(ValueError):
            days.append(date(int(year), int(month), int(day)))
    return list(dict.fromkeys(days))


def _month(name: str) -> str:
    """Return the number of a month, or "0" if no month has that name."""
    return str(MONTHS.get(name.lower(), 0))
