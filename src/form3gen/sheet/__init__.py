"""The printed form: every date, amount, box and footnote mark as it is printed."""

from .people import PrintedOwner
from .sheet import FootnoteMark, Note, PrintedCell, Sheet, sheet
from .values import printed_amount, printed_date

__all__ = [
    "FootnoteMark",
    "Note",
    "PrintedCell",
    "PrintedOwner",
    "Sheet",
    "printed_amount",
    "printed_date",
    "sheet",
]
