"""Footnotes, remarks and exhibits."""

from . import exhibit_files, exhibits, footnotes, remarks

DIGIT = "7"
TITLE = "Footnotes, remarks and exhibits"

__all__ = ["exhibit_files", "exhibits", "footnotes", "remarks"]
