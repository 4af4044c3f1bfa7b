"""Issuer and relationship: Items 3, 3a and 4."""

from ..registry import Area
from . import boxes, eligibility, issuer, office_titles, present_status

AREA = Area(
    "3",
    "Issuer and relationship: Items 3, 3a and 4",
    (
        boxes,
        eligibility,
        issuer,
        office_titles,
        present_status,
    ),
)
