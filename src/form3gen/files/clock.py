"""The system clock, in Eastern Time, which EDGAR follows, and local time."""

from datetime import UTC, date, datetime

from ..reference.calendar import EASTERN


def now() -> datetime:
    """Return the present moment in UTC."""
    return datetime.now(UTC)


def local_time() -> datetime:
    """Return the present moment in the time zone of this machine."""
    return now().astimezone()


def today() -> date:
    """Return today's date in New York."""
    return now().astimezone(EASTERN).date()


def local(moment: datetime) -> datetime:
    """Return a moment in the time zone of the system."""
    return moment.astimezone()
