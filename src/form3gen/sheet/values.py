"""Dates and numbers as the form prints them."""

from datetime import date
from decimal import Decimal


def printed_date(day: date | None) -> str:
    """Return a date as month/day/year, or nothing for None."""
    return f"{day:%m/%d}/{day.year:04}" if day else ""


def printed_amount(number: Decimal | None, unit: str = "") -> str:
    """Return a number grouped by thousands, with all digits as written, or nothing for None."""
    if number is None:
        return ""
    sign = "-" if number.is_signed() else ""
    return f"{sign}{unit}{number.copy_abs():,f}"
