"""A source file: its text, its data, and the span of every key and value."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from ..form import Path
from ..reference.ccc import masked, mentions_ccc, misplaces_ccc
from ..rules import START, Finding, Span
from ..rules.document import yaml_file

Marks = tuple[int, int, int, int]
"""First line and column, last line and exclusive column, from 0: smaller and faster than a Span."""


class Spans:
    """The spans of keys or of values, by path.

    They are kept as the parser's marks and converted when asked for: a good filing needs none.
    """

    def __init__(self, by_path: Mapping[Path, Span | Marks] | None = None) -> None:
        self._by_path = by_path or {}

    def __contains__(self, path: Path) -> bool:
        return path in self._by_path

    def __getitem__(self, path: Path) -> Span:
        if (span := self.get(path)) is None:
            raise KeyError(path)
        return span

    def get(self, path: Path) -> Span | None:
        """Return the span at a path, None if there is none."""
        kept = self._by_path.get(path)
        return kept if kept is None or isinstance(kept, Span) else span_at(kept)

    def below(self, starts: Set[Path]) -> Iterator[tuple[Path, Span]]:
        """Yield each path that begins with one of `starts` (of one or two keys), with its span."""
        for path in self._by_path:
            if is_below(path, starts):
                yield path, self[path]

    def joined(self, more: Mapping[Path, Span]) -> "Spans":
        """Return these spans together with more, which take precedence if both have a path."""
        return Spans({**self._by_path, **more})


def is_below(path: Path, starts: Set[Path]) -> bool:
    """Return whether a path begins with one of `starts`, each of one or two keys."""
    return path[:1] in starts or path[:2] in starts


def marks_between(first: Any, last: Any) -> Marks:
    """Return the marks from the start of one parser event to the end of another."""
    start, end = first.start_mark, last.end_mark
    return (start.line, start.column, end.line, end.column)


def span_at(marks: Marks) -> Span:
    """Return the span at the parser's marks."""
    line, column, end_line, end_column = marks
    return Span(line + 1, column + 1, end_line + 1, end_column + 1)


def span_between(first: Any, last: Any) -> Span:
    """Return the span from the start of one parser event to the end of another."""
    return span_at(marks_between(first, last))


@dataclass(frozen=True)
class Source:
    """A source file: `data` has every scalar as a string, `keys` and `values` their spans.

    `data` is None if nothing could be read. `findings` are the problems of the file as YAML.
    `hidden` are spans that no report may show. `containers` are the paths of lists and mappings,
    `unread` those of YAML aliases, which are rejected and have no value. `included_files`
    are those it includes, by name.
    """

    text: str
    data: Any = None
    keys: Spans = field(default_factory=Spans)
    values: Spans = field(default_factory=Spans)
    findings: tuple[Finding, ...] = ()
    hidden: tuple[Span, ...] = ()
    containers: frozenset[Path] = frozenset()
    unread: frozenset[Path] = frozenset()
    included_files: Mapping[str, "Source"] = field(default_factory=dict)

    def __repr__(self) -> str:
        return f"<Source of {len(self.lines())} lines>"

    @property
    def raw_text(self) -> str:
        """The text with its byte order mark, if the file has one."""
        marked = any(finding.rule is yaml_file.BYTE_ORDER_MARK for finding in self.findings)
        return "\ufeff" + self.text if marked else self.text

    @property
    def is_secret(self) -> bool:
        """Whether the text may contain a CCC, so that nothing of that shape may be shown."""
        files = (self, *self.included_files.values())
        return any(one.hidden or mentions_ccc(one.text) or misplaces_ccc(one.text) for one in files)

    def span(self, path: Path, *, key: bool = False) -> Span:
        """Return the span of the value at a path, or of its key; if missing, of what contains it.

        The span of the key is also that of a value that is blank, a list or a mapping.
        """
        while path and path not in self.values:
            path = path[:-1]
        value, name = self.values.get(path) or START, self.keys.get(path)
        blank = (value.line, value.column) == (value.end_line, value.end_column)
        if name and (key or blank or path in self.containers):
            return name
        return value if path else Span(value.line, value.column, value.line, value.column + 1)

    def written_path(self, path: Path) -> Path:
        """Return a path as it is in the source, where a cell without footnotes has no `value:`."""
        cell = path[:-1]
        plain = path[-1:] == ("value",) and cell in self.values and cell not in self.containers
        return cell if plain else path

    def hiding(self, spans: Sequence[Span]) -> "Source":
        """Return the source with more spans hidden, in its own text or in included files."""

        def with_hidden(source: Source, file: str) -> Source:
            more = [span for span in spans if span.file == file]
            return replace(source, hidden=(*source.hidden, *more)) if more else source

        parts = {name: with_hidden(part, name) for name, part in self.included_files.items()}
        return replace(with_hidden(self, ""), included_files=parts) if spans else self

    def is_disguised(self, span: Span) -> bool:
        """Return whether escapes or other letters may keep a CCC at a span from being masked."""
        text = self.included_files[span.file].text if span.file else self.text
        lines = text.splitlines()[span.line - 1 : span.end_line]
        return any("\\" in line or not line.isascii() for line in lines)

    def lines(self, file: str = "") -> list[str]:
        """Return the lines of the text or of an included file, hidden spans as asterisks."""
        if file:
            return self.included_files[file].lines() if file in self.included_files else []
        return self._shown_lines

    @cached_property
    def _shown_lines(self) -> list[str]:
        lines = self.text.splitlines()
        masked_lines: dict[int, list[str]] = {}
        for span in self.hidden:
            for number in range(span.line, min(span.end_line, len(lines)) + 1):
                if number - 1 not in masked_lines:
                    masked_lines[number - 1] = list(lines[number - 1])
                line = masked_lines[number - 1]
                start = span.column - 1 if number == span.line else 0
                end = span.end_column - 1 if number == span.end_line else len(line)
                line[start:end] = "*" * (end - start)
        for index, line in masked_lines.items():
            lines[index] = "".join(line)
        return [masked(line) for line in lines] if self.is_secret else lines
