"""Plain text: paragraphs and ruled tables, wrapped at words, in 7-bit ASCII."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from anyascii import anyascii

from ..sheet import PrintedCell, Sheet

WIDTH = 112
MAX_WIDTH = 132
BANNER_LINES = 40
"""Lines after which a draft repeats its banner, so that each sheet of paper has one."""

NUMBER = re.compile(r"\$?\d[\d,.]*|\d\d/\d\d/\d{4}")
MAX_NUMBER_CHARS = len("$999,999,999,999.9999")
FRACTION = re.compile(r"(?<=\d)(?=[\u00bc-\u00be\u2150-\u215e])")
"""The position between a whole number and a fraction such as a one-character 1/2."""

SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"
SPELLED = str.maketrans(
    {
        "\u00a3": "GBP ",
        "\u00a5": "JPY ",
        "\u20ac": "EUR ",
        "\u00a7": "Sec. ",
        "\u2030": " per mille",
        **{character: f"^{digit}" for digit, character in enumerate(SUPERSCRIPTS)},
    }
)
"""Characters whose closest ASCII letters would change the meaning."""

TableRow = list[str | None]
WORD = re.compile(r"\S+")
NUMERAL = re.compile(r"[\d,.]")
LINE = re.compile(r".+")


def wrapped(text: str, indent: str = "", width: int = WIDTH) -> str:
    """Return a paragraph, wrapped at words; lines after the first begin with the indent."""
    return "\n".join(_lines(ascii_text(text), width, indent))


def centered(text: str, width: int = WIDTH) -> str:
    """Return a paragraph, wrapped at words and centered."""
    lines = _lines(ascii_text(text), width - 10)
    return "\n".join(line.center(width).rstrip() for line in lines)


def ruled(rows: Sequence[Sequence[PrintedCell | str | None]], heads: int = 0) -> str:
    """Return a table with ruled cells, whose first `heads` rows are the head.

    A cell is a string, whose line breaks are kept, a printed cell with its marks, or None if the
    cell on its left spans it. No line is wider than 132 characters.
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
    """Return text in ASCII: without accents, and with straight quotation marks."""
    if text.isascii():
        return text
    return str(anyascii(FRACTION.sub(" ", text).translate(SPELLED)))


def respelled(sheet: Sheet) -> list[tuple[str, str]]:
    """Return each non-ASCII word: its ASCII spelling, and its letters as code points."""
    words = dict.fromkeys(
        word for text in _texts(asdict(sheet)) for word in WORD.findall(text) if not word.isascii()
    )
    return [(ascii_text(word), "".join(map(_code_point, word))) for word in words]


def in_ascii(page: str, banner: str = "") -> bytes:
    """Return a finished page in ASCII, without trailing spaces.

    A banner is added at the top, at the end, and wherever a sheet of paper may begin.
    """
    lines = [ascii_text(line).rstrip() for line in page.strip("\n").splitlines()]
    if banner:
        lines = list(_with_banners(lines, banner))
    return ("\n".join(lines) + "\n").encode("ascii")


def _with_banners(lines: list[str], banner: str) -> Iterator[str]:
    shown = f"* * *  {banner}  * * *".center(WIDTH).rstrip()
    yield from (shown, "")
    since = 0
    for line in lines:
        since += 1
        if since >= BANNER_LINES and not line.startswith("|"):
            if line.startswith("+") or not line:
                yield line  # a table ends, and goes on below the banner
            yield shown
            since = 0
        yield line
    yield from ("", shown)


FILTERS = {"wrapped": wrapped, "centered": centered, "ruled": ruled, "respelled": respelled}


def _texts(data: object) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        yield from _texts(tuple(data.values()))
    elif isinstance(data, tuple | list):
        for item in data:
            yield from _texts(item)


def _code_point(letter: str) -> str:
    return letter if letter.isascii() else f"[U+{ord(letter):04X}]"


def _cell(cell: PrintedCell | str | None) -> str | None:
    if cell is None or isinstance(cell, str):
        return cell and ascii_text(cell).strip("\n")
    marks = [f"({mark.number})" for mark in cell.marks]
    marks += [f"({name}?)" for name in cell.undefined]
    return ascii_text(" ".join(part for part in (cell.text, *marks) if part))


def _rule(dash: str, widths: list[int], above: TableRow | None = None) -> str:
    """Return the rule below a row; within the head, it is drawn only below spanning cells."""
    if above is None:
        return "+" + "+".join(dash * (width + 2) for width in widths) + "+"
    spans = [cell is None or above[i + 1 : i + 2] == [None] for i, cell in enumerate(above)]
    drawn = [
        (dash if span else " ") * (width + 2) for span, width in zip(spans, widths, strict=True)
    ]
    joints = ["+" if a or b else "|" for a, b in zip([False, *spans], [*spans, False], strict=True)]
    return joints[0] + "".join(line + joint for line, joint in zip(drawn, joints[1:], strict=True))


def _row(row: TableRow, widths: list[int]) -> list[str]:
    columns: list[tuple[list[str], int]] = []
    for index, text in enumerate(row):
        if text is None:
            continue
        end = index + 1
        while row[end : end + 1] == [None]:
            end += 1
        width = sum(widths[index:end]) + 3 * (end - index - 1)
        columns.append((_wrapped_cell(text, width), width))
    height = max(len(column) for column, _ in columns)
    lines = []
    for number in range(height):
        parts = (column[number] if number < len(column) else "" for column, _ in columns)
        padded = (part.ljust(width) for part, (_, width) in zip(parts, columns, strict=True))
        lines.append("| " + " | ".join(padded) + " |")
    return lines


def _wrapped_cell(text: str, width: int) -> list[str]:
    return [piece for line in text.split("\n") for piece in _lines(line, width)]


def _lines(text: str, width: int, indent: str = "") -> list[str]:
    """Wrap a text at words. A word longer than a line is broken, but not within a number."""
    lines = [""]
    for word in text.split():
        if lines[-1].strip() and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += " " + word
            continue
        if lines[-1].strip():
            lines.append(indent)
        while len(lines[-1]) + len(word) > width:
            cut = _cut(word, width - len(lines[-1]))
            lines[-1] += word[:cut]
            lines.append(indent)
            word = word[cut:]
        lines[-1] += word
    return lines


def _cut(word: str, room: int) -> int:
    """Return the index at which to break a word, within `room`, but not within a number."""
    cut = room
    while cut > 0 and NUMERAL.match(word[cut - 1 : cut]) and NUMERAL.match(word[cut : cut + 1]):
        cut -= 1
    return cut or room


def _widths(cells: list[TableRow], heads: int) -> list[int]:
    """Return the widths of columns: room for whole numbers first, then words, body and head."""
    columns = [_column(cells, index) for index in range(len(cells[0]))]
    bodies = [_column(cells[heads:], index) for index in range(len(cells[0]))]
    words = [_longest(WORD, column) for column in columns]
    numbers = [_longest_number(column) for column in columns]
    rules = 3 * len(columns) + 1
    room = max(WIDTH - rules, min(sum(words), MAX_WIDTH - rules))
    widths = list(words)
    while sum(widths) > room:
        spare = [width - number for width, number in zip(widths, numbers, strict=True)]
        if max(spare) <= 0:
            break
        widths[spare.index(max(spare))] -= 1
    for wanted in ([_longest(LINE, column) for column in group] for group in (bodies, columns)):
        while sum(widths) < room:
            lacking = [want / width for want, width in zip(wanted, widths, strict=True)]
            if max(lacking) <= 1:
                break
            widths[lacking.index(max(lacking))] += 1
    return widths


def _column(cells: list[TableRow], index: int) -> list[str]:
    """Return the texts of a column, except those that span the next one."""
    return [
        text
        for row in cells
        if (text := row[index]) is not None and row[index + 1 : index + 2] != [None]
    ]


def _longest_number(texts: Sequence[str]) -> int:
    """Return the length of the longest number or date that begins a cell; it is never broken."""
    words = (text.split(maxsplit=1)[0] for text in texts if text.strip())
    return max((min(len(w), MAX_NUMBER_CHARS) for w in words if NUMBER.fullmatch(w)), default=1)


def _longest(pattern: re.Pattern[str], texts: Sequence[str]) -> int:
    return max((len(match) for text in texts for match in pattern.findall(text)), default=1)
