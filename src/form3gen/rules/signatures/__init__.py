"""Signatures."""

from ..registry import Area
from . import electronic, power_dates, powers_of_attorney, signatures, who_signs

AREA = Area(
    "8",
    "Signatures",
    (
        electronic,
        power_dates,
        powers_of_attorney,
        signatures,
        who_signs,
    ),
)
