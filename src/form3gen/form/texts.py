"""The texts of a filing, and the characters that none may hold."""

import re
from collections.abc import Iterator

from .filing import Path
from .part import Part

NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
"""What neither XML nor YAML can hold, or nobody can read."""


def texts(part: Part, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Yield each text of a filing with its path, but for the names of footnotes that cells call."""
    for name in type(part).model_fields:
        yield from _texts(getattr(part, name), (*path, name)) if name != "notes" else ()


def _texts(value: object, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Part):
        yield from texts(value, path)
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _texts(item, (*path, number))
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _texts(item, (*path, name))
