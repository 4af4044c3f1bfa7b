"""Table I, and the statement that nothing is owned."""

from . import amounts, columns, separate_lines, titles

DIGIT = "4"
TITLE = "Table I, and the statement that nothing is owned"

__all__ = ["amounts", "columns", "separate_lines", "titles"]
