"""Values of EDGAR's XML as a person would write them; unreadable ones stay as they are."""

import re
from decimal import Decimal
from xml.etree import ElementTree as ET

from ..form.scalars import AMOUNT, one_line, yes_or_no

DATE = re.compile(r"(\d{4}-\d{2}-\d{2})(T[\d:.]+)?(Z|[+-]\d{2}:\d{2})?", re.ASCII)
NUMBER = re.compile(r"\d+(\.\d*)?|\.\d+", re.ASCII)

SIC = "[sic]"
"""Follows a value that was filed incorrectly but that a source would accept."""

Data = dict[str, object]


def text(element: ET.Element, path: str) -> str:
    """Return the text at a path on one line, empty if there is no such element."""
    target = element.find(path)
    return "" if target is None else one_line("".join(target.itertext()))


def paragraphs(written: str) -> str:
    """Return a text with its line breaks, but without spaces around them."""
    return "\n".join(line.strip() for line in written.strip().split("\n"))


def number(written: str) -> str:
    """Return a number grouped by thousands, without trailing zeros after the decimal point.

    A number that is invalid in EDGAR's XML, but that a source would accept, is marked.
    """
    if not NUMBER.fullmatch(written):
        return f"{written} {SIC}" if "," in written and AMOUNT.fullmatch(written) else written
    grouped = f"{Decimal(written):,f}"
    return grouped.rstrip("0").rstrip(".") if "." in grouped else grouped


def day(written: str) -> str:
    """Return a date without the time or zone that some agents add."""
    match = DATE.fullmatch(written)
    return match[1] if match else written


def yes_or_blank(written: str) -> str:
    """Return "yes" for a yes in any spelling, and nothing for a no."""
    answer = yes_or_no(written)
    return written if answer is None else "yes" if answer else ""


def without_blanks(data: Data) -> Data:
    """Return data without the keys whose values are empty."""
    return {key: value for key, value in data.items() if value not in ("", [], {})}
