"""What a Form 3 states, as frozen pydantic models."""

from .cells import AmountCell, Cell, DateCell, TextCell
from .filing import TABLE_NAMES, TABLES, Form3, Path
from .holdings import DerivativeHolding, Holding, Underlying
from .people import Address, Contact, Exhibit, Issuer, Owner, Signature

__all__ = [
    "TABLES",
    "TABLE_NAMES",
    "Address",
    "AmountCell",
    "Cell",
    "Contact",
    "DateCell",
    "DerivativeHolding",
    "Exhibit",
    "Form3",
    "Holding",
    "Issuer",
    "Owner",
    "Path",
    "Signature",
    "TextCell",
    "Underlying",
]
