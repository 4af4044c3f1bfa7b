"""Filings as EDGAR publishes them, converted back to the data of a source."""

from .document import MAX_BYTES, Filed, filed, is_filed
from .submission import Attachment

__all__ = ["MAX_BYTES", "Attachment", "Filed", "filed", "is_filed"]
