"""Shared parts: files beside a filing whose keys the filing takes over."""

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
JOINED = "footnotes"
"""The one key that a filing and its parts may all say: their footnotes are put together."""

Fetch = Callable[[str], bytes]
"""Gives the content of a file beside the filing, or raises Form3genError that says why not."""


def with_parts(source: Source, fetch: Fetch | None) -> Source:
    """Return the source with the keys of the files that it includes, each with its own place.

    What the filing says itself goes before what its parts say. Where a part cannot be read, what
    the filing does not say is taken to stand there. `source` is changed.
    """
    data = source.data
    if not isinstance(data, dict) or KEY not in data:
        return source
    wanted = data.pop(KEY)
    missing = False
    for path, name in _names(wanted):
        twice = isinstance(name, str) and name in source.parts
        part, fault = (None, "is included twice") if twice else _part(name, fetch)
        if part is None:
            file = name if isinstance(name, str) else KEY
            place = at(*path, file=file, fault=fault)
            source.findings.append(includes.INCLUDE.finding(place, source.span(path)))
            source.parts.setdefault(file, Source(""))
            missing |= not twice
            continue
        source.parts[name] = part
        source.findings += [_within(name, finding) for finding in part.findings]
        taken: set[Path] = set()
        for key, value in part.data.items():
            taken |= _take(source, name, key, value, path)
        _take_places(source, part, name, taken)
    if missing:
        source.unread |= {(key,) for key in Form3.model_fields if key not in data}
        source.unread.add((JOINED, KEY))
    _drop_idle(source)
    return source


def included(source: Source) -> Iterator[str]:
    """Yield the names of the files that a source includes, as far as they are names."""
    wanted = source.data.get(KEY) if isinstance(source.data, dict) else None
    for _, name in _names(wanted):
        if isinstance(name, str) and "\0" not in name:
            yield name


def _drop_idle(source: Source) -> None:
    """Leave in a part each of its footnotes that no cell of the filing calls."""
    notes = source.data.get(JOINED)
    if isinstance(notes, dict):
        called = set(_called([source.data.get("table_1"), source.data.get("table_2")]))
        for name in [name for name in notes if name not in called]:
            if source.keys[(JOINED, name)].file:
                del notes[name]


def _called(data: Any) -> Iterator[str]:
    """Yield the names of footnotes that stand under `notes`."""
    if isinstance(data, list):
        for value in data:
            yield from _called(value)
    elif isinstance(data, dict):
        for key, value in data.items():
            if key == "notes":
                yield from (str(one) for one in (value if isinstance(value, list) else [value]))
            else:
                yield from _called(value)


def _names(wanted: Any) -> Iterator[tuple[Path, Any]]:
    """Yield each file that is to be included, with the path of its name."""
    if isinstance(wanted, list):
        for number, name in enumerate(wanted):
            yield (KEY, number), name
    elif wanted is not None:
        yield (KEY,), wanted


def _part(name: Any, fetch: Fetch | None) -> tuple[Source | None, str]:
    """Return what a file says, or why it cannot be taken over."""
    if not isinstance(name, str):
        return None, "takes the name of a file, or a list of names"
    if fetch is None:
        return None, "cannot be read, since this text is no file"
    try:
        part = read(fetch(name))
    except Form3genError as error:
        return None, str(error)
    if part.data is None:
        where = part.findings[0].place.line if part.findings else 1
        why = part.findings[0].message if part.findings else "it says nothing"
        return None, f"cannot be read: line {where}: {why}"
    if not isinstance(part.data, dict):
        return None, "has no keys such as issuer or footnotes"
    if KEY in part.data:
        return None, "includes other files, which only a filing does"
    return part, ""


def _take(source: Source, name: str, key: str, value: Any, path: Path) -> set[Path]:
    """Take over a key of a part, unless it is said already; return the paths of what is taken."""
    mine = source.data
    if key == JOINED and isinstance(value, dict) and isinstance(mine.get(key), dict):
        new = {note: text for note, text in value.items() if note not in mine[key]}
        mine[key].update(new)
        return {(key, note) for note in new}
    if key not in mine:
        mine[key] = dict(value) if isinstance(value, dict) else value
        return {(key,)}
    if file := source.keys[(key,)].file:
        place = at(*path, key_name=key, first=file, second=name)
        source.findings.append(includes.SAID_TWICE.finding(place, source.span(path)))
    return set()


def _take_places(source: Source, part: Source, name: str, taken: set[Path]) -> None:
    """Take over where everything below some paths, of one key or two, stands."""
    for mine, theirs in ((source.keys, part.keys), (source.values, part.values)):
        for path, span in theirs.below(taken):
            mine[path] = _in_file(name, span)
    source.holders |= {path for path in part.holders if is_below(path, taken)}
    source.unread |= {path for path in part.unread if is_below(path, taken)}


def _within(name: str, finding: Finding) -> Finding:
    return replace(finding, span=_in_file(name, finding.place))


def _in_file(name: str, span: Span) -> Span:
    return span._replace(file=name)
