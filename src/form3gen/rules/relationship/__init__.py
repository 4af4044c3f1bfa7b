"""Issuer and relationship: Items 3, 3a and 4."""

from . import boxes, eligibility, issuer, office_titles

DIGIT = "3"
TITLE = "Issuer and relationship: Items 3, 3a and 4"

__all__ = ["boxes", "eligibility", "issuer", "office_titles"]
