"""Included files: shared files near a filing, whose keys are added to those of the filing."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from ..errors import Form3genError
from ..form import Form3, Path
from ..rules import Finding, Span, at
from ..rules.document import includes
from .reader import read
from .spans import Source, is_below

KEY = "include"
SUFFIXES = (".yaml", ".yml")
JOINED = "footnotes"
"""The only key that a filing and its included files may all have: their footnotes are joined."""

Fetch = Callable[[str], bytes]
"""Returns the content of a file near the filing, or raises Form3genError with the reason."""


def with_included_files(source: Source, fetch: Fetch | None) -> Source:
    """Return the source with the keys of the files that it includes, each with its own span.

    The filing's own keys take precedence. If a file cannot be read, the keys that the filing lacks
    are assumed to be in it.
    """
    if not isinstance(source.data, dict) or KEY not in source.data:
        return source
    joined = _Joined(source)
    for path, name in _names(source.data[KEY]):
        joined.include(name, path, fetch)
    return joined.source()


def included(source: Source) -> Iterator[str]:
    """Yield the names of the files that a source includes, skipping what is not a name."""
    wanted = source.data.get(KEY) if isinstance(source.data, dict) else None
    for _, name in _names(wanted):
        if isinstance(name, str) and "\0" not in name:
            yield name


class _Joined:
    """Joins the data, spans and findings of a filing and its included files."""

    def __init__(self, filing: Source) -> None:
        self.filing = filing
        self.data = {key: value for key, value in filing.data.items() if key != KEY}
        if isinstance(notes := self.data.get(JOINED), dict):
            self.data[JOINED] = dict(notes)
        self.files: dict[str, Source] = {}
        self.keys: dict[Path, Span] = {}
        self.values: dict[Path, Span] = {}
        self.findings = list(filing.findings)
        self.containers: set[Path] = set()
        self.unread: set[Path] = set()
        self.has_unreadable = False

    def include(self, name: Any, path: Path, fetch: Fetch | None) -> None:
        """Add the keys of one file, named at a path of the filing."""
        twice = isinstance(name, str) and name in self.files
        file, fault = (None, "is included twice") if twice else _read(name, fetch)
        if file is None:
            shown = name if isinstance(name, str) else KEY
            where = at(*path, file=shown, fault=fault)
            self.findings.append(includes.INCLUDE.finding(where, self.filing.span(path)))
            self.files.setdefault(shown, Source(""))
            self.has_unreadable |= not twice
            return
        self.files[name] = file
        self.findings += [_within(name, finding) for finding in file.findings]
        added: set[Path] = set()
        for key, value in file.data.items():
            added |= self._add(name, key, value, path)
        self.keys |= {below: _in_file(name, span) for below, span in file.keys.below(added)}
        self.values |= {below: _in_file(name, span) for below, span in file.values.below(added)}
        self.containers |= {below for below in file.containers if is_below(below, added)}
        self.unread |= {below for below in file.unread if is_below(below, added)}

    def _add(self, name: str, key: str, value: Any, path: Path) -> set[Path]:
        """Add a key that the filing does not have yet; return the paths that were added."""
        own = self.data.get(key)
        if key == JOINED and isinstance(value, dict) and isinstance(own, dict):
            new = {note: text for note, text in value.items() if note not in own}
            own.update(new)
            return {(key, note) for note in new}
        if key not in self.data:
            self.data[key] = dict(value) if isinstance(value, dict) else value
            return {(key,)}
        if first := self.keys.get((key,)):
            where = at(*path, key_name=key, first_file=first.file, second_file=name)
            self.findings.append(
                includes.KEY_IN_TWO_INCLUDES.finding(where, self.filing.span(path))
            )
        return set()

    def source(self) -> Source:
        """Return the joined source."""
        if self.has_unreadable:
            self.unread |= {(key,) for key in Form3.names_by_key() if key not in self.data}
            self.unread.add((JOINED, KEY))
        return replace(
            self.filing,
            data=self._data_without_unused_footnotes(),
            keys=self.filing.keys.joined(self.keys),
            values=self.filing.values.joined(self.values),
            findings=tuple(self.findings),
            containers=self.filing.containers | self.containers,
            unread=self.filing.unread | self.unread,
            included_files=self.files,
        )

    def _data_without_unused_footnotes(self) -> dict[str, Any]:
        """Return the data without footnotes of included files that no cell of the filing cites."""
        notes = self.data.get(JOINED)
        if not isinstance(notes, dict):
            return self.data
        cited = set(_cited([self.data.get("table_1"), self.data.get("table_2")]))
        kept = {
            name: text
            for name, text in notes.items()
            if name in cited or (JOINED, name) not in self.keys
        }
        return self.data | {JOINED: kept}


def _cited(data: Any) -> Iterator[str]:
    """Yield the names of the footnotes that data cites under `notes`."""
    if isinstance(data, list):
        for value in data:
            yield from _cited(value)
    elif isinstance(data, dict):
        for key, value in data.items():
            if key == "notes":
                yield from (str(one) for one in (value if isinstance(value, list) else [value]))
            else:
                yield from _cited(value)


def _names(wanted: Any) -> Iterator[tuple[Path, Any]]:
    """Yield the path and the name of each file to include."""
    if isinstance(wanted, list):
        for index, name in enumerate(wanted):
            yield (KEY, index), name
    elif wanted is not None:
        yield (KEY,), wanted


def _read(name: Any, fetch: Fetch | None) -> tuple[Source | None, str]:
    """Return an included file, or None and the reason why it cannot be used."""
    if not isinstance(name, str):
        return None, "must be the name of a file, or a list of names"
    if not name.endswith(SUFFIXES):
        return None, "is not a .yaml or .yml file"
    if fetch is None:
        return None, "cannot be read, because no folder was given"
    try:
        file = read(fetch(name))
    except Form3genError as error:
        return None, str(error)
    if file.data is None:
        line = file.findings[0].shown_span.line if file.findings else 1
        why = file.findings[0].message if file.findings else "the file is empty"
        return None, f"cannot be read: line {line}: {why}"
    if not isinstance(file.data, dict):
        return None, "has no keys such as issuer or footnotes"
    if KEY in file.data:
        return None, "includes other files; only a filing can include files"
    return file, ""


def _within(name: str, finding: Finding) -> Finding:
    return replace(finding, span=_in_file(name, finding.shown_span))


def _in_file(name: str, span: Span) -> Span:
    return span._replace(file=name)
