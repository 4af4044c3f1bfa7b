"""Ownership form (D or I) and nature of ownership, and what is wrong with them."""

from typing import TypedDict

from ...form import DerivativeHolding, Holding
from ..location import Fix

INDIRECT = ("nature", "indirect holding has no nature of ownership")


DIRECT = ("nature", "direct holding has a nature of indirect ownership")

CONTRADICTION = ("nature", "the nature of ownership says direct, but the row is marked indirect")

NOT_INDIRECT = frozenset(
    (
        *("d", "direct", "directly", "direct ownership", "direct holding", "direct owner"),
        *("held directly", "directly held", "owned directly", "directly owned", "self", "by self"),
        *("by himself", "by herself", "reporting person", "by reporting person", "not indirect"),
        *(
            "by the reporting person",
            "held directly by reporting person",
            "by owner",
            "in own name",
        ),
        "held directly by the reporting person",
    )
)
"""Natures of ownership, in lowercase, that say that nobody else holds the securities."""


class Cure(TypedDict, total=False):
    """The parts of a match that say how to fix it."""

    help: str
    fix: Fix


def ownership_cure(row: Holding | DerivativeHolding) -> Cure:
    """Return the fix of an ownership form that is a word or a lowercase letter, empty otherwise."""
    written = (row.ownership.value or "").lower()
    if written not in {"d", "i", "direct", "indirect"}:
        return {}
    return {"help": f"Write `{written[0].upper()}`.", "fix": Fix(written[0].upper())}


def ownership_fault(row: Holding | DerivativeHolding) -> tuple[str, str]:
    """Return the cell at fault and what is wrong with a row's ownership, empty if nothing is."""
    written = row.ownership.value
    if not written:
        return "ownership", "ownership is missing; it is D or I"
    if written not in {"D", "I"}:
        return "ownership", f"ownership '{written}' is neither D nor I"
    if written == "I" and not row.nature.value:
        return INDIRECT
    if written == "D" and row.nature.value:
        return DIRECT
    if written == "I" and (row.nature.value or "").lower().strip(" .()") in NOT_INDIRECT:
        return CONTRADICTION
    return "", ""
