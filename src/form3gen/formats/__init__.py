"""The formats a filing is printed in: one table, one row each."""

from .format import FORMATS, Format, templates_dir

__all__ = ["FORMATS", "Format", "templates_dir"]
