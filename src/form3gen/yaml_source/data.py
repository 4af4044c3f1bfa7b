"""Data of a source: mappings, lists and texts, and what stands at a path of them."""

from typing import Any

from ..form import Path

MISSING = object()
"""Stands at a path where there is nothing."""


def copied(data: Any) -> Any:
    """Return data with lists and mappings of its own."""
    if isinstance(data, dict):
        return {key: copied(value) for key, value in data.items()}
    return [copied(value) for value in data] if isinstance(data, list) else data


def look(data: Any, path: Path) -> Any:
    """Return what stands at a path, MISSING where nothing does."""
    for key in path:
        try:
            data = data[key]
        except (KeyError, IndexError, TypeError):
            return MISSING
    return data
