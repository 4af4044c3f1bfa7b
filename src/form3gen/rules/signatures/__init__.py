"""Signatures."""

from ..registry import Area
from . import electronic, powers_of_attorney, signatures, who_signs

AREA = Area(
    "8",
    "Signatures",
    (
        electronic,
        powers_of_attorney,
        signatures,
        who_signs,
    ),
)
