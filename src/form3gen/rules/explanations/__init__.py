"""Footnotes, remarks and exhibits."""

from ..registry import Area
from . import exhibit_files, exhibits, footnotes, remarks

AREA = Area(
    "7",
    "Footnotes, remarks and exhibits",
    (
        exhibit_files,
        exhibits,
        footnotes,
        remarks,
    ),
)
