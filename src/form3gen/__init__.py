"""Write SEC Form 3: a model, the rules it must obey, and the formats it is printed in."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .errors import Form3genError
    from .form import (
        Address,
        AmountCell,
        Contact,
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
    from .formats import FORMATS, Delivery
    from .operations.check import check_text
    from .rules import CheckResult, Context, Exhibits, Finding, Severity, check
    from .yaml_source import CheckedSource

__all__ = [
    "FORMATS",
    "Address",
    "AmountCell",
    "CheckResult",
    "CheckedSource",
    "Contact",
    "Context",
    "DateCell",
    "Delivery",
    "DerivativeHolding",
    "Exhibit",
    "Exhibits",
    "Finding",
    "Form3",
    "Form3genError",
    "Holding",
    "Issuer",
    "Owner",
    "Severity",
    "Signature",
    "TextCell",
    "Underlying",
    "check",
    "check_text",
]

ROOMS = {
    ".errors": ("Form3genError",),
    ".formats": ("FORMATS", "Delivery"),
    ".operations.check": ("check_text",),
    ".rules": ("CheckResult", "Context", "Exhibits", "Finding", "Severity", "check"),
    ".yaml_source": ("CheckedSource",),
}
"""Where each public name lives; the parts of a filing, which are the rest, live in `.form`."""


def __getattr__(name: str) -> object:
    """Return a public name from its room, imported when it is first asked for."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    room = next((room for room, names in ROOMS.items() if name in names), ".form")
    found: object = getattr(import_module(room, __name__), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return [*globals(), *__all__]
