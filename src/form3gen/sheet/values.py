"""Dates and numbers as the form writes them."""

from datetime import date
from decimal import Decimal


def printed_date(day: date | None) -> str:
    """Return a date as the form writes it, month/day/year, or nothing."""
    return f"{day:%m/%d}/{day.year:04}" if day else ""


def printed_amount(number: Decimal | None, unit: str = "") -> str:
    """Return a number grouped by thousands with the digits as written, or nothing."""
    if number is None:
        return ""
    sign = "-" if number.is_signed() else ""
    return f"{sign}{unit}{number.copy_abs():,f}"
