"""Findings that do not depend on a value that could not be read.

A rule sees a blank in place of such a value, and may find fault with the blank. So the rules run
again with values that may have been meant, and a finding that is then gone is dropped.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any, Literal, get_args, get_origin

from pydantic import ValidationError

from ..form import Form3, Path
from ..form.cells import Cell
from ..form.model import Model, model_of
from ..rules.finding import Finding
from .data import copied, value_at
from .parsed import Parsed

READINGS = (0, 1)
"""Two values are tried in place of each: one of each pair below."""

TEXTS = ("Common Stock", "See the remarks on this amendment, Exhibit 24 and Exhibit 99 of the Fund")
CODES = {"form": ("3", "3/A"), "ownership": ("D", "I"), "type": ("EX-24", "EX-99")}
"""The texts of fields that contain a code."""

AMOUNTS = ("1", "1000000")
DAYS_LATER = (0, 300)

Check = Callable[[Form3], Iterable[Finding]]


def independent(parsed: Parsed, findings: Iterable[Finding], check: Check) -> list[Finding]:
    """Return the findings that stay, whatever the values are that could not be read."""
    kept = [one for one in map(parsed.at_box, findings) if not parsed.hides(one)]
    for reading in READINGS if kept and (parsed.dropped or parsed.incomplete) else ():
        if form := _form(parsed, reading):
            found = {(one.code, one.path) for one in map(parsed.at_box, check(form))}
            kept = [one for one in kept if (one.code, one.path) in found]
    return kept


def _form(parsed: Parsed, reading: int) -> Form3 | None:
    """Return the filing with values in place of those that could not be read, if they fit."""
    data: Any = copied(dict(parsed.data))
    values = _Values(parsed.form, reading)
    for path in sorted(parsed.dropped, key=len):
        holder = value_at(data, path[:-1])
        fits = isinstance(holder, list) if isinstance(path[-1], int) else isinstance(holder, dict)
        if fits:
            holder[path[-1]] = values.at(path)
    for path in parsed.incomplete:
        holder, more = value_at(data, path), values.at(path)
        if isinstance(holder, dict):
            more = more if isinstance(more, dict) else {"value": more}
            given = {key: value for key, value in holder.items() if value is not None}
            holder.update(more | given)
    try:
        return Form3.model_validate(data, by_alias=True, by_name=False)
    except ValidationError:
        return None


class _Values:
    """Values that fit the fields of a form, one reading of them."""

    def __init__(self, form: Form3, reading: int) -> None:
        self.reading = reading
        day = form.circumstances.filed or form.law_date or date.min
        self.day = day + timedelta(DAYS_LATER[reading])
        self.cited = {note for _, cell in form.cells() for note in cell.notes}

    def at(self, path: Path) -> Any:
        """Return a value for the field at a path."""
        annotation: object = Form3
        for key in path:
            if isinstance(key, str):
                model = model_of(annotation)
                name = model.names_by_key().get(key) if model else None
                annotation = model.model_fields[name].annotation if model and name else str
            elif get_args(annotation):
                annotation = get_args(annotation)[0]
        return self._of(annotation, path[-1])

    def _of(self, annotation: object, key: str | int) -> Any:
        """Return a value of a type for a key."""
        if key in CODES:
            return CODES[str(key)][self.reading]
        if get_origin(annotation) is tuple:
            return [self._of(get_args(annotation)[0], 0)]
        model = model_of(annotation)
        if model and issubclass(model, Cell):
            return self._of(model.model_fields["value"].annotation, key)
        return self._of_model(model) if model else self._scalar(annotation)

    def _of_model(self, model: type[Model]) -> dict[str, Any]:
        """Return values for the fields of a model; the two kinds of amount exclude each other."""
        names = model.names_by_key()
        return {
            key: self._of(model.model_fields[name].annotation, key)
            for key, name in names.items()
            if key != "value" or "amount" not in names
        }

    def _scalar(self, annotation: object) -> Any:
        """Return a value of a type that is not a model."""
        kinds = set(_kinds(annotation))
        if date in kinds:
            return self.day.isoformat()
        if bool in kinds:
            return bool(self.reading)
        if Mapping in kinds:
            return {note: f"Note {note}." for note in self.cited}
        return TEXTS[self.reading] if str in kinds else self._choice(annotation)

    def _choice(self, annotation: object) -> Any:
        """Return one of the values that a field allows, or a number."""
        choices = next((get_args(one) for one in _parts(annotation) if _is_choice(one)), AMOUNTS)
        return choices[self.reading % len(choices)]


def _parts(annotation: object) -> Iterator[object]:
    """Yield an annotation and the annotations in it."""
    yield annotation
    for inner in get_args(annotation) if get_origin(annotation) is not Literal else ():
        yield from _parts(inner)


def _kinds(annotation: object) -> Iterator[object]:
    """Yield the classes in an annotation."""
    for part in _parts(annotation):
        yield get_origin(part) or part


def _is_choice(annotation: object) -> bool:
    return get_origin(annotation) is Literal
