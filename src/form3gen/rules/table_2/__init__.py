"""Table II."""

from . import belongs_in_table, columns, dates_and_underlying, price

DIGIT = "5"
TITLE = "Table II"

__all__ = ["belongs_in_table", "columns", "dates_and_underlying", "price"]
