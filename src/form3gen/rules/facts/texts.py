"""The texts of a filing, and the characters that none may hold."""

from collections.abc import Iterator, Mapping

from ...form.cells import Cell
from ...form.filing import Form3, Path
from ...form.model import Model


def texts(form: Form3) -> tuple[tuple[Path, str], ...]:
    """Return each text of a filing with its path, but for names of footnotes that cells call."""
    found: list[tuple[Path, str]] = []
    _gather(form, (), found)
    return tuple(found)


def titles(form: Form3) -> Iterator[tuple[Path, str]]:
    """Yield the title of each security that is held, or underlies what is held, with its path."""
    for row, holding in enumerate(form.table_1):
        yield ("table_1", row, "title"), holding.title.value or ""
    for row, derivative in enumerate(form.table_2):
        yield ("table_2", row, "title"), derivative.title.value or ""
        yield ("table_2", row, "underlying", "title"), derivative.underlying.title.value or ""


def _gather(value: object, path: Path, found: list[tuple[Path, str]]) -> None:
    if isinstance(value, str):
        found.append((path, value))
    elif isinstance(value, Model):
        for name, field in value.names_by_key().items():
            said = getattr(value, field)
            if isinstance(said, str):
                found.append(((*path, name), said))
            elif isinstance(said, Cell):
                if isinstance(said.value, str):
                    found.append(((*path, name, "value"), said.value))
            elif isinstance(said, (Model, tuple, Mapping)):
                _gather(said, (*path, name), found)
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            _gather(item, (*path, number), found)
    elif isinstance(value, Mapping):
        for name, item in value.items():
            _gather(item, (*path, name), found)
