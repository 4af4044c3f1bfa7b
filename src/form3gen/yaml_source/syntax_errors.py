"""What is wrong with a text that is no YAML: where, and in plain words."""

import re
from collections.abc import Sequence

import yaml

from ..rules import START, Finding, Span, at
from ..rules.document import yaml_file

QUOTED = "@`%&*!|>"
BRACKETS = {"{": "}", "[": "]"}
LINE_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
TAB = re.compile(" *\t")
DASH = re.compile(r"\s*[-\u2013\u2014][^\s-]")


def fault_span(error: yaml.MarkedYAMLError, lines: Sequence[str]) -> Span:
    """Return where it went wrong: for what never ends, where it begins."""
    mark, begun = error.problem_mark or error.context_mark, error.context_mark
    if mark and (tab := _tab_near(mark.line, lines)):
        return tab
    if begun and mark and begun.line < mark.line:
        line = lines[begun.line] if begun.line < len(lines) else ""
        endless = isinstance(error, yaml.scanner.ScannerError)
        if endless or line[begun.column : begun.column + 1] in BRACKETS:
            mark = begun
    if mark is None:
        return START
    return Span(mark.line + 1, mark.column + 1, mark.line + 1, mark.column + 2)


def _tab_near(index: int, lines: Sequence[str]) -> Span | None:
    """Return the first tab that indents a line where a fault is, or the line after it."""
    for number, line in enumerate(lines[index : index + 2], start=index + 1):
        if found := TAB.match(line):
            return Span(number, found.end(), number, found.end() + 1)
    return None


def fault_words(error: yaml.MarkedYAMLError, place: Span, lines: Sequence[str]) -> str:
    """Return what is wrong with a text that is no YAML, in words for whoever wrote it."""
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    rest = line[place.column - 1 :]
    if error.problem_mark and error.problem_mark.line + 1 > place.line and rest[:1] in BRACKETS:
        return f"bracket {rest[0]} is not closed with {BRACKETS[rest[0]]}"
    if rest.startswith("\t"):
        return "a tab stands where YAML takes spaces"
    if rest[:1] in {'"', "'"}:
        return "a quotation mark is not closed"
    if rest and rest[0] in QUOTED:
        return f"text that begins with {rest[0]} must be in quotation marks"
    near = [line, lines[place.line - 2] if 1 < place.line <= len(lines) + 1 else ""]
    if any(DASH.match(one) for one in near):
        return "a row begins with a hyphen and a space"
    if rest.startswith(": ") or rest == ":":
        return "a line is indented too far, or text that holds a colon is not in quotation marks"
    before = line[: place.column - 1].rstrip()
    if before.endswith((": |", ": >")):
        return f"text that begins with {before[-1]} must be in quotation marks"
    if "\\" in (rest[:1], before[-1:]):
        return "a backslash stands in double quotation marks; use single ones"
    if isinstance(error, yaml.scanner.ScannerError) and re.match(r"[\w ]+(:\S|$)", rest):
        return "a key ends with a colon and a space"
    return "this does not fit what stands above it; look at indents, brackets and quotation marks"


def not_utf_8(raw: bytes, error: UnicodeDecodeError) -> Finding:
    """Return the finding that says where a file is not UTF-8."""
    before = raw[: error.start].decode("utf-8")
    fault = f"byte 0x{raw[error.start]:02X} cannot stand here"
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        fault = "it is UTF-16"
    return yaml_file.NOT_UTF_8.finding(at(fault=fault), span_of(before, len(before)))


def span_of(text: str, index: int) -> Span:
    """Return where a character of a text stands."""
    breaks = [found.end() for found in LINE_BREAK.finditer(text, 0, index)]
    column = index - (breaks[-1] if breaks else 0) + 1
    return Span(len(breaks) + 1, column, len(breaks) + 1, column + 1)
