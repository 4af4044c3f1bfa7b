"""Ownership form (D or I) and nature of ownership, and what is wrong with them."""

from enum import Enum
from typing import TypedDict

from ...form import DerivativeHolding, Holding
from ..location import Fix


class OwnershipFault(Enum):
    """What is wrong with the ownership of a row, in words."""

    MISSING = "ownership is missing; it is D or I"
    UNKNOWN = "ownership '{written}' is neither D nor I"
    INDIRECT_WITHOUT_NATURE = "indirect holding has no nature of ownership"
    DIRECT_WITH_NATURE = "direct holding has a nature of indirect ownership"
    INDIRECT_AND_DIRECT = "marked indirect, but the nature of ownership is '{nature}'"

    @property
    def is_of_nature(self) -> bool:
        """Whether the cell at fault is that of the nature of ownership, not D or I."""
        return self not in {OwnershipFault.MISSING, OwnershipFault.UNKNOWN}

    def words(self, row: Holding | DerivativeHolding) -> str:
        """Return what is wrong with a row."""
        return self.value.format(written=row.ownership.value, nature=row.nature.value)


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


def ownership_fault(row: Holding | DerivativeHolding) -> OwnershipFault | None:
    """Return what is wrong with the ownership of a row, None if nothing is."""
    written = row.ownership.value
    if not written:
        return OwnershipFault.MISSING
    if written not in {"D", "I"}:
        return OwnershipFault.UNKNOWN
    if written == "I" and not row.nature.value:
        return OwnershipFault.INDIRECT_WITHOUT_NATURE
    if written == "D" and row.nature.value:
        return OwnershipFault.DIRECT_WITH_NATURE
    if written == "I" and (row.nature.value or "").lower().strip(" .()") in NOT_INDIRECT:
        return OwnershipFault.INDIRECT_AND_DIRECT
    return None
