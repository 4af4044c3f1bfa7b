"""What a Form 3 states, as frozen pydantic models."""

from .cells import AmountCell, Cell, DateCell, TextCell
from .circumstances import Circumstances, Relative, ShareClass, Trust
from .filing import TABLE_NAMES, TABLES, Form3, Path
from .holdings import DerivativeHolding, Holding, Underlying
from .people import Address, Contact, Exhibit, Issuer, Owner
from .signatures import PowerOfAttorney, Signature

__all__ = [
    "TABLES",
    "TABLE_NAMES",
    "Address",
    "AmountCell",
    "Cell",
    "Circumstances",
    "Contact",
    "DateCell",
    "DerivativeHolding",
    "Exhibit",
    "Form3",
    "Holding",
    "Issuer",
    "Owner",
    "Path",
    "PowerOfAttorney",
    "Relative",
    "ShareClass",
    "Signature",
    "TextCell",
    "Trust",
    "Underlying",
]
