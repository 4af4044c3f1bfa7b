"""A filing with a value in every field, made from the types of the model, and its leaves."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from itertools import count
from typing import Any, Literal, get_args, get_origin

from form3gen import Form3
from form3gen.form.cells import Cell
from form3gen.form.marks import Mark
from form3gen.form.model import Model, model_of
from form3gen.form.scalars import Texts

Path = tuple[str | int, ...]

CODES = {
    "document_type": ("3/A", "3"),
    "ownership": ("I", "D"),
    "state": ("IL", "MA"),
    "country": ("FRANCE", "SPAIN"),
}
"""Two values for each field whose text must be a code; other texts are arbitrary."""

ALTERNATIVES = ("amount", "value")
"""Fields that exclude each other: the first item of a list has one, the second the other."""


class Maker:
    """Makes values by type, each different from all others."""

    def __init__(self) -> None:
        self.numbers = count(101)
        self.notes: list[str] = []

    def model(self, model: type[Model], item: int = 0) -> dict[str, Any]:
        """Return the data of a model with a value in every field, by field name."""
        names = set(model.model_fields)
        if names.issuperset(ALTERNATIVES) and not issubclass(model, Cell):
            names.remove(ALTERNATIVES[1 - item])
        return {
            name: self.value(name, field.annotation, item)
            for name, field in model.model_fields.items()
            if name in names
        }

    def value(self, name: str, annotation: object, item: int) -> object:
        """Return a value for a field."""
        if name in CODES and model_of(annotation) is None:
            return CODES[name][0]
        if model := model_of(annotation):
            if is_list(annotation):
                return [self.model(model, 0), self.model(model, 1)]
            if not issubclass(model, Cell):
                return self.model(model, item)
            cell = self.model(model) | {"notes": [self.note()]}
            return cell | ({"value": CODES[name][0]} if name in CODES else {})
        return self.scalar(name, plain_type(annotation))

    def scalar(self, name: str, kind: object) -> object:
        """Return a value for a field without a model of its own."""
        if get_origin(kind) is Literal:
            return get_args(kind)[0]
        if name == "footnotes":
            return {note: self.text() for note in self.notes}
        if kind is bool:
            return True
        if kind is date:
            return date(2030, 1, 1) + timedelta(days=next(self.numbers))
        if kind is Decimal:
            return Decimal(next(self.numbers))
        if kind is str:
            return f"{next(self.numbers):010}" if name == "cik" else self.text()
        return {"a": self.text()} if get_origin(kind) is Mapping else [self.text()]

    def text(self) -> str:
        """Return a word that is not in any caption and fits into the narrowest column."""
        return f"Zq{next(self.numbers)}"

    def note(self) -> str:
        """Return the name of a new footnote: its number, which is its name after an import."""
        self.notes.append(str(len(self.notes) + 1))
        return self.notes[-1]


def complete(model: type[Form3] = Form3) -> Form3:
    """Return a filing with a value in every field."""
    return model.model_validate(Maker().model(model))


def plain_type(annotation: object) -> object:
    """Return the type in an annotation, without None and without its validators."""
    if hasattr(annotation, "__metadata__"):
        return plain_type(get_args(annotation)[0])
    inner = [one for one in get_args(annotation) if one is not type(None)]
    is_optional = type(None) in get_args(annotation)
    return plain_type(inner[0]) if is_optional else annotation


def is_list(annotation: object) -> bool:
    """Whether an annotation is that of a tuple of any length."""
    return get_origin(annotation) is tuple


def leaves(value: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    """Yield each value that is not blank with its path."""
    if isinstance(value, Model):
        for name in type(value).model_fields:
            yield from leaves(getattr(value, name), (*path, name))
    elif isinstance(value, tuple) and value and isinstance(value[0], Model):
        for number, item in enumerate(value):
            yield from leaves(item, (*path, number))
    elif isinstance(value, Mapping):
        for name, text in value.items():
            yield (*path, name), text
    elif value not in (None, ()):
        yield path, value


def one_of_each(form: Form3) -> dict[str, Path]:
    """Return the path of one leaf of each field, the last, by its path without indices."""
    return {field_of(form, path): path for path, _ in leaves(form)}


def field_of(form: Form3, path: Path) -> str:
    """Return the path of a field, without indices and without names of footnotes."""
    steps: list[str] = []
    value: Any = form
    for step in path:
        if isinstance(value, Model):
            steps.append(str(step))
        value = look(value, (step,))
    return ".".join(steps)


def look(value: Any, path: Path) -> Any:
    """Return the value at a path, or None."""
    for step in path:
        if isinstance(value, Model):
            value = getattr(value, str(step), None)
        elif isinstance(value, Mapping):
            value = value.get(step)
        else:
            value = value[step] if value is not None and step < len(value) else None
    return value


def replaced(value: Any, path: Path, new: object) -> Any:
    """Return a filing with another value at a path."""
    if not path:
        return new
    first, rest = path[0], path[1:]
    inner = replaced(look(value, (first,)), rest, new)
    if isinstance(value, Model):
        return value.model_copy(update={first: inner})
    if isinstance(value, Mapping):
        return Texts({**value, first: inner})
    return tuple(inner if number == first else one for number, one in enumerate(value))


def other(path: Path, value: Any) -> object:
    """Return another value of the same type."""
    names = [step for step in path if step in CODES]
    if names and isinstance(value, str):
        return CODES[names[-1]][1]
    if isinstance(value, bool):
        return not value
    if isinstance(value, date):
        return value.replace(year=value.year + 20)
    if isinstance(value, Decimal):
        return value + 5000
    if isinstance(value, str):
        return value + "7"
    return () if path[-1] == "notes" else tuple(one + "7" for one in value)


def printed(path: Path, value: object) -> tuple[str, ...]:
    """Return how a value may be written; nothing for boxes, codes and references."""
    if isinstance(value, bool) or path[-1] == "notes" or set(path) & CODES.keys():
        return ()
    if isinstance(value, date):
        return (value.isoformat(), f"{value:%m/%d/%Y}")
    if isinstance(value, tuple):
        return (str(value[0]),)
    return (str(value),)


def marks_along(form: Form3, path: Path) -> set[Mark]:
    """Return the marks of the fields on a path."""
    found: set[Mark] = set()
    value: Any = form
    for step in path:
        if isinstance(value, Model):
            found |= type(value).marks(str(step))
        value = look(value, (step,))
    return found
