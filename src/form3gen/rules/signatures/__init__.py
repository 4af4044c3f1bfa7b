"""Signatures."""

from ..registry import Area
from . import electronic, powers_of_attorney, signatures

AREA = Area(
    "8",
    "Signatures",
    (
        electronic,
        powers_of_attorney,
        signatures,
    ),
)
