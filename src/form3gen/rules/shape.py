"""Data to Form3: what does not fit the model becomes a finding, and the rest is kept."""

import copy
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from ..form import Form3, Path
from . import reading
from .nearest import nearest
from .registry import Finding, at

SYNONYMS = {
    "ticker": "symbol",
    "trading_symbol": "symbol",
    "shares": "amount",
    "expiration": "expires",
    "expiration_date": "expires",
    "exercise_date": "exercisable",
    "date_exercisable": "exercisable",
    "exercise_price": "price",
    "security": "title",
    "form_of_ownership": "ownership",
    "owner": "owners",
    "reporting_owners": "owners",
    "note": "notes",
    "footnote": "notes",
    "zip_code": "zip",
    "postal_code": "zip",
    "street1": "street",
    "street2": "street_2",
    "ten_percent_owner": "ten_percent",
    "date_of_event": "event_date",
    "period_of_report": "event_date",
    "document_type": "form",
    "type_of_form": "form",
}


@dataclass
class Parsed:
    """The filing as far as it could be read, and what could not.

    `broken` are paths whose value was left out; `renamed` leads from the path of a key that was
    understood to the path as written.
    """

    form: Form3 = field(default_factory=Form3)
    findings: list[Finding] = field(default_factory=list)
    broken: list[Path] = field(default_factory=list)
    renamed: dict[Path, Path] = field(default_factory=dict)

    def hides(self, path: Path) -> bool:
        """Whether a finding at this path may only follow from a value that was left out."""
        return any(path[: len(broken)] == broken or path == broken[:-1] for broken in self.broken)

    def as_written(self, path: Path) -> Path:
        """Return the path with the keys that the source has."""
        for meant, written in self.renamed.items():
            if path[: len(meant)] == meant:
                return (*written, *path[len(meant) :])
        return path


def parse(data: object) -> Parsed:
    """Return the filing that data describes, with a finding for each piece that does not fit."""
    parsed = Parsed()
    left = copy.deepcopy(data)
    if not isinstance(left, dict):
        parsed.findings.append(_wrong_shape((), left, "keys such as form, issuer and owners"))
        parsed.broken.append(())
        return parsed
    while True:
        try:
            parsed.form = Form3.model_validate(left)
            return parsed
        except ValidationError as error:
            for detail in error.errors(include_url=False):
                _repair(parsed, left, detail)


def _repair(parsed: Parsed, data: dict[str, Any], detail: ErrorDetails) -> None:
    path = detail["loc"]
    if detail["type"] == "extra_forbidden":
        _unknown_key(parsed, data, path)
        return
    while path in parsed.broken or _look(data, path) is None:
        path = path[:-1]
    parsed.findings.append(_misfit(path, _look(data, path), detail["type"]))
    parsed.broken.append(path)
    holder = _look(data, path[:-1])
    holder[path[-1]] = {} if isinstance(path[-1], int) else None


def _unknown_key(parsed: Parsed, data: dict[str, Any], path: Path) -> None:
    *parent, written = path
    holder = _look(data, tuple(parent))
    value = holder.pop(written)
    name = str(written)
    if name.lower().endswith("ccc"):
        parsed.findings.append(reading.SECRET.finding(at(*path, key=True)))
        return
    known = _fields(tuple(parent))
    meant = _meant(name, known)
    if meant and meant not in holder:
        holder[meant] = value
        parsed.renamed[(*parent, meant)] = path
    help = f"Did you mean '{meant}'?" if meant else f"Here the form knows {', '.join(known)}."
    parsed.findings.append(reading.UNKNOWN_KEY.finding(at(*path, key=True, help=help, name=name)))


def _meant(name: str, known: list[str]) -> str | None:
    plain = name.lower().replace("-", "_").replace(" ", "_")
    if plain in known:
        return plain
    if SYNONYMS.get(plain) in known:
        return SYNONYMS[plain]
    return nearest(plain, known)


def _misfit(path: Path, value: object, kind: str) -> Finding:
    if isinstance(value, dict | list) and kind in {"date", "amount", "yes_no"}:
        return _wrong_shape(path, value, "one value")
    if kind == "date":
        words = path[0] == "table_2" and not any(letter.isdigit() for letter in str(value))
        rule = reading.WORDS_FOR_A_DATE if words else reading.NOT_A_DATE
        return rule.finding(at(*path, written=value))
    if kind == "amount":
        return reading.NOT_A_NUMBER.finding(at(*path, written=value))
    if kind == "yes_no":
        return reading.NOT_YES_NO.finding(at(*path, written=value))
    return _wrong_shape(path, value, _wanted(path, kind))


def _wanted(path: Path, kind: str) -> str:
    if kind == "tuple_type":
        return "a list of rows, each begun with a dash" if len(path) == 1 else "a list"
    if kind == "string_type":
        return "one text"
    fields = _fields(path)
    if "notes" in fields:
        return "a value, or value: and notes:"
    return f"keys such as {', '.join(fields[:3])}" if fields else "names, each with a text"


def _wrong_shape(path: Path, value: object, wanted: str) -> Finding:
    found = "a text"
    if isinstance(value, dict | list):
        found = "a list" if isinstance(value, list) else "a set of keys"
    name = next((str(key) for key in reversed(path) if isinstance(key, str)), "file")
    if path and isinstance(path[-1], int):
        name = f"item {path[-1] + 1} of {name}"
    return reading.WRONG_SHAPE.finding(at(*path, name=name, found=found, wanted=wanted))


def _fields(path: Path) -> list[str]:
    """Return the keys that the form knows at a path."""
    model: type[BaseModel] | None = Form3
    for key in path:
        if isinstance(key, str) and model is not None:
            known = model.model_fields.get(key)
            model = next(_models(known.annotation), None) if known else None
    return list(model.model_fields) if model else []


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in getattr(annotation, "__args__", ()):
        yield from _models(inner)


def _look(data: Any, path: Path) -> Any:
    for key in path:
        try:
            data = data[key]
        except (KeyError, IndexError, TypeError):
            return None
    return data
