"""The texts of a filing, each with its path."""

from collections.abc import Iterable, Iterator

from ...form.cells import Cell
from ...form.filing import Form3, Path
from ...form.model import Model
from ...form.scalars import Texts

PathText = tuple[Path, str]


def texts(form: Form3) -> tuple[PathText, ...]:
    """Return each text of a filing with its path, except footnote references in cells."""
    found: list[PathText] = []
    _collect(form.__dict__.items(), (), found)
    return tuple(found)


def titles(form: Form3) -> Iterator[PathText]:
    """Yield the title of each security held, and of each underlying security, with its path."""
    for row, holding in enumerate(form.table_1):
        yield ("table_1", row, "title"), holding.title.value or ""
    for row, derivative in enumerate(form.table_2):
        yield ("table_2", row, "title"), derivative.title.value or ""
        yield ("table_2", row, "underlying", "title"), derivative.underlying.title.value or ""


def _collect(items: Iterable[tuple[str | int, object]], path: Path, found: list[PathText]) -> None:
    """Add the texts below a path to those found; one list is much faster than nested iterators."""
    for key, item in items:
        if not item:  # most fields are not given
            continue
        if isinstance(item, str):
            found.append(((*path, key), item))
        elif isinstance(item, Cell):
            if isinstance(item.value, str):
                found.append(((*path, key, "value"), item.value))
        elif isinstance(item, Model):
            _collect(item.__dict__.items(), (*path, key), found)
        elif isinstance(item, tuple):
            _collect(enumerate(item), (*path, key), found)
        elif type(item) is Texts:
            _collect(item.items(), (*path, key), found)
