"""Mends that a program can make: the text of a source with them in it, all else byte for byte."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from ..rules import Finding, Fix, Span
from .checked import CheckedSource
from .spans import Source


@dataclass(frozen=True, order=True)
class Edit:
    """Characters of a text, from `start` to before `end`, and what takes their place."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Mended:
    """A file that mends change: its text as it is and as it would be, and how many there are.

    `groups` are the lines that differ: from which to before which, in the old text and in the new.
    """

    old: str
    new: str
    count: int
    groups: tuple[tuple[int, int, int, int], ...]


@dataclass(frozen=True)
class _Text:
    """A text that knows where its lines begin."""

    text: str

    @cached_property
    def starts(self) -> list[int]:
        """Where each line begins, and where the text ends."""
        return list(accumulate(map(len, self.text.splitlines(keepends=True)), initial=0))

    def offset(self, line: int, column: int) -> int:
        """Return how many characters stand before a place."""
        start = self.starts[min(line - 1, len(self.starts) - 1)]
        return min(start + column - 1, len(self.text))


def mended(draft: CheckedSource, *, unsafe: bool = False) -> dict[str, Mended]:
    """Return each file that mends change; `unsafe` ones change what the filing says.

    The source itself goes by an empty name, a part that it includes by its own.
    """
    edits: dict[str, list[Edit]] = {}
    sources = {"": draft.source, **draft.source.parts}
    texts = {file: _Text(source.text) for file, source in sources.items()}
    for finding in draft.findings:
        fix, file = finding.fix, finding.place.file
        if not fix or not (unsafe or fix.safe):
            continue
        if edit := _edit(draft.source, texts[file], finding, fix):
            edits.setdefault(file, []).append(edit)
    return {file: _mended(sources[file], texts[file], found) for file, found in edits.items()}


def _mended(source: Source, text: _Text, edits: list[Edit]) -> Mended:
    made = list(_made(edits))
    old, new = source.written, _edited(text.text, made)
    groups = list(_groups(text, _Text(new), made))
    if len(old) > len(text.text) and not (groups and groups[0][0] == 0):
        groups.insert(0, (0, 1, 0, 1))  # the byte order mark goes
    return Mended(old, new, len(edits), tuple(groups))


def _edit(source: Source, text: _Text, finding: Finding, fix: Fix) -> Edit | None:
    """Return the edit that mends a finding, None where more than its place would change.

    A value over several lines stays, and nothing is taken out of a part, which others may need, or
    from between brackets.
    """
    span = finding.place
    start = text.offset(span.line, span.column)
    end = text.offset(span.end_line, span.end_column)
    if fix.text is not None:
        if span.line != span.end_line:
            return None
        quote = text.text[start : start + 1]
        return Edit(start, end, f"{quote}{fix.text}{quote}" if quote in ("'", '"') else fix.text)
    holder = source.values[finding.path[:-1]]
    opens = text.offset(holder.line, holder.column)
    if span.file or text.text[opens : opens + 1] == "{":
        return None
    begin = text.text.rfind("\n", 0, start) + 1
    if text.text[begin:start].strip(" "):
        return None
    return Edit(begin, _end_of_entry(text, source.values[finding.path]), "")


def _end_of_entry(text: _Text, value: Span) -> int:
    """Return where the lines of a key and its value end."""
    last = value.end_line - (1 if value.end_column == 1 else 0)
    return text.offset(last + 1, 1)


def _made(edits: Iterable[Edit]) -> Iterator[Edit]:
    """Yield edits in order; one that touches what another has changed is left out."""
    done = 0
    for edit in sorted(set(edits)):
        if edit.start >= done:
            yield edit
            done = edit.end


def _edited(text: str, edits: Iterable[Edit]) -> str:
    """Return a text with edits in it."""
    parts, done = [], 0
    for edit in edits:
        parts += [text[done : edit.start], edit.text]
        done = edit.end
    return "".join([*parts, text[done:]])


def _groups(old: _Text, new: _Text, edits: Iterable[Edit]) -> Iterator[tuple[int, int, int, int]]:
    """Yield the lines that edits change, those of neighbouring lines together."""
    first, last, shift, more = -1, -1, 0, 0
    for edit in edits:
        start = max(bisect_right(old.starts, edit.start) - 1, 0)
        end = bisect_left(old.starts, max(edit.end, edit.start + 1))
        if start > last:
            if first >= 0:
                yield _group(old, new, first, last, shift, more)
            first, shift = start, more
        last = min(max(last, end), len(old.starts) - 1)
        more += len(edit.text) - (edit.end - edit.start)
    if first >= 0:
        yield _group(old, new, first, last, shift, more)


def _group(
    old: _Text, new: _Text, first: int, last: int, shift: int, more: int
) -> tuple[int, int, int, int]:
    begin = bisect_left(new.starts, old.starts[first] + shift)
    end = bisect_left(new.starts, old.starts[last] + more)
    return first, last, begin, end
