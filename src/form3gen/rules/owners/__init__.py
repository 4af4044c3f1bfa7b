"""Reporting persons: Items 1 and 6."""

from . import addresses, joint_filing, names, owners

DIGIT = "2"
TITLE = "Reporting persons: Items 1 and 6"

__all__ = ["addresses", "joint_filing", "names", "owners"]
