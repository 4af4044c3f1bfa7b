"""The texts of a filing, each with its path."""

from collections.abc import Iterator

from ...form.cells import Cell
from ...form.filing import Form3, Path
from ...form.model import Model


def texts(form: Form3) -> tuple[tuple[Path, str], ...]:
    """Return each text of a filing with its path, except footnote references in cells."""
    return tuple(_texts_in(form, ()))


def titles(form: Form3) -> Iterator[tuple[Path, str]]:
    """Yield the title of each security held, and of each underlying security, with its path."""
    for row, holding in enumerate(form.table_1):
        yield ("table_1", row, "title"), holding.title.value or ""
    for row, derivative in enumerate(form.table_2):
        yield ("table_2", row, "title"), derivative.title.value or ""
        yield ("table_2", row, "underlying", "title"), derivative.underlying.title.value or ""


def _texts_in(value: object, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Cell):
        if isinstance(value.value, str):
            yield (*path, "value"), value.value
    elif isinstance(value, Model):
        for name, item in value.__dict__.items():
            yield from _texts_in(item, (*path, name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _texts_in(item, (*path, index))
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _texts_in(item, (*path, name))
