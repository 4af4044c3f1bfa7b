"""Amendments."""

from . import against_original, dates, purpose

DIGIT = "9"
TITLE = "Amendments"

__all__ = ["against_original", "dates", "purpose"]
