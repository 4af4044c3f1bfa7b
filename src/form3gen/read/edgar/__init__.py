"""What EDGAR holds of a filing, back to the data of a source."""

from .document import LARGEST, Filed, filed
from .submission import Attachment, is_submission

__all__ = ["LARGEST", "Attachment", "Filed", "filed", "is_submission"]
