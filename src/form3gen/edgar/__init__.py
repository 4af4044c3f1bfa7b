"""What EDGAR holds of a filing, back to the data of a source."""

from .document import LARGEST, Filed, filed, is_filed
from .submission import Attachment

__all__ = ["LARGEST", "Attachment", "Filed", "filed", "is_filed"]
