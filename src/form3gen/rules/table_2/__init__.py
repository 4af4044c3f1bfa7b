"""Table II."""

from ..registry import Area
from . import (
    awards,
    belongs_in_table,
    columns,
    dates_and_underlying,
    expiration,
    not_derivative,
    price,
    stock_and_debt,
)

AREA = Area(
    "5",
    "Table II",
    (
        awards,
        belongs_in_table,
        columns,
        dates_and_underlying,
        expiration,
        not_derivative,
        price,
        stock_and_debt,
    ),
)
