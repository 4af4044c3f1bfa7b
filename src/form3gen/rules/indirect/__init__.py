"""Nature of ownership."""

from ..registry import Area
from . import held_through, nature, trusts

AREA = Area(
    "6",
    "Nature of ownership",
    (
        held_through,
        nature,
        trusts,
    ),
)
