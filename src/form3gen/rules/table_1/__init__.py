"""Table I, and the statement that nothing is owned."""

from ..registry import Area
from . import amounts, columns, separate_lines, titles

AREA = Area(
    "4",
    "Table I, and the statement that nothing is owned",
    (
        amounts,
        columns,
        separate_lines,
        titles,
    ),
)
