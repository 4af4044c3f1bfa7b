"""Findings for values that do not fit the model."""

import re
from collections.abc import Container

from ..form import Path
from ..rules.document import keys_and_values
from ..rules.explanations import footnotes as footnote_rules
from ..rules.finding import Finding
from ..rules.location import at
from ..rules.obligation import who_must_file
from ..rules.table_2 import dates_and_underlying
from .keys import choices, fields
from .written_amounts import amount_cure, amount_fix
from .written_dates import date_cure, fixed_date


def misfit(path: Path, value: object, kind: str, footnotes: Container[object]) -> Finding:
    """Return the finding for a value at a path; `kind` is the type of pydantic's error."""
    if isinstance(value, dict) and "notes" in value and value.keys() <= {"value", "notes"}:
        return footnote_rules.FOOTNOTE_OUTSIDE_TABLES.finding(at(*path, name=path[-1]))
    if path == ("issuer",) and isinstance(value, list) and len(value) > 1:
        return who_must_file.SECOND_ISSUER.finding(at(*path, count=len(value)))
    if isinstance(value, dict | list) and kind in {"date", "amount", "yes_no"}:
        return wrong_shape(path, value, "one value")
    if kind == "date":
        return _not_a_date(path, value, footnotes)
    if kind == "amount":
        fix, cure = amount_fix(path, str(value)), amount_cure(path, str(value))
        return keys_and_values.NOT_A_NUMBER.finding(at(*path, written=value, help=cure, fix=fix))
    if kind == "yes_no":
        return keys_and_values.NOT_YES_NO.finding(at(*path, written=value))
    return wrong_shape(path, value, _wanted(path, kind))


def wrong_shape(path: Path, value: object, wanted: str) -> Finding:
    """Return the finding for text, a list or a mapping where something else is expected."""
    actual = "blank" if value is None else "text"
    if isinstance(value, dict | list):
        actual = "a list" if isinstance(value, list) else "a set of keys"
    name = next((str(key) for key in reversed(path) if isinstance(key, str)), "file")
    if path and isinstance(path[-1], int):
        name = f"item {path[-1] + 1} of {name}"
    return keys_and_values.WRONG_SHAPE.finding(at(*path, name=name, found=actual, wanted=wanted))


def _not_a_date(path: Path, value: object, footnotes: Container[object]) -> Finding:
    written = str(value)
    is_mark = re.fullmatch(r"\(?\d{1,2}\)", written.strip()) is not None
    if path[0] != "table_2" or not (is_mark or not any(map(str.isdigit, written))):
        fix, cure = fixed_date(written), date_cure(written)
        return keys_and_values.NOT_A_DATE.finding(at(*path, written=value, help=cure, fix=fix))
    key = next(str(key) for key in reversed(path) if key != "value")
    note = value if value in footnotes else "NAME"
    verb = "Cite the footnote" if value in footnotes else "Put the words in a footnote"
    cure = f"{verb}: `{key}: {{notes: {note}}}`."
    return dates_and_underlying.WORDS_INSTEAD_OF_DATE.finding(at(*path, written=value, help=cure))


def _wanted(path: Path, kind: str) -> str:
    if kind == "tuple_type":
        return "a list of rows, each beginning with a dash" if len(path) == 1 else "a list"
    if kind == "string_type":
        return "text"
    if kind == "literal_error":
        return f"one of {', '.join(choices(path))}"
    if path[-1] in {"notes", "notify"}:
        return "a name or a list of names"
    known = fields(path)
    if "notes" in known:
        return "a value, or value: and notes:"
    return f"keys such as {', '.join(known[:3])}" if known else "names, each followed by text"
