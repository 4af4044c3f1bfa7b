"""Write SEC Form 3: a model, the rules it must obey, and the formats it is printed in."""

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
