"""The obligation, and what EDGAR must know."""

from . import (
    after_filing,
    due_date,
    due_soon,
    edgar_access,
    event_date,
    foreign_issuers,
    who_must_file,
)

DIGIT = "1"
TITLE = "The obligation, and what EDGAR must know"

__all__ = [
    "after_filing",
    "due_date",
    "due_soon",
    "edgar_access",
    "event_date",
    "foreign_issuers",
    "who_must_file",
]
