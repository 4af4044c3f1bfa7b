"""The formats in which a filing can be written: one table, one row each."""

from .delivery import Delivery
from .format import FORMATS, Format
from .templates import templates_dir

__all__ = ["FORMATS", "Delivery", "Format", "templates_dir"]
