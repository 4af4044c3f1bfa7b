"""Area 1: the obligation to file, and what EDGAR must know."""

from ..registry import Area
from . import (
    after_filing,
    crossing,
    due_date,
    due_soon,
    edgar_access,
    event_date,
    foreign_issuers,
    foreign_transition,
    known_data,
    sample_data,
    stated_dates,
    who_must_file,
)

AREA = Area(
    "1",
    "The obligation to file, and what EDGAR must know",
    (
        after_filing,
        crossing,
        due_date,
        due_soon,
        edgar_access,
        event_date,
        foreign_issuers,
        foreign_transition,
        known_data,
        sample_data,
        stated_dates,
        who_must_file,
    ),
)
