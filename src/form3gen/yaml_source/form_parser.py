"""Data to Form3: what does not fit the model becomes a finding, and the rest is kept."""

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import replace
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from ..form import TABLES, Form3, Path
from ..rules.document import form_type, keys_and_values
from ..rules.explanations import footnotes as footnote_rules
from ..rules.finding import Finding
from ..rules.location import at
from ..rules.obligation import who_must_file
from ..rules.table_2 import dates_and_underlying
from .data import MISSING, copied, look
from .keys import (
    choices,
    fields,
    is_of_plan,
    is_of_transaction,
    key_fix,
    meant,
)
from .parsed import Parsed
from .written_amounts import amount_cure, amount_fix
from .written_dates import date_cure, fixed_date

WHOLE_CELL = 3
"""How long the path of a cell is, at least: table, row, column."""
BOXES = ("director", "officer", "ten_percent", "other")


def parse(data: object, unread: Iterable[Path] = ()) -> Parsed:
    """Return the filing that data describes, with a finding for each piece that does not fit.

    `unread` are paths that are known to hold nothing, and need no finding.
    """
    if not isinstance(data, dict):
        parsed = Parsed({})
        parsed.findings.append(_wrong_shape((), data, "keys such as form, issuer and owners"))
        parsed.broken.add(())
        return parsed
    if wrapper := _wrapper(data):
        parsed = Parsed({})
        parsed.findings.append(_wrapped(wrapper))
        parsed.broken.add(())
        return parsed
    parsed = Parsed(data, broken=set(unread), lost=set(unread))
    for path in _blank_boxes(data):
        parsed.findings.append(keys_and_values.BLANK_BOX.finding(at(*path, name=path[-1])))
    while True:
        try:
            parsed.form = Form3.model_validate(parsed.data)
            return parsed
        except ValidationError as error:
            if parsed.data is data:
                parsed.data = copied(data)  # which is repaired, and not what was written
            details = error.errors(include_url=False)
            for detail in details[: keys_and_values.MISFITS]:
                _repair(parsed, detail)
            if (more := len(details) - keys_and_values.MISFITS) > 0:
                parsed.findings.append(keys_and_values.TOO_MANY.finding(at(count=more)))
                parsed.broken.add(())
                return parsed


def _blank_boxes(data: dict[str, Any]) -> Iterator[Path]:
    """Yield the path of each box of Item 4 that has a key and nothing behind it."""
    owners = data.get("owners")
    for number, owner in enumerate(owners if isinstance(owners, list) else ()):
        for box in BOXES if isinstance(owner, dict) else ():
            if box in owner and owner[box] is None:
                yield ("owners", number, box)


def _wrapper(data: dict[str, Any]) -> str:
    """Return the key below which the whole filing stands, where it stands so."""
    known = Form3.model_fields.keys()
    for key, value in data.items():
        if isinstance(value, dict) and len(value.keys() & known) > 1 and not data.keys() - {key}:
            return key
    return ""


def _wrapped(key: str) -> Finding:
    place = at(key, name=key, found="a set of keys", wanted="a text", key=True)
    help = f"Take it out: the keys below '{key}' begin at the start of their lines."
    return replace(keys_and_values.WRONG_SHAPE.finding(place), help=help)


def _repair(parsed: Parsed, detail: ErrorDetails) -> None:
    """Take out of the data what does not fit, and say so."""
    path, data = detail["loc"], parsed.data
    if detail["type"] == "extra_forbidden":
        _unknown_key(parsed, path)
        return
    if detail["type"] == "string_type" and isinstance(path[-1], int):
        path = path[:-1]  # one name among names that is none: the list goes
    while look(data, path) is MISSING or (path in parsed.broken and look(data, path) == {}):
        path = path[:-1]
    value = look(data, path)
    said = data.get("footnotes")
    footnotes = list(said) if isinstance(said, dict) else []
    if path not in parsed.broken:
        parsed.findings.append(_misfit(path, value, detail["type"], footnotes))
    parsed.broken.add(path)
    if isinstance(value, dict | list) or len(path) < WHOLE_CELL or value in footnotes:
        parsed.lost.add(path)
    holder = look(data, path[:-1])
    holder[path[-1]] = {} if isinstance(path[-1], int) else None


def _unknown_key(parsed: Parsed, path: Path) -> None:
    """Read a key as the one that was probably meant, or leave it out, and say so."""
    *parent, written = path
    holder = look(parsed.data, tuple(parent))
    value = holder.pop(written)
    name = str(written)
    if "ccc" in name.lower():
        parsed.findings.append(keys_and_values.SECRET.finding(at(*path, key=True)))
        return
    if is_of_plan(name) or (path[0] in TABLES and is_of_transaction(name)):
        parsed.findings.append(form_type.TRANSACTION.finding(at(*path, key=True, name=name)))
        parsed.lost.add(path)
        return
    if name == "notes":
        parsed.findings.append(
            footnote_rules.NOTE_OF_NO_CELL.finding(at(*path, key=True, name=name))
        )
        parsed.lost.add(path)
        return
    known = fields(tuple(parent))
    right = meant(name, known) if value is not None else None
    help = f"Did you mean '{right}'?" if right else f"Here the form knows {', '.join(known)}."
    fix = None
    rival = parsed.renamed.get((*parent, right)) if right else None
    if rival:
        parsed.without_fix_at(rival)
    if right and right not in holder:
        holder[right] = value
        parsed.renamed[(*parent, right)] = path
        fix = key_fix(name, right, known)
        if not (fix and fix.safe):
            parsed.guessed.add((*parent, right))
    elif parent:
        parsed.unsure.add(tuple(parent))
        parsed.lost.add(tuple(parent))
    if value is None:
        if tuple(parent) in parsed.commas:
            return
        parsed.commas.add(tuple(parent))
        cure = "A name or number with a comma in it goes in quotation marks."
        help = "A key ends with a colon and a space." if ":" in name else cure
    place = at(*path, key=True, help=help, fix=fix, name=name)
    parsed.findings.append(keys_and_values.UNKNOWN_KEY.finding(place))


def _misfit(path: Path, value: object, kind: str, footnotes: Container[object]) -> Finding:
    if isinstance(value, dict) and "notes" in value and value.keys() <= {"value", "notes"}:
        return footnote_rules.NOTE_OF_NO_CELL.finding(at(*path, name=path[-1]))
    if path == ("issuer",) and isinstance(value, list) and len(value) > 1:
        return who_must_file.SECOND_ISSUER.finding(at(*path, count=len(value)))
    if isinstance(value, dict | list) and kind in {"date", "amount", "yes_no"}:
        return _wrong_shape(path, value, "one value")
    if kind == "date":
        mark = re.fullmatch(r"\(?\d{1,2}\)", str(value).strip()) is not None
        words = path[0] == "table_2" and (mark or not any(map(str.isdigit, str(value))))
        rule = dates_and_underlying.WORDS_FOR_A_DATE if words else keys_and_values.NOT_A_DATE
        fix, cure = fixed_date(str(value)), date_cure(str(value))
        if words:
            key = next(str(key) for key in reversed(path) if key != "value")
            note = value if value in footnotes else "NAME"
            verb = "Call the footnote" if value in footnotes else "Put the words in a footnote"
            cure = f"{verb}: `{key}: {{notes: {note}}}`."
        return rule.finding(at(*path, written=value, help=cure, fix=fix))
    if kind == "amount":
        fix, cure = amount_fix(path, str(value)), amount_cure(path, str(value))
        return keys_and_values.NOT_A_NUMBER.finding(at(*path, written=value, help=cure, fix=fix))
    if kind == "yes_no":
        return keys_and_values.NOT_YES_NO.finding(at(*path, written=value))
    return _wrong_shape(path, value, _wanted(path, kind))


def _wanted(path: Path, kind: str) -> str:
    if kind == "tuple_type":
        return "a list of rows, each begun with a dash" if len(path) == 1 else "a list"
    if kind == "string_type":
        return "one text"
    if kind == "literal_error":
        return f"one of {', '.join(choices(path))}"
    if path[-1] in {"notes", "notify"}:
        return "a name or a list of names"
    known = fields(path)
    if "notes" in known:
        return "a value, or value: and notes:"
    return f"keys such as {', '.join(known[:3])}" if known else "names, each with a text"


def _wrong_shape(path: Path, value: object, wanted: str) -> Finding:
    found = "blank" if value is None else "a text"
    if isinstance(value, dict | list):
        found = "a list" if isinstance(value, list) else "a set of keys"
    name = next((str(key) for key in reversed(path) if isinstance(key, str)), "file")
    if path and isinstance(path[-1], int):
        name = f"item {path[-1] + 1} of {name}"
    return keys_and_values.WRONG_SHAPE.finding(at(*path, name=name, found=found, wanted=wanted))
