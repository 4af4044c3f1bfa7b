"""Text in: YAML with the place of every key and value, and the road from it to a filing."""

from .draft import Draft, draft
from .marks import Source
from .source import read

__all__ = ["Draft", "Source", "draft", "read"]
