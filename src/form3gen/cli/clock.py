"""The clock, by Eastern Time, which EDGAR goes by."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

EASTERN = ZoneInfo("America/New_York")


def now() -> datetime:
    """Return this moment."""
    return datetime.now(UTC)


def today() -> date:
    """Return the day that it is on the East Coast."""
    return now().astimezone(EASTERN).date()
