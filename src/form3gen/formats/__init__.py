"""The formats a filing is printed in: one table, one row each."""

from .delivery import Delivery
from .format import FORMATS, Format
from .templates import templates_dir

__all__ = ["FORMATS", "Delivery", "Format", "templates_dir"]
