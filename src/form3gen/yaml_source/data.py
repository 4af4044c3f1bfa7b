"""The data of a source: mappings, lists and texts, and the value at a path."""

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
