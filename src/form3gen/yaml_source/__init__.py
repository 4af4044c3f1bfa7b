"""YAML sources: reading them with the place of each key and value, checking, and writing them."""

from .checked import CheckedSource, UncheckedSource, check_source, read_text
from .reader import read
from .spans import Source

__all__ = ["CheckedSource", "Source", "UncheckedSource", "check_source", "read", "read_text"]
