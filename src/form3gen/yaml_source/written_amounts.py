"""Numbers written with a dollar sign: the number that is meant, and where it belongs."""

import re

from ..form import Path
from ..form.scalars import AMOUNT
from ..rules.location import Fix

CELLS = frozenset({"amount", "value", "price"})
"""Numeric columns; a cell that cites footnotes has its number under `value:`."""

MAYBE_THOUSANDS = re.compile(r"[1-9]\d{0,2}\.\d{3}", re.ASCII)
"""A number such as 1.840, which is 1,840 in much of Europe."""

NUMBER = re.compile(r"[1-9]\d{0,2}(,\d{3}){0,3}", re.ASCII)
"""The beginning of a number, up to a comma between thousands."""

THOUSANDS = re.compile(r"\d{3}(\.\d+)?", re.ASCII)
"""What follows such a comma."""

END_OF_ENTRY = re.compile(r"\s*[,}]")

MONEY_AS_AMOUNT = (
    "If this is the face value of debt, write it under `value:` without the dollar sign. "
    "Otherwise, write the number of shares or units."
)


def column(path: Path) -> str:
    """Return the column of a number, whether or not its cell cites footnotes."""
    has_notes = path[-1] == "value" and path[-2] in CELLS
    return str(path[-2] if has_notes else path[-1])


def amount_fix(path: Path, written: str) -> Fix | None:
    """Return the fix that removes a dollar sign.

    It is safe in a price, which is in dollars, unless its point may separate thousands.
    """
    bare = written.strip().removeprefix("$").strip()
    named = column(path)
    if "$" not in written or named not in {"price", "value"} or not bare[:1].isdigit():
        return None
    safe = named == "price" and not MAYBE_THOUSANDS.fullmatch(bare)
    return Fix(bare, safe=safe) if AMOUNT.fullmatch(bare) else None


def amount_cure(path: Path, written: str) -> str:
    """Return the cure for a sum of money written as an amount, or nothing."""
    return MONEY_AS_AMOUNT if "$" in written and column(path) == "amount" else ""


def ends_number(text: str, begin: int, end: int, before: object) -> bool:
    """Return whether the text from `begin` to `end`, between braces, is the end of a number.

    `before` is the value before it, at whose comma YAML ends the number.
    """
    if not isinstance(before, str) or not NUMBER.fullmatch(before):
        return False
    follows = THOUSANDS.fullmatch(text, begin, end) and text.endswith(f"{before},", 0, begin)
    return bool(follows) and END_OF_ENTRY.match(text, end) is not None
