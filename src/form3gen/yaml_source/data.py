"""The data of a source: mappings, lists and texts, and the value at a path."""

from collections.abc import Iterator
from typing import Any

from ..form import Path

MISSING = object()
"""What `value_at` returns for a path that data does not have."""


def copied(data: Any) -> Any:
    """Return a copy of data, with copies of its lists and mappings."""
    if isinstance(data, dict):
        return {key: copied(value) for key, value in data.items()}
    return [copied(value) for value in data] if isinstance(data, list) else data


def value_at(data: Any, path: Path) -> Any:
    """Return the value at a path, or MISSING if there is none."""
    for key in path:
        try:
            data = data[key]
        except (KeyError, IndexError, TypeError):
            return MISSING
    return data


def in_order(data: Any) -> Iterator[object]:
    """Yield the keys and values of data in order, to compare two also by the order of keys."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield from (key, "=", *in_order(value))
        yield dict
    elif isinstance(data, list):
        for value in data:
            yield from in_order(value)
        yield list
    else:
        yield data or None


def insert(holder: Any, index: int, key: str | int, value: Any) -> None:
    """Insert a value into a list, or a key with its value into a mapping, at an index."""
    if isinstance(holder, list):
        holder.insert(index, value)
        return
    items = list(holder.items())
    holder.clear()
    holder.update([*items[:index], (key, value), *items[index:]])
