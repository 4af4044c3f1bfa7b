"""Ownership form and nature of a row of either table, and what is wrong with them."""

from typing import TypedDict

from ...form import DerivativeHolding, Holding
from ..location import Fix

INDIRECT = ("nature", "indirect holding has no nature of ownership")


DIRECT = ("nature", "direct holding has a nature of indirect ownership")


class Cure(TypedDict, total=False):
    """What may be said of a place beside the words of the message."""

    help: str
    fix: Fix


def ownership_cure(row: Holding | DerivativeHolding) -> Cure:
    """Return the letter that is meant by a word, or by a small letter, if it is one."""
    said = (row.ownership.value or "").lower()
    if said not in {"d", "i", "direct", "indirect"}:
        return {}
    return {"help": f"Write `{said[0].upper()}`.", "fix": Fix(said[0].upper())}


def ownership_fault(row: Holding | DerivativeHolding) -> tuple[str, str]:
    """Return the cell and what is wrong with the ownership of a row of either table, or nothing."""
    written = row.ownership.value
    if not written:
        return "ownership", "ownership is missing; it is D or I"
    if written not in {"D", "I"}:
        return "ownership", f"ownership '{written}' is neither D nor I"
    if written == "I" and not row.nature.value:
        return INDIRECT
    if written == "D" and row.nature.value:
        return DIRECT
    return "", ""
