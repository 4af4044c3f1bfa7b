"""Values of EDGAR's XML as a person would write them; what cannot be read stays as it is."""

import re
from decimal import Decimal
from xml.etree import ElementTree as ET

from ..form.model import AMOUNT, one_line, yes_or_no

DATE = re.compile(r"(\d{4}-\d{2}-\d{2})(T[\d:.]+)?(Z|[+-]\d{2}:\d{2})?", re.ASCII)
NUMBER = re.compile(r"\d+(\.\d*)?|\.\d+", re.ASCII)

SIC = "[sic]"
"""Stands behind what is filed wrongly, where a source would take it for right."""

Data = dict[str, object]


def text(element: ET.Element, path: str) -> str:
    """Return the text at a path on one line, empty where there is none."""
    found = element.find(path)
    return "" if found is None else one_line("".join(found.itertext()))


def paragraphs(written: str) -> str:
    """Return a text with its line breaks, and no spaces around them."""
    return "\n".join(line.strip() for line in written.strip().split("\n"))


def number(written: str) -> str:
    """Return a number grouped by thousands, without zeros that say nothing.

    What EDGAR's XML does not take for a number, and a source would, is marked.
    """
    if not NUMBER.fullmatch(written):
        return f"{written} {SIC}" if "," in written and AMOUNT.fullmatch(written) else written
    grouped = f"{Decimal(written):,f}"
    return grouped.rstrip("0").rstrip(".") if "." in grouped else grouped


def day(written: str) -> str:
    """Return a date without the time or zone that some agents add."""
    found = DATE.fullmatch(written)
    return found[1] if found else written


def tick(written: str) -> str:
    """Return yes for a tick, and nothing for none."""
    answer = yes_or_no(written)
    return written if answer is None else "yes" if answer else ""


def given(found: Data) -> Data:
    """Return what is said, without what is not."""
    return {key: value for key, value in found.items() if value not in ("", [], {})}
