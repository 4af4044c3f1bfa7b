"""The keys that the form knows at each path, and which of them a wrong one was meant to be."""

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from ..form import Form3, Path
from .nearest import nearest

SYNONYMS = {
    "10%": "ten_percent",
    "10%_owner": "ten_percent",
    "10_percent": "ten_percent",
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


def meant(name: str, known: list[str]) -> str | None:
    """Return which of the known keys a name was meant to be, None where it is like no other."""
    plain = name.lower().replace("-", "_").replace(" ", "_")
    if plain in known:
        return plain
    if SYNONYMS.get(plain) in known:
        return SYNONYMS[plain]
    return nearest(plain, known)


def choices(path: Path) -> Iterator[str]:
    """Yield the words that the form knows for a key."""
    model = _model(path[:-1])
    field = model.model_fields[str(path[-1])] if model else None
    for inner in getattr(field and field.annotation, "__args__", ()):
        yield from getattr(inner, "__args__", ())


def fields(path: Path) -> list[str]:
    """Return the keys that the form knows at a path."""
    model = _model(path)
    return list(model.model_fields) if model else []


def _model(path: Path) -> type[BaseModel] | None:
    """Return the part of a filing that stands at a path, if a part does."""
    model: type[BaseModel] | None = Form3
    for key in path:
        if isinstance(key, str) and model is not None:
            known = model.model_fields.get(key)
            model = next(_models(known.annotation), None) if known else None
    return model


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in getattr(annotation, "__args__", ()):
        yield from _models(inner)
