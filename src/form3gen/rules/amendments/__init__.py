"""Amendments."""

from ..registry import Area
from . import against_original, dates, later_events, purpose

AREA = Area(
    "9",
    "Amendments",
    (
        against_original,
        dates,
        later_events,
        purpose,
    ),
)
