"""Signatures."""

from . import electronic, powers_of_attorney, signatures

DIGIT = "8"
TITLE = "Signatures"

__all__ = ["electronic", "powers_of_attorney", "signatures"]
