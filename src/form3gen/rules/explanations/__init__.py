"""Footnotes, remarks and exhibits."""

from ..registry import Area
from . import (
    exhibit_files,
    exhibits,
    exhibits_in_remarks,
    footnotes,
    remarks,
    typed_references,
    unlisted,
)

AREA = Area(
    "7",
    "Footnotes, remarks and exhibits",
    (
        exhibit_files,
        exhibits,
        exhibits_in_remarks,
        footnotes,
        remarks,
        typed_references,
        unlisted,
    ),
)
