"""One good filing for tests to change, and what the rules find in a filing."""

from typing import Any

from form3gen import Finding, Form3, check
from form3gen.rules import Context, reminders

Data = dict[str, Any]
Path = tuple[str | int, ...]

ADDRESS = {"street": "1 High St", "city": "Peoria", "state": "IL", "zip": "61602"}
OWNER = {"name": "LEE ANN", "cik": "1", "address": ADDRESS}
"""An owner without a relationship to the issuer."""

DIRECTOR = OWNER | {"director": True}
OFFICER = OWNER | {"name": "BERG BO", "cik": "4", "officer": "Treasurer"}
FUND = OWNER | {"name": "ACME FUND LP", "cik": "3", "ten_percent": True}
ISSUER = {"name": "Acme Inc", "cik": "2", "symbol": "ACME"}
FOREIGN_ISSUER = ISSUER | {"name": "Acme plc", "foreign_private_issuer": True}
SHARES = {"title": "Common Stock", "amount": "100", "ownership": "D"}
"""A row of Table I."""

OPTION = {
    "title": "Stock Option (Right to Buy)",
    "exercisable": "2026-01-01",
    "expires": "2030-01-01",
    "underlying": {"title": "Common Stock", "amount": "500"},
    "price": "1",
    "ownership": "D",
}
"""A row of Table II."""

SIGNATURE = {"name": "/s/ Ann Lee", "date": "2026-04-09"}
GOOD = {
    "event_date": "2026-04-02",
    "issuer": ISSUER,
    "owners": [DIRECTOR],
    "table_1": [SHARES],
    "signatures": [SIGNATURE],
}
SOURCE = """\
form: 3
event_date: 2026-04-02
issuer: {name: Acme Inc, cik: 2, symbol: ACME}
owners:
  - {name: LEE ANN, cik: 1, director: yes}
table_1:
  - {title: Common Stock, amount: 100, ownership: D}
signatures:
  - {name: /s/ Ann Lee, date: 2026-04-09}
"""
"""The good filing as a YAML file, without the address."""

BEYOND_DATA = "F3-130"
FOR_EVERY_FILING = {"F3-115", "F3-120", "F3-121", "F3-122"}


def good(**changes: object) -> Form3:
    """Return the good filing with changes."""
    return Form3.model_validate(GOOD | changes)


def with_row_1(note: str = "", **cells: object) -> Form3:
    """Return the good filing with these cells in Table I, and with a footnote to the amount."""
    row = _noted(SHARES | cells, "amount", note)
    return good(table_1=[row], footnotes=_footnotes(note))


def with_row_2(note: str = "", **cells: object) -> Form3:
    """Return the good filing with only this row of Table II, and with a footnote to its date."""
    row = _noted(OPTION | cells, "exercisable", note)
    return good(table_1=[], table_2=[row], footnotes=_footnotes(note))


def with_circumstances(*, signed: str = "2026-04-09", **changes: object) -> Form3:
    """Return the good filing, signed on a date; keys that a filing lacks are circumstances."""
    known = {key: value for key, value in changes.items() if key in Form3.names_by_key()}
    rest = {key: value for key, value in changes.items() if key not in known}
    signatures = [SIGNATURE | {"date": signed}]
    return good(**{"signatures": signatures} | known, circumstances=rest)


def indirect(nature: object, **cells: object) -> Data:
    """Return a row of Table I that is held indirectly."""
    return SHARES | {"amount": "75", "ownership": "I", "nature": nature} | cells


def findings(form: Form3) -> list[Finding]:
    """Return what the rules find in a filing, reminders last."""
    return [*check(form).findings, *reminders(form)]


def findings_with(form: Form3, **context: object) -> list[Finding]:
    """Return the findings of the rules that need this context."""
    found = check(form, Context(**context)).findings
    return [one for one in found if context.keys() & {*one.rule.needs, *one.rule.uses}]


def paths(code: str, form: Form3) -> list[Path]:
    """Return the paths of a rule's findings and reminders."""
    return [one.path for one in findings(form) if one.code == code]


def codes_and_paths(form: Form3) -> list[tuple[str, Path]]:
    """Return code and path of each error and warning in a filing."""
    return [(one.code, one.path) for one in check(form).findings]


def obligation_findings(**changes: object) -> list[tuple[str, str]]:
    """Return code and path of each finding of the areas of document and obligation.

    F3-130, on filing dates after the EDGAR data, has tests of its own.
    """
    found = codes_and_paths(with_circumstances(**changes))
    return [(code, dotted(path)) for code, path in found if _is_of_obligation(code)]


def obligation_reminders(**changes: object) -> set[str]:
    """Return the codes of the reminders of these areas, except those for every filing."""
    codes = {one.code for one in reminders(with_circumstances(**changes))}
    return {code for code in codes if _is_of_obligation(code)} - FOR_EVERY_FILING


def dotted(path: Path) -> str:
    """Return a path as it is written, such as `table_1.0.amount`."""
    return ".".join(map(str, path))


def _is_of_obligation(code: str) -> bool:
    return code.startswith(("F3-0", "F3-1")) and code != BEYOND_DATA


def _noted(row: Data, key: str, note: str) -> Data:
    return row | {key: {"value": row[key], "notes": "a"}} if note else row


def _footnotes(note: str) -> dict[str, str]:
    return {"a": note} if note else {}
