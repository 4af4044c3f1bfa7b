"""Explain YAML syntax errors in plain words, at the span where the mistake is."""

import re
from collections.abc import Sequence

import yaml

from ..rules import START, Finding, Span, at
from ..rules.document import yaml_file

QUOTED = "@`%&*!|>"
BRACKETS = {"{": "}", "[": "]"}
LINE_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
TAB = re.compile(" *\t")
MARKER = re.compile(r"(?:: |^ *- )([*&!]|[|>] *)$")
DASH = re.compile(r"\s*[-\u2013\u2014][^\s-]")


def fault_span(error: yaml.MarkedYAMLError, lines: Sequence[str]) -> Span:
    """Return the span of the mistake: for something never closed, where it begins."""
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
    """Return the first tab that indents the line of an error or the line after it."""
    for number, line in enumerate(lines[index : index + 2], start=index + 1):
        if match := TAB.match(line):
            return Span(number, match.end(), number, match.end() + 1)
    return None


def fault_words(error: yaml.MarkedYAMLError, span: Span, lines: Sequence[str]) -> str:
    """Return what is wrong with a text that is not YAML, in words for its writer."""
    line = lines[span.line - 1] if span.line <= len(lines) else ""
    rest = line[span.column - 1 :]
    if error.problem_mark and error.problem_mark.line + 1 > span.line and rest[:1] in BRACKETS:
        return f"bracket {rest[0]} is not closed with {BRACKETS[rest[0]]}"
    if rest.startswith("\t"):
        return "a tab is used where YAML allows only spaces; replace the tab with spaces"
    if rest[:1] in {'"', "'"}:
        return "a quotation mark is not closed"
    if rest and rest[0] in QUOTED:
        return f"text that begins with {rest[0]} must be in quotation marks"
    near = [line, lines[span.line - 2] if 1 < span.line <= len(lines) + 1 else ""]
    if any(DASH.match(one) for one in near):
        return "a row must begin with a hyphen and a space"
    if fault := _value_fault(line[: span.column - 1], rest):
        return fault
    if rest.startswith(": ") or rest == ":":
        return "a line is indented too far, or text that contains a colon is not in quotation marks"
    before = line[: span.column - 1].rstrip()
    if "\\" in (rest[:1], before[-1:]):
        return "text in double quotation marks contains a backslash; use single quotation marks"
    if isinstance(error, yaml.scanner.ScannerError) and re.match(r"[\w ]+(:\S|$)", rest):
        return "a key must end with a colon and a space"
    return "this does not fit the lines above it; check indentation, brackets and quotation marks"


def _value_fault(before: str, rest: str) -> str:
    """Return what is wrong with a value that should be in other quotation marks, if it is that."""
    if marker := MARKER.search(before):
        return f"text that begins with {marker[1].strip()} must be in quotation marks"
    if before.endswith("'") and rest[:1].isalnum():
        return "an apostrophe ends text in single quotation marks; use double quotation marks"
    if (rest.startswith(": ") or rest == ":") and ": " in before:
        return "text that contains a colon and a space is not in quotation marks"
    return ""


def not_utf_8(raw: bytes, error: UnicodeDecodeError) -> Finding:
    """Return the finding for a file that is not UTF-8, at its first invalid byte."""
    before = raw[: error.start].decode("utf-8")
    fault = f"byte 0x{raw[error.start]:02X} is invalid here"
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        fault = "it is UTF-16"
    return yaml_file.NOT_UTF_8.finding(at(fault=fault), span_of(before, len(before)))


def span_of(text: str, index: int) -> Span:
    """Return the span of the character at an index of a text."""
    breaks = [match.end() for match in LINE_BREAK.finditer(text, 0, index)]
    column = index - (breaks[-1] if breaks else 0) + 1
    return Span(len(breaks) + 1, column, len(breaks) + 1, column + 1)
