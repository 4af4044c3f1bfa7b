"""Filings as EDGAR publishes them, converted back to the data of a source."""

from .document import LARGEST, Filed, filed, is_filed
from .submission import Attachment

__all__ = ["LARGEST", "Attachment", "Filed", "filed", "is_filed"]
