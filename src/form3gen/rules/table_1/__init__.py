"""Table I, and the statement that no securities are owned."""

from ..registry import Area
from . import amounts, columns, held_by_another, same_class, separate_lines, titles

AREA = Area(
    "4",
    "Table I, and the statement that no securities are owned",
    (
        amounts,
        columns,
        held_by_another,
        same_class,
        separate_lines,
        titles,
    ),
)
