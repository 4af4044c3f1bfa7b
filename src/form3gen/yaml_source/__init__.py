"""Text in: YAML with the place of every key and value, and the road from it to a filing."""

from .checked import Draft, draft
from .reader import read
from .spans import Source

__all__ = ["Draft", "Source", "draft", "read"]
