"""What a file says, and where each key and value of it stands."""

from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from typing import Any

from ..form import Path
from ..reference.ccc import masked, mentions_ccc
from ..rules import START, Finding, Span
from ..rules.document import yaml_file


class Places:
    """Where things stand in a text, by their paths.

    Kept as the events of the parser that begin and end each, and worked out as spans when they are
    asked for: of a good filing nobody asks.
    """

    def __init__(self) -> None:
        self._kept: dict[Path, Span | tuple[Any, Any]] = {}

    def put(self, path: Path, first: Any, last: Any) -> None:
        """Say with which event a thing begins, and with which it ends."""
        self._kept[path] = (first, last)

    def __setitem__(self, path: Path, span: Span) -> None:
        self._kept[path] = span

    def __contains__(self, path: Path) -> bool:
        return path in self._kept

    def __getitem__(self, path: Path) -> Span:
        if (found := self.get(path)) is None:
            raise KeyError(path)
        return found

    def get(self, path: Path) -> Span | None:
        """Return where a thing stands, None where it is nowhere."""
        found = self._kept.get(path)
        return found if found is None or isinstance(found, Span) else span_between(*found)

    def below(self, starts: Set[Path]) -> Iterator[tuple[Path, Span]]:
        """Yield every path that begins with one of these, of one key or two, with its span."""
        for path in self._kept:
            if is_below(path, starts):
                yield path, self[path]


def is_below(path: Path, starts: Set[Path]) -> bool:
    """Return whether a path begins with one of others, each of one key or two."""
    return path[:1] in starts or path[:2] in starts


def span_between(first: Any, last: Any) -> Span:
    """Return the stretch from where one event of the parser begins to where another ends."""
    start, end = first.start_mark, last.end_mark
    return Span(start.line + 1, start.column + 1, end.line + 1, end.column + 1)


@dataclass
class Source:
    """What a file says: `data` with every scalar as a string, and where each key and value stands.

    `data` is None where nothing could be read. `findings` are what is wrong with the file as YAML.
    `hidden` are spans that no report may show; `holders` are the paths of lists and mappings,
    `unread` those of aliases, which stand for nothing here. `parts` are the files it includes.
    """

    text: str
    data: Any = None
    keys: Places = field(default_factory=Places)
    values: Places = field(default_factory=Places)
    findings: list[Finding] = field(default_factory=list)
    hidden: list[Span] = field(default_factory=list)
    holders: set[Path] = field(default_factory=set)
    unread: set[Path] = field(default_factory=set)
    parts: dict[str, "Source"] = field(default_factory=dict)
    _lines: list[str] | None = field(default=None, repr=False)

    @property
    def written(self) -> str:
        """The text with the byte order mark that it had, if it had one."""
        marked = any(finding.rule is yaml_file.BYTE_ORDER_MARK for finding in self.findings)
        return "\ufeff" + self.text if marked else self.text

    @property
    def is_secret(self) -> bool:
        """Whether the text speaks of a CCC, so that nothing of that shape may be shown."""
        return any(mentions_ccc(one.text) for one in (self, *self.parts.values()))

    def span(self, path: Path, *, key: bool = False) -> Span:
        """Return where the value at a path stands, or its key; where it is missing, what holds it.

        A key also stands for a value that is blank or has keys and rows of its own.
        """
        while path and path not in self.values:
            path = path[:-1]
        value, name = self.values.get(path) or START, self.keys.get(path)
        blank = (value.line, value.column) == (value.end_line, value.end_column)
        if name and (key or blank or path in self.holders):
            return name
        return value if path else Span(value.line, value.column, value.line, value.column + 1)

    def written_path(self, path: Path) -> Path:
        """Return a path as the source has it: a cell without footnotes is a plain value."""
        cell = path[:-1]
        plain = path[-1:] == ("value",) and cell in self.values and cell not in self.holders
        return cell if plain else path

    def hide(self, span: Span) -> None:
        """Keep a span from being shown."""
        holder = self.parts[span.file] if span.file else self
        holder.hidden.append(span)
        holder._lines = None

    def lines(self, file: str = "") -> list[str]:
        """Return the lines of the text or of an included file, everything hidden unreadable."""
        if file:
            return self.parts[file].lines() if file in self.parts else []
        if self._lines is None:
            self._lines = self._shown_lines()
        return self._lines

    def _shown_lines(self) -> list[str]:
        lines = self.text.splitlines()
        signs: dict[int, list[str]] = {}  # of each line with something hidden, to be changed
        for span in self.hidden:
            for number in range(span.line, min(span.end_line, len(lines)) + 1):
                if number - 1 not in signs:
                    signs[number - 1] = list(lines[number - 1])
                line = signs[number - 1]
                start = span.column - 1 if number == span.line else 0
                end = span.end_column - 1 if number == span.end_line else len(line)
                line[start:end] = "*" * (end - start)
        for index, line in signs.items():
            lines[index] = "".join(line)
        return [masked(line) for line in lines] if self.is_secret else lines
