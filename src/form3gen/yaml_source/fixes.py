"""Apply automatic fixes to the source text; all other bytes stay the same."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from ..rules import Finding, Fix, Span
from .checked import CheckedSource
from .spans import Source
from .splices import Splice, spliced


@dataclass(frozen=True)
class FixedFile:
    """A file before and after its fixes, and the number of fixes.

    `groups` are the ranges of lines that differ: start and end in the old text, then in the new.
    """

    old: str
    new: str
    count: int
    groups: tuple[tuple[int, int, int, int], ...]

    def then(self, later: "FixedFile") -> "FixedFile":
        """Return the change from the old text to the new text of a later change."""
        groups = tuple(_joined(self.groups, later.groups))
        return FixedFile(self.old, later.new, self.count + later.count, groups)


@dataclass(frozen=True)
class _Text:
    """A text and the offsets of its lines."""

    text: str

    @cached_property
    def starts(self) -> list[int]:
        """The offset of each line, and that of the end of the text."""
        return list(accumulate(map(len, self.text.splitlines(keepends=True)), initial=0))

    def offset(self, line: int, column: int) -> int:
        """Return the offset of a line and column, both counted from 1."""
        start = self.starts[min(line - 1, len(self.starts) - 1)]
        return min(start + column - 1, len(self.text))


def fixed_files(draft: CheckedSource, *, unsafe: bool = False) -> dict[str, FixedFile]:
    """Return the files that fixes change, included files by name and the source itself as "".

    `unsafe` fixes, which may change what is filed, are applied only on request.
    """
    edits: dict[str, list[Splice]] = {}
    texts = _texts(draft)
    for finding in draft.findings:
        edit = _edit(draft.source, texts, finding)
        if edit and finding.fix and (unsafe or finding.fix.safe):
            edits.setdefault(finding.shown_span.file, []).append(edit)
    sources = {"": draft.source, **draft.source.included_files}
    return {file: _fixed(sources[file], texts[file], made) for file, made in edits.items()}


def applicable_fixes(draft: CheckedSource) -> list[Fix | None]:
    """Return the fix of each finding, None for a finding without one that can be applied."""
    if not any(finding.fix for finding in draft.findings):
        return [None] * len(draft.findings)
    texts = _texts(draft)
    return [
        finding.fix if _edit(draft.source, texts, finding) else None for finding in draft.findings
    ]


def _texts(draft: CheckedSource) -> dict[str, _Text]:
    """Return the texts of a source and of its included files."""
    sources = {"": draft.source, **draft.source.included_files}
    return {file: _Text(source.text) for file, source in sources.items()}


def _fixed(source: Source, text: _Text, edits: list[Splice]) -> FixedFile:
    applied = list(_without_overlaps(edits))
    old, new = source.raw_text, spliced(text.text, applied)
    groups = list(_groups(text, _Text(new), applied))
    if len(old) > len(text.text) and not (groups and groups[0][0] == 0):
        groups.insert(0, (0, 1, 0, 1))  # the byte order mark is removed
    return FixedFile(old, new, len(edits), tuple(groups))


def _edit(source: Source, texts: Mapping[str, _Text], finding: Finding) -> Splice | None:
    """Return the edit that fixes a finding, None without one that stays within the finding's span.

    A value over several lines is not fixed, nor a warning that the filing accepts. No key is
    removed from an included file, since other filings may need it, or from within braces.
    """
    span, fix = _span_to_fix(source, finding), finding.fix
    if fix is None or span is None or finding.accepted:
        return None
    text = texts[span.file]
    start = text.offset(span.line, span.column)
    end = text.offset(span.end_line, span.end_column)
    if fix.text is not None:
        if span.line != span.end_line:
            return None
        quote = text.text[start : start + 1]
        return Splice(start, end, f"{quote}{fix.text}{quote}" if quote in ("'", '"') else fix.text)
    holder = source.values[finding.path[:-1]]
    opens = text.offset(holder.line, holder.column)
    if span.file or text.text[opens : opens + 1] == "{":
        return None
    begin = text.text.rfind("\n", 0, start) + 1
    if text.text[begin:start].strip(" "):
        return None
    return Splice(begin, _end_of_entry(text, source.values[finding.path]), "")


def _span_to_fix(source: Source, finding: Finding) -> Span | None:
    """Return the span that a fix replaces, None if the value is a list or a mapping.

    The span of such a value is that of its key. Of a cell with footnotes, the value is fixed.
    """
    if finding.fix is None or finding.fix.text is None or finding.key:
        return finding.shown_span
    if not finding.path or finding.path not in source.containers:
        return finding.shown_span
    return source.values.get((*finding.path, "value"))


def _end_of_entry(text: _Text, value: Span) -> int:
    """Return the offset of the end of the lines of a key and its value."""
    last = value.end_line - (1 if value.end_column == 1 else 0)
    return text.offset(last + 1, 1)


def _without_overlaps(edits: Iterable[Splice]) -> Iterator[Splice]:
    """Yield edits in order, skipping each that overlaps an earlier one."""
    done = 0
    for edit in sorted(set(edits)):
        if edit.start >= done:
            yield edit
            done = edit.end


def _groups(old: _Text, new: _Text, edits: Iterable[Splice]) -> Iterator[tuple[int, int, int, int]]:
    """Yield the ranges of lines that sorted edits change, adjacent lines as one range."""
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


def _joined(
    earlier: Iterable[tuple[int, int, int, int]], later: Iterable[tuple[int, int, int, int]]
) -> Iterator[tuple[int, int, int, int]]:
    """Yield the ranges of lines that differ after two changes, one made on the other's result.

    Ranges that meet in the text between the changes become one.
    """
    steps = [(begin, end, end - begin - last + first, 0) for first, last, begin, end in earlier]
    steps += [(first, last, 0, end - begin - last + first) for first, last, begin, end in later]
    joined: list[tuple[int, int, int, int]] = []
    for start, stop, grown, growing in sorted(steps):
        if joined and start <= joined[-1][1]:
            begun, ended, before, after = joined.pop()
            joined.append((begun, max(ended, stop), before + grown, after + growing))
        else:
            joined.append((start, stop, grown, growing))
    old = new = 0
    for start, stop, grown, growing in joined:
        yield start - old, stop - old - grown, start + new, stop + new + growing
        old, new = old + grown, new + growing
