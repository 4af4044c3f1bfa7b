"""What EDGAR holds of a filing, back to the data of a source."""

from .document import LARGEST, Filed, filed
from .submission import Attachment

__all__ = ["LARGEST", "Attachment", "Filed", "filed"]
