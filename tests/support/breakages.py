"""Ways to break a filing, one thing at a time, and the finding that each must give.

A way takes the data of a good filing, as a source holds it, and returns it broken, or nothing
where the filing has no such place to break.
"""

from collections.abc import Callable
from copy import deepcopy
from typing import Any, NamedTuple

Data = dict[str, Any]


class Break(NamedTuple):
    """A change to a filing, and the path at which it is made."""

    path: str
    change: Callable[[Any], None]


class Way(NamedTuple):
    """One way to break a filing: the code of the error, and where it is, if not at the change."""

    name: str
    code: str
    breaks: Break
    at: str = ""

    @property
    def path(self) -> str:
        """The path at which the error stands."""
        return self.at or self.breaks.path


def broken(data: Data, way: Way) -> Data | None:
    """Return a broken copy of a filing, or None where it has no such place."""
    copy = deepcopy(data)
    try:
        way.breaks.change(copy)
    except (LookupError, StopIteration):
        return None
    return copy


def put(path: str, value: object) -> Break:
    """Write a value where the filing has its parent; a cell keeps its footnotes."""

    def breaks(data: Data) -> None:
        parent, key = _parent(data, path)
        cell = parent.get(key)
        noted = isinstance(cell, dict) and "notes" in cell
        parent[key] = {**cell, "value": value} if noted else deepcopy(value)

    return Break(path, breaks)


def change(path: str, value: object) -> Break:
    """Write another value where the filing has one, in place of its footnotes too."""

    def breaks(data: Data) -> None:
        parent, key = _parent(data, path)
        if key not in parent:
            raise LookupError(path)
        parent[key] = deepcopy(value)
        _forget_unused(data)

    return Break(path, breaks)


def take(path: str) -> Break:
    """Take out a key that the filing has, with the footnotes that only it calls."""

    def breaks(data: Data) -> None:
        parent, key = _parent(data, path)
        del parent[key]
        _forget_unused(data)

    return Break(path, breaks)


def many(path: str, count: int, **distinct: str) -> Break:
    """Repeat the first of a list so often; `distinct` is a key and how its values differ."""

    def breaks(data: Data) -> None:
        parent, key = _parent(data, path)
        first = parent[key][0]
        parent[key] = [
            first | {name: form.format(number) for name, form in distinct.items()}
            for number in range(1, count + 1)
        ]
        _forget_unused(data)

    return Break(path, breaks)


def both(*changes: Break) -> Break:
    """Do one thing after the other."""

    def breaks(data: Data) -> None:
        for one in changes:
            one.change(data)

    return Break(changes[-1].path, breaks)


def held(ownership: str, table: str, change: Break) -> Break:
    """Bring the first row that is held so to the front, and break that one."""

    def breaks(data: Data) -> None:
        rows = data[table]
        row = next(row for row in rows if value_of(row["ownership"]) == ownership)
        rows.remove(row)
        rows.insert(0, row)
        change.change(data)

    return Break(change.path, breaks)


def value_of(cell: object) -> object:
    """Return the value of a cell, with footnotes or without."""
    return cell.get("value") if isinstance(cell, dict) else cell


def note(name: str, text: str) -> Break:
    """Define a footnote."""

    def breaks(data: Data) -> None:
        data.setdefault("footnotes", {})[name] = text

    return Break(f"footnotes.{name}", breaks)


def call(*names: str) -> Break:
    """Call footnotes from the title of the first row, after those that it calls already."""

    def breaks(data: Data) -> None:
        row = (data.get("table_1") or data["table_2"])[0]
        cell = row["title"] if isinstance(row["title"], dict) else {"value": row["title"]}
        known = cell.get("notes", [])
        row["title"] = {**cell, "notes": [*([known] if isinstance(known, str) else known), *names]}

    return Break("ROW.title.notes", breaks)


def attach(kind: str, file: str) -> Break:
    """File one exhibit."""
    return put("exhibits", [{"type": kind, "file": file}])


def _parent(data: Data, path: str) -> tuple[Any, str]:
    *above, key = path.split(".")
    here: Any = data
    for step in above:
        here = here[int(step) if isinstance(here, list) else step]
    return here, key


def _forget_unused(data: Data) -> None:
    called = set(_called([data.get("table_1"), data.get("table_2")]))
    notes = data.pop("footnotes", {})
    if kept := {name: text for name, text in notes.items() if name in called}:
        data["footnotes"] = kept


def _called(data: object) -> Any:
    if isinstance(data, list):
        for item in data:
            yield from _called(item)
    elif isinstance(data, dict):
        for key, value in data.items():
            if key == "notes":
                yield from [value] if isinstance(value, str) else value
            else:
                yield from _called(value)


def no_boxes(data: Data) -> None:
    """Take away every box of the first owner."""
    boxes = ("director", "officer", "ten_percent", "other", "officer_title", "other_text")
    data["owners"][0] = {key: said for key, said in data["owners"][0].items() if key not in boxes}


def title_alone(data: Data) -> None:
    """Give the first owner, a director, the title of an officer and no more."""
    no_boxes(data)
    data["owners"][0] |= {"director": "yes", "officer_title": "Treasurer"}


def nothing_said(data: Data) -> None:
    """Take out every holding, and what is said of there being none."""
    for key in ("table_1", "table_2", "footnotes", "no_securities"):
        data.pop(key, None)


def nothing_owned(data: Data) -> None:
    """State that nothing is owned, beside holdings."""
    next(table for table in (data.get("table_1"), data.get("table_2")) if table)
    data["no_securities"] = "yes"


def a_hundred_notes(data: Data) -> None:
    """Define and call a hundred footnotes."""
    names = [f"n{number}" for number in range(len(data.get("footnotes", {})), 100)]
    call(*names).change(data)
    data["footnotes"] = data.get("footnotes", {}) | {name: f"Note {name}." for name in names}
