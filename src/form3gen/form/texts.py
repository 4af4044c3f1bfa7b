"""The texts of a filing, and the characters that none may hold."""

import re
from collections.abc import Iterator

from .filing import Form3, Path
from .part import Part
from .remembered import remembered

NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
"""What neither XML nor YAML can hold, or nobody can read."""


@remembered
def texts(form: Form3) -> tuple[tuple[Path, str], ...]:
    """Return each text of a filing with its path, but for names of footnotes that cells call."""
    return tuple(_texts(form, ()))


def titles(form: Form3) -> Iterator[tuple[Path, str]]:
    """Yield the title of each security that is held, or underlies what is held, with its path."""
    for row, holding in enumerate(form.table_1):
        yield ("table_1", row, "title"), holding.title.value or ""
    for row, derivative in enumerate(form.table_2):
        yield ("table_2", row, "title"), derivative.title.value or ""
        yield ("table_2", row, "underlying", "title"), derivative.underlying.title.value or ""


def _texts(value: object, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Part):
        for name, said in value.__dict__.items():
            if said is not None and name != "notes":
                yield from _texts(said, (*path, name))
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _texts(item, (*path, number))
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _texts(item, (*path, name))
