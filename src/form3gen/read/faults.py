"""What is wrong with a text that is no YAML: where, and in plain words."""

import re
from collections.abc import Sequence

import yaml

from ..rules import Span

QUOTED = "@`%&*!|>"


def fault_place(error: yaml.MarkedYAMLError) -> Span:
    """Return where it went wrong: for a key or text that never ends, where that begins."""
    mark = error.problem_mark or error.context_mark
    begun = error.context_mark
    if isinstance(error, yaml.scanner.ScannerError) and begun and mark and begun.line < mark.line:
        mark = begun
    if mark is None:
        return Span(1, 1, 1, 1)
    return Span(mark.line + 1, mark.column + 1, mark.line + 1, mark.column + 2)


def fault_words(error: yaml.MarkedYAMLError, place: Span, lines: Sequence[str]) -> str:
    """Return what is wrong with a text that is no YAML, in words for whoever wrote it."""
    line = lines[place.line - 1 : place.line]
    rest = line[0][place.column - 1 :] if line else ""
    if rest.startswith("\t"):
        return "a tab stands where YAML takes spaces"
    if rest.startswith("%") and place.column == 1:
        return "a line that begins with % is not part of a filing's YAML"
    if rest and rest[0] in QUOTED:
        return f"text that begins with {rest[0]} must be in quotation marks"
    if rest.startswith(": ") or rest == ":":
        return "text that holds a colon must be in quotation marks"
    if rest[:1] in {'"', "'"}:
        return "a quotation mark is not closed"
    if isinstance(error, yaml.scanner.ScannerError) and re.match(r"[\w ]+(:\S|$)", rest):
        return "a key ends with a colon and a space"
    return f"this is not YAML: {error.problem}"
