"""Mends that a program can make: the text of a source with them in it, all else byte for byte."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..rules import Finding, Fix, Span
from .draft import Draft
from .marks import Source


@dataclass(frozen=True, order=True)
class Edit:
    """Characters of a text, from `start` to before `end`, and what takes their place."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Mended:
    """A file that mends change: its text as it is and as it would be, and how many there are."""

    old: str
    new: str
    count: int


def mended(draft: Draft, *, unsafe: bool = False) -> dict[str, Mended]:
    """Return each file that mends change; `unsafe` ones change what the filing says.

    The source itself goes by an empty name, a part that it includes by its own.
    """
    edits: dict[str, list[Edit]] = {}
    for finding in draft.findings:
        fix = finding.fix
        if fix and (unsafe or fix.safe) and (edit := _edit(draft.source, finding, fix)):
            edits.setdefault(finding.place.file, []).append(edit)
    sources = {"": draft.source, **draft.source.parts}
    return {
        file: Mended(sources[file].written, _edited(sources[file].text, found), len(found))
        for file, found in edits.items()
    }


def _edit(source: Source, finding: Finding, fix: Fix) -> Edit | None:
    """Return the edit that mends a finding, None where more than its place would change.

    A value over several lines stays, and nothing is taken out of a part, which others may need, or
    from between brackets.
    """
    span = finding.place
    text = (source.parts[span.file] if span.file else source).text
    start, end = (
        _offset(text, span.line, span.column),
        _offset(text, span.end_line, span.end_column),
    )
    if fix.text is not None:
        if span.line != span.end_line:
            return None
        quote = text[start : start + 1]
        return Edit(start, end, f"{quote}{fix.text}{quote}" if quote in ("'", '"') else fix.text)
    holder = source.values[finding.path[:-1]]
    bracket = text[_offset(text, holder.line, holder.column) :][:1]
    alone = not text[:start].rpartition("\n")[2].strip(" ")
    if span.file or bracket == "{" or not alone:
        return None
    return _entry(text, start, source.values[finding.path])


def _entry(text: str, start: int, value: Span) -> Edit:
    """Return the removal of the lines of a key and its value, which begin with the key."""
    last = value.end_line - (1 if value.end_column == 1 else 0)
    begin = text.rfind("\n", 0, start) + 1
    return Edit(begin, _offset(text, last + 1, 1), "")


def _edited(text: str, edits: Iterable[Edit]) -> str:
    """Return a text with edits in it; one that touches what another has changed is left out."""
    parts, done = [], 0
    for edit in sorted(set(edits)):
        if edit.start >= done:
            parts += [text[done : edit.start], edit.text]
            done = edit.end
    return "".join([*parts, text[done:]])


def _offset(text: str, line: int, column: int) -> int:
    """Return how many characters stand before a place."""
    before = text.splitlines(keepends=True)[: line - 1]
    return min(sum(map(len, before)) + column - 1, len(text))
