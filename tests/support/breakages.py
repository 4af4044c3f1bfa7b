"""Ways to break a filing, one change at a time, and the finding that each must give.

A way takes the data of a good source and returns it broken, or nothing if the filing lacks what
the way would break.
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
    """One way to break a filing: the code of the error, and its path if it is not at the change."""

    name: str
    code: str
    breaks: Break
    at: str = ""

    @property
    def path(self) -> str:
        """The path of the error."""
        return self.at or self.breaks.path


def broken(data: Data, way: Way) -> Data | None:
    """Return a broken copy of a filing, or None if it lacks what the way would break."""
    copy = deepcopy(data)
    try:
        way.breaks.change(copy)
    except (LookupError, StopIteration):
        return None
    return copy


def put(path: str, value: object) -> Break:
    """Write a value at a path whose parent exists; a cell keeps its footnotes."""

    def breaks(data: Data) -> None:
        parent, key = _parent(data, path)
        cell = parent.get(key)
        noted = isinstance(cell, dict) and "notes" in cell
        parent[key] = {**cell, "value": value} if noted else deepcopy(value)

    return Break(path, breaks)


def change(path: str, value: object) -> Break:
    """Replace an existing value, including its footnotes."""

    def breaks(data: Data) -> None:
        parent, key = _parent(data, path)
        if key not in parent:
            raise LookupError(path)
        parent[key] = deepcopy(value)
        _drop_unused_footnotes(data)

    return Break(path, breaks)


def remove(path: str) -> Break:
    """Remove an existing key, with the footnotes that only it cites."""

    def breaks(data: Data) -> None:
        parent, key = _parent(data, path)
        del parent[key]
        _drop_unused_footnotes(data)

    return Break(path, breaks)


def many(path: str, count: int, **distinct: str) -> Break:
    """Repeat the first item of a list; `distinct` is a key and a format that numbers its values."""

    def breaks(data: Data) -> None:
        parent, key = _parent(data, path)
        first = parent[key][0]
        parent[key] = [
            first | {name: form.format(number) for name, form in distinct.items()}
            for number in range(1, count + 1)
        ]
        _drop_unused_footnotes(data)

    return Break(path, breaks)


def both(*changes: Break) -> Break:
    """Make several changes in order."""

    def breaks(data: Data) -> None:
        for one in changes:
            one.change(data)

    return Break(changes[-1].path, breaks)


def with_ownership(ownership: str, table: str, change: Break) -> Break:
    """Move the first row with that ownership form to the front, and break it."""

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


def cite(*names: str) -> Break:
    """Cite footnotes in the title of the first row, after those that it already cites."""

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


def _drop_unused_footnotes(data: Data) -> None:
    cited = set(_cited([data.get("table_1"), data.get("table_2")]))
    notes = data.pop("footnotes", {})
    if kept := {name: text for name, text in notes.items() if name in cited}:
        data["footnotes"] = kept


def _cited(data: object) -> Any:
    if isinstance(data, list):
        for item in data:
            yield from _cited(item)
    elif isinstance(data, dict):
        for key, value in data.items():
            if key == "notes":
                yield from [value] if isinstance(value, str) else value
            else:
                yield from _cited(value)


def no_boxes(data: Data) -> None:
    """Remove every box of the first owner."""
    boxes = ("director", "officer", "ten_percent", "other", "officer_title", "other_text")
    data["owners"][0] = {key: value for key, value in data["owners"][0].items() if key not in boxes}


def title_without_box(data: Data) -> None:
    """Make the first owner only a director, but with an officer title."""
    no_boxes(data)
    data["owners"][0] |= {"director": "yes", "officer_title": "Treasurer"}


def no_holdings(data: Data) -> None:
    """Remove every holding, and the statement that none are owned."""
    for key in ("table_1", "table_2", "footnotes", "no_securities"):
        data.pop(key, None)


def nothing_owned(data: Data) -> None:
    """State that nothing is owned, in spite of holdings."""
    next(table for table in (data.get("table_1"), data.get("table_2")) if table)
    data["no_securities"] = "yes"


def a_hundred_notes(data: Data) -> None:
    """Define and cite a hundred footnotes."""
    names = [f"n{number}" for number in range(len(data.get("footnotes", {})), 100)]
    cite(*names).change(data)
    data["footnotes"] = data.get("footnotes", {}) | {name: f"Note {name}." for name in names}
