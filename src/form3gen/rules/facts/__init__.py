"""What several rules ask of one filing, computed once."""

from .facts import Facts
from .rows import Row

__all__ = ["Facts", "Row"]
