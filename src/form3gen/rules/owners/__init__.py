"""Reporting persons: Items 1 and 6."""

from ..registry import Area
from . import addresses, joint_filing, names, owners

AREA = Area(
    "2",
    "Reporting persons: Items 1 and 6",
    (
        addresses,
        joint_filing,
        names,
        owners,
    ),
)
