"""The keys that are allowed at each path, and the one that a misspelled key was meant to be."""

from collections.abc import Iterator

from ..form import Form3, Path
from ..form.model import Model, model_of
from ..reference.nearest import is_one_slip, nearest
from ..rules.facts.phrases import words
from ..rules.location import Fix
from .near_words import OTHER_TERMS, WORDS

SYNONYMS = {
    **dict.fromkeys(("table_i", "tablei", "table1", "table_one", "non_derivative"), "table_1"),
    **dict.fromkeys(("table_ii", "tableii", "table2", "table_two", "derivative"), "table_2"),
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

TRANSACTION = words(
    "acquired_disposed acquired_or_disposed deemed_execution_date date_of_transaction price_paid"
    " sale_price shares_acquired shares_disposed shares_purchased shares_sold"
)
"""Keys that report a transaction, besides those that begin with that word."""


def likely_key(name: str, known: list[str]) -> str | None:
    """Return the known key that a name was probably meant to be, None if none is similar."""
    plain = _plain(name)
    if same := _same_letters(name, known):
        return same[0]
    if SYNONYMS.get(plain) in known:
        return SYNONYMS[plain]
    return nearest(plain, known)


def key_fix(name: str, right: str, known: list[str]) -> Fix | None:
    """Return the fix of an unknown key, None if it is only vaguely similar to the known one.

    The fix is safe if the name can only be that key mistyped: in its case, its hyphens or spaces,
    or by one typo that does not make another word.
    """
    if same := _same_letters(name, known):
        return Fix(right, safe=same == [right])
    plain = _plain(name)
    near = [key for key in (*known, *OTHER_TERMS) if is_one_slip(plain, key)]
    if right not in near and SYNONYMS.get(plain) != right:
        return None
    return Fix(right, safe=near == [right] and _is_mistyped(plain, right))


def _same_letters(name: str, known: list[str]) -> list[str]:
    """Return the known keys that differ from a name only in case and separators."""
    letters = _plain(name).replace("_", "")
    return [key for key in known if key.replace("_", "") == letters]


def _is_mistyped(plain: str, right: str) -> bool:
    """Return whether a typo changes no digit, makes no other word, and is in a long word.

    Most typos in a word of three letters make another word or an abbreviation.
    """
    written, meant = plain.split("_"), right.split("_")
    if len(written) != len(meant):
        return False
    changed = [pair for pair in zip(written, meant, strict=True) if pair[0] != pair[1]]
    return all(
        old.isalpha() and new.isalpha() and new in WORDS and old not in WORDS
        for old, new in changed
    )


def is_of_transaction(name: str) -> bool:
    """Return whether a key of a row reports a transaction, as Forms 4 and 5 do."""
    plain = _plain(name)
    return plain in TRANSACTION or plain.startswith("transaction") or is_of_plan(name)


def is_of_plan(name: str) -> bool:
    """Return whether a key is the Rule 10b5-1 checkbox of Forms 4 and 5."""
    return "10b5" in name.lower()


def choices(path: Path) -> Iterator[str]:
    """Yield the values that are allowed for a key."""
    model = _model(path[:-1])
    field = model.model_fields[model.names_by_key()[str(path[-1])]] if model else None
    for inner in getattr(field and field.annotation, "__args__", ()):
        yield from getattr(inner, "__args__", ())


def fields(path: Path) -> list[str]:
    """Return the keys that are allowed at a path."""
    model = _model(path)
    return list(model.names_by_key()) if model else []


def _model(path: Path) -> type[Model] | None:
    """Return the model of the mapping at a path, None if a path leads to no mapping."""
    model: type[Model] | None = Form3
    for key in path:
        if isinstance(key, str) and model is not None:
            name = model.names_by_key().get(key)
            model = model_of(model.model_fields[name].annotation) if name else None
    return model


def _plain(name: str) -> str:
    return name.lower().replace("-", "_").replace(" ", "_")
