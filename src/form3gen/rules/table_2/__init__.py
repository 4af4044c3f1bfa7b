"""Table II."""

from ..registry import Area
from . import (
    belongs_in_table,
    columns,
    dates_and_underlying,
    not_derivative,
    price,
)

AREA = Area(
    "5",
    "Table II",
    (
        belongs_in_table,
        columns,
        dates_and_underlying,
        not_derivative,
        price,
    ),
)
