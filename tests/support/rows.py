"""Rows of both tables for tests of single rules."""

from form3gen import Form3, check
from form3gen.rules import reminders

SHARES = {"title": "Common Stock", "amount": "100", "ownership": "D"}
OPTION = {
    "title": "Stock Option (Right to Buy)",
    "exercisable": "2026-01-01",
    "expires": "2030-01-01",
    "underlying": {"title": "Common Stock", "amount": "500"},
    "price": "1",
    "ownership": "D",
}


def places(code: str, **said: object) -> list[tuple]:
    """Return where a rule finds something in a filing of one director that says this."""
    filing = {
        "event_date": "2026-04-02",
        "issuer": {"name": "Acme Inc", "cik": "2", "symbol": "ACME"},
        "owners": [{"name": "LEE ANN", "cik": "1", "director": "yes"}],
    }
    form = Form3.model_validate(filing | said)
    return [one.path for one in (*check(form).findings, *reminders(form)) if one.rule.code == code]


def first(code: str, note: str = "", **cells: object) -> bool:
    """Return whether a rule finds something in a row of Table I, all cells with a footnote."""
    row = SHARES | cells
    return bool(places(code, table_1=[_noted(row, "amount", note)], footnotes=_notes(note)))


def second(code: str, note: str = "", **cells: object) -> bool:
    """Return whether a rule finds something in a row of Table II, its date with a footnote."""
    row = OPTION | cells
    return bool(places(code, table_2=[_noted(row, "exercisable", note)], footnotes=_notes(note)))


def _noted(row: dict, key: str, note: str) -> dict:
    return row | {key: {"value": row[key], "notes": "a"}} if note else row


def _notes(note: str) -> dict[str, str]:
    return {"a": note} if note else {}
