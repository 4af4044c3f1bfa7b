"""Facts about one filing that several rules need, computed once."""

from .facts import Facts
from .rows import Row

__all__ = ["Facts", "Row"]
