"""Dates that are written otherwise than the source has them: what they can only mean."""

import re
from contextlib import suppress
from datetime import date

from .places import Fix

YEAR_FIRST = r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})"
PRINTED_DATE = r"(\d{1,2})/(\d{1,2})/(\d{4})"


def fixed_date(written: str) -> Fix | None:
    """Return the date that can only be meant: year first, or month and day not to be mistaken."""
    for pattern, order in ((YEAR_FIRST, (1, 2, 3)), (PRINTED_DATE, (3, 1, 2))):
        if found := re.fullmatch(pattern, written):
            year, month, day = (int(found[group]) for group in order)
            if pattern is YEAR_FIRST or day > 12 or day == month:
                with suppress(ValueError):
                    return Fix(date(year, month, day).isoformat())
    return None


def iso(written: str) -> str:
    """Return the cure for a date as the form prints it."""
    found = re.fullmatch(PRINTED_DATE, written)
    return f"Write `{found[3]}-{found[1]:0>2}-{found[2]:0>2}`." if found else ""
