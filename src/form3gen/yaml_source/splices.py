"""Pieces of a text replaced by others; all other bytes stay the same."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

LINE_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")


@dataclass(frozen=True, order=True)
class Splice:
    """Replace the characters of a text from `start` up to, but not including, `end`."""

    start: int
    end: int
    text: str


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """Return a text with splices made, which are in order and do not overlap."""
    pieces, done = [], 0
    for one in splices:
        pieces += [text[done : one.start], one.text]
        done = one.end
    return "".join([*pieces, text[done:]])


def line_start(text: str, offset: int) -> int:
    """Return the offset of the start of the line that contains an offset."""
    return max((found.end() for found in LINE_BREAK.finditer(text, 0, offset)), default=0)


def line_end(text: str, offset: int) -> int:
    """Return the offset of the end of the line that contains an offset, before its break."""
    found = LINE_BREAK.search(text, offset)
    return found.start() if found else len(text)


def next_line(text: str, offset: int) -> int:
    """Return the offset of the start of the next line, or of the end of the text."""
    found = LINE_BREAK.search(text, offset)
    return found.end() if found else len(text)
