"""Edits of a source: one key or row set, cleared, renamed, added or removed, all else kept.

Every byte outside the edit stays, with comments, quotation marks, order and line endings. Each
function returns the new text once it has read it back: its data must be the old data with that
change and no other. Otherwise, or if the path does not exist, it raises Form3genError. A path is
written as in `table_1.0.amount`, or is a tuple of keys, which may contain periods.
"""

from collections.abc import Callable, Sequence
from typing import Any

from ..errors import Form3genError
from ..form import Path
from .data import copied, in_order, insert
from .nodes import Node, entries_at, tree
from .placement import Data, Placement
from .reader import read
from .splices import Splice, spliced

BYTE_ORDER_MARK = "\ufeff"


def has_path(text: str, path: str | Path) -> bool:
    """Return whether a source has a key or row at a path."""
    root = tree(text.removeprefix(BYTE_ORDER_MARK))
    keys = _keys(root, path)
    return len(entries_at(root, keys)) == len(keys)


def set_value(text: str, path: str | Path, value: Data) -> str:
    """Return a source with a value at a path: a text, or data, in place of what is there.

    A key or row that is missing is added, with the keys above it.
    """
    text, mark = _without_mark(text)
    root = tree(text)
    keys = _keys(root, path)
    entries = entries_at(root, keys)
    if len(entries) < len(keys):
        return mark + add(text, keys, value)
    parent = entries[-2].node if len(entries) > 1 else root
    splices = Placement(text).replaced(entries[-1], parent, value)

    def change(holder: Any) -> None:
        holder[keys[-1]] = value

    return mark + _verified(text, splices, keys, change)


def clear(text: str, path: str | Path) -> str:
    """Return a source in which the value at a path is blank, and its key still there."""
    root = tree(text.removeprefix(BYTE_ORDER_MARK))
    _entry_at(root, _keys(root, path))
    return set_value(text, path, None)


def rename(text: str, path: str | Path, name: str) -> str:
    """Return a source in which the key at a path has another name."""
    text, mark = _without_mark(text)
    root = tree(text)
    keys = _keys(root, path)
    parent, index = _entry_at(root, keys)
    if parent.kind is list:
        raise Form3genError(f"{_shown(keys)} is a row and has no name")
    if any(entry.key == name for entry in parent.entries):
        raise Form3genError(f"there is already {_shown((*keys[:-1], name))}")
    splices = Placement(text).renamed(parent.entries[index], name)

    def change(holder: Any) -> None:
        insert(holder, index, name, holder.pop(keys[-1]))

    return mark + _verified(text, splices, keys, change)


def add(text: str, path: str | Path, value: Data, *, after: str = "") -> str:
    """Return a source with a new key or row at a path, and the keys above it that are missing.

    A row comes before the one that has its index now. A key is the last of its mapping, or comes
    after another.
    """
    text, mark = _without_mark(text)
    root = tree(text)
    path = _keys(root, path)
    entries = entries_at(root, path[:-1])
    keys, below = path[: len(entries) + 1], path[len(entries) + 1 :]
    for key in reversed(below):
        value = _around(key, value)
    parent = entries[-1].node if entries else root
    index = _index(parent, keys[-1], after)
    splices = _added(Placement(text), root, keys, index, value)

    def change(holder: Any) -> None:
        insert(holder, index, keys[-1], value)

    return mark + _verified(text, splices, keys, change)


def remove(text: str, path: str | Path) -> str:
    """Return a source without the key or row at a path.

    A comment on a line that is removed goes with it; one on a line of its own stays.
    """
    text, mark = _without_mark(text)
    root = tree(text)
    keys = _keys(root, path)
    parent, index = _entry_at(root, keys)
    place = Placement(text)
    if len(parent.entries) > 1 or parent.is_flow:
        splices = place.removed(parent, index)
    elif len(keys) == 1:
        splices = [Splice(root.start, root.end, "{}")]
    else:
        above, number = _entry_at(root, keys[:-1])
        splices = place.replaced(above.entries[number], above, parent.kind())

    def change(holder: Any) -> None:
        del holder[keys[-1]]

    return mark + _verified(text, splices, keys, change)


def _added(place: Placement, root: Node, keys: Path, index: int, value: Data) -> list[Splice]:
    """Return the splices that add a key or a row to a collection, or to a blank."""
    entries = entries_at(root, keys[:-1])
    parent = entries[-1].node if entries else root
    if not parent.is_blank:
        return place.added(parent, index, keys[-1], value)
    if not entries:
        return place.appended(str(keys[-1]), value)
    holder = entries[-2].node if len(entries) > 1 else root
    return place.replaced(entries[-1], holder, _around(keys[-1], value))


def _around(key: str | int, value: Data) -> Data:
    """Return a list or a mapping of one value."""
    return [value] if isinstance(key, int) else {key: value}


def _without_mark(text: str) -> tuple[str, str]:
    """Return a text without its byte order mark, and the mark."""
    bare = text.removeprefix(BYTE_ORDER_MARK)
    return bare, text[: len(text) - len(bare)]


def _keys(root: Node, path: str | Path) -> Path:
    """Return a path as a tuple, in which the indexes of rows are numbers."""
    keys: list[str | int] = []
    node: Node | None = root
    for key in path.split(".") if isinstance(path, str) else path:
        is_row = node is None or node.kind is list or (node.kind is str and not node.value)
        if node is not None and node.kind is dict:
            key = str(key)
        elif is_row and isinstance(path, str) and str(key).isdecimal():
            key = int(key)
        keys.append(key)
        entries = node.entries if node else ()
        node = next((one.node for one in entries if one.key == key), None)
    if not keys:
        raise Form3genError("a path needs at least one key")
    return tuple(keys)


def _entry_at(root: Node, keys: Path) -> tuple[Node, int]:
    """Return the collection of the entry at a path, and the index of the entry in it."""
    entries = entries_at(root, keys)
    if len(entries) < len(keys):
        raise Form3genError(f"there is no {_shown(keys)}")
    parent = entries[-2].node if len(entries) > 1 else root
    return parent, parent.entries.index(entries[-1])


def _index(parent: Node, key: str | int, after: str) -> int:
    """Return the index in a collection at which to add a key or a row."""
    if parent.kind is str and parent.value:
        raise Form3genError(f"there are no keys or rows to which to add {key}")
    if parent.kind is not str and isinstance(key, int) != (parent.kind is list):
        raise Form3genError(f"{key} is not {'a key' if parent.kind is dict else 'a row number'}")
    if isinstance(key, int):
        if not 0 <= key <= len(parent.entries):
            raise Form3genError(f"there are {len(parent.entries)} rows; row {key} is not the next")
        return key
    names = [entry.key for entry in parent.entries]
    if key in names:
        raise Form3genError(f"there is already a key {key}")
    return names.index(after) + 1 if after in names else len(names)


def _verified(
    text: str, splices: Sequence[Splice], keys: Path, change: Callable[[Any], None]
) -> str:
    """Return a text with splices made, after its data proves to be changed as it should be.

    `change` makes the change to the data that contains the last of `keys`.
    """
    new = spliced(text, splices)
    before, after = read(text.encode()), read(new.encode("utf-8", "replace"))
    wanted = [copied(before.data)]
    holder: Any = wanted
    for above, key in zip((0, *keys), keys, strict=False):
        if holder[above] is None:
            holder[above] = [] if isinstance(key, int) else {}
        holder = holder[above]
    change(holder)
    faults = {one.code for one in after.findings} - {one.code for one in before.findings}
    if faults or list(in_order(after.data)) != list(in_order(wanted[0])):
        raise Form3genError(f"{_shown(keys)} cannot be edited without changing something else")
    return new


def _shown(keys: Path) -> str:
    return ".".join(map(str, keys))
