"""Write SEC Form 3: a model, the rules it must obey, and the formats it is printed in."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .form import (
        Address,
        AmountCell,
        DateCell,
        DerivativeHolding,
        Exhibit,
        Form3,
        Holding,
        Issuer,
        Owner,
        Signature,
        TextCell,
        Underlying,
    )
    from .read import Draft, draft
    from .rules import Finding, Severity, check

__all__ = [
    "Address",
    "AmountCell",
    "DateCell",
    "DerivativeHolding",
    "Draft",
    "Exhibit",
    "Finding",
    "Form3",
    "Holding",
    "Issuer",
    "Owner",
    "Severity",
    "Signature",
    "TextCell",
    "Underlying",
    "check",
    "draft",
]

ROOMS = (".form", ".rules", ".read")


def __getattr__(name: str) -> object:
    """Return a public name from its room, imported when it is first asked for."""
    if name in __all__:
        for room in ROOMS:
            found = getattr(import_module(room, __name__), name, None)
            if found is not None:
                return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
