"""YAML sources: read them with the span of each key and value, check, fix and write them."""

from .checked import CheckedSource, UncheckedSource, check_source, read_text
from .reader import read
from .spans import Source

__all__ = ["CheckedSource", "Source", "UncheckedSource", "check_source", "read", "read_text"]
