"""Plain text: paragraphs and ruled tables that wrap by word, in 7-bit ASCII."""

import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from anyascii import anyascii

from ..sheet import PrintedCell, Sheet

WIDTH = 112
WIDEST = 132
NUMBER = re.compile(r"[$(]*\d[\d,./)]*")
Row = list[str | None]
WORD = re.compile(r"\S+")
LINE = re.compile(r".+")


def wrapped(text: str, indent: str = "", width: int = WIDTH) -> str:
    """Return a paragraph, wrapped by word; lines after the first begin with the indent."""
    lines = textwrap.wrap(ascii_text(text), width, subsequent_indent=indent, break_on_hyphens=False)
    return "\n".join(lines)


def centered(text: str, width: int = WIDTH) -> str:
    """Return a paragraph, wrapped by word and centered."""
    lines = textwrap.wrap(ascii_text(text), width - 10, break_on_hyphens=False)
    return "\n".join(line.center(width).rstrip() for line in lines)


def ruled(rows: Sequence[Sequence[PrintedCell | str | None]], heads: int = 0) -> str:
    """Return a table with ruled cells, the first `heads` rows set off as its head.

    A cell is a string, whose line breaks are kept, a printed cell with its marks, or None where
    the cell on its left reaches over it. No line is wider than 132 columns.
    """
    cells = [[_cell(cell) for cell in row] for row in rows]
    widths = _widths(cells, heads)
    lines = [_rule("-", widths)]
    for number, row in enumerate(cells, start=1):
        lines += _row(row, widths)
        if number < heads:
            lines.append(_rule("-", widths, row))
        else:
            lines.append(_rule("=" if number == heads else "-", widths))
    return "\n".join(lines)


def ascii_text(text: str) -> str:
    """Return text in ASCII letters: accents dropped, quotation marks straight."""
    return text if text.isascii() else str(anyascii(text))


def respelled(sheet: Sheet) -> list[tuple[str, str]]:
    """Return each word that ASCII spells otherwise, and its letters by their Unicode numbers."""
    words = dict.fromkeys(
        word for text in _texts(asdict(sheet)) for word in WORD.findall(text) if not word.isascii()
    )
    return [(ascii_text(word), "".join(map(_by_number, word))) for word in words]


def in_ascii(page: str) -> bytes:
    """Return a finished page as ASCII, lines without spaces at their ends."""
    lines = (ascii_text(line).rstrip() for line in page.splitlines())
    return ("\n".join(lines).strip("\n") + "\n").encode("ascii")


FILTERS = {"wrapped": wrapped, "centered": centered, "ruled": ruled, "respelled": respelled}


def _texts(data: object) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        yield from _texts(tuple(data.values()))
    elif isinstance(data, tuple | list):
        for item in data:
            yield from _texts(item)


def _by_number(letter: str) -> str:
    return letter if letter.isascii() else f"[U+{ord(letter):04X}]"


def _cell(cell: PrintedCell | str | None) -> str | None:
    if cell is None or isinstance(cell, str):
        return cell and ascii_text(cell).strip("\n")
    marks = (f"({mark.number})" for mark in cell.marks)
    return ascii_text(" ".join(part for part in (cell.text, *marks) if part))


def _rule(dash: str, widths: list[int], above: Row | None = None) -> str:
    """Draw a line below a row; inside a head, only below cells that reach over others."""
    if above is None:
        return "+" + "+".join(dash * (width + 2) for width in widths) + "+"
    over = [cell is None or above[i + 1 : i + 2] == [None] for i, cell in enumerate(above)]
    drawn = [
        (dash if under else " ") * (width + 2) for under, width in zip(over, widths, strict=True)
    ]
    joints = ["+" if a or b else "|" for a, b in zip([False, *over], [*over, False], strict=True)]
    return joints[0] + "".join(line + joint for line, joint in zip(drawn, joints[1:], strict=True))


def _row(row: Row, widths: list[int]) -> list[str]:
    columns: list[tuple[list[str], int]] = []
    for place, text in enumerate(row):
        if text is None:
            continue
        reach = 1
        while row[place + reach : place + reach + 1] == [None]:
            reach += 1
        width = sum(widths[place : place + reach]) + 3 * (reach - 1)
        columns.append((_wrapped_cell(text, width), width))
    height = max(len(column) for column, _ in columns)
    lines = []
    for number in range(height):
        parts = (column[number] if number < len(column) else "" for column, _ in columns)
        padded = (part.ljust(width) for part, (_, width) in zip(parts, columns, strict=True))
        lines.append("| " + " | ".join(padded) + " |")
    return lines


def _wrapped_cell(text: str, width: int) -> list[str]:
    lines = [
        textwrap.wrap(line, width, break_on_hyphens=False) or [""] for line in text.split("\n")
    ]
    return [line for group in lines for line in group]


def _widths(cells: list[Row], heads: int) -> list[int]:
    """Share out the page: numbers always whole, then words, then lines of the body, then heads."""
    columns = [_alone(cells, place) for place in range(len(cells[0]))]
    bodies = [_alone(cells[heads:], place) for place in range(len(cells[0]))]
    words = [_longest(WORD, column) for column in columns]
    numbers = [_longest(NUMBER, column) for column in columns]
    rules = 3 * len(columns) + 1
    room = max(WIDTH - rules, min(sum(words), WIDEST - rules))
    widths = list(words)
    while sum(widths) > room:
        widest = max(range(len(widths)), key=lambda i: widths[i] - numbers[i])
        widths[widest] -= 1
    for wanted in ([_longest(LINE, column) for column in group] for group in (bodies, columns)):
        while sum(widths) < room:
            lacking = [want / width for want, width in zip(wanted, widths, strict=True)]
            if max(lacking) <= 1:
                break
            widths[lacking.index(max(lacking))] += 1
    return widths


def _alone(cells: list[Row], place: int) -> list[str]:
    """Return the texts of a column, but for those that reach over the next."""
    return [
        text
        for row in cells
        if (text := row[place]) is not None and row[place + 1 : place + 2] != [None]
    ]


def _longest(pattern: re.Pattern[str], texts: Sequence[str]) -> int:
    return max((len(found) for text in texts for found in pattern.findall(text)), default=1)
