"""Issuer and relationship: Items 3, 3a and 4."""

from ..registry import Area
from . import (
    boxes,
    eligibility,
    fund_directors,
    issuer,
    office_titles,
    present_status,
    ten_percent,
)

AREA = Area(
    "3",
    "Issuer and relationship: Items 3, 3a and 4",
    (
        boxes,
        eligibility,
        fund_directors,
        issuer,
        office_titles,
        present_status,
        ten_percent,
    ),
)
