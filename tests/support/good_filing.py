"""A good filing of one owner, and what the rules find of it when it is changed."""

from datetime import date

from form3gen import Form3, check
from form3gen.rules import reminders

HOME = {"street": "1 High St", "city": "PEORIA", "state": "IL", "zip": "61602"}
OWNER = {"name": "LEE ANN", "cik": "1", "address": HOME}
DIRECTOR = OWNER | {"director": True}
OTHERS = {"cik": "3", "name": "BERG BO", "address": OWNER["address"]}
ROW = {"title": "Common Stock", "amount": 100, "ownership": "D"}
GOOD = {
    "event_date": date(2026, 4, 2),
    "issuer": {"name": "Acme Inc", "cik": "2", "symbol": "ACME"},
    "owners": [DIRECTOR],
    "table_1": [ROW],
    "signatures": [{"name": "/s/ Ann Lee", "date": date(2026, 4, 9)}],
}


def found(*codes: str, **changes: object) -> list[tuple[str, tuple]]:
    """Return code and path of what these rules find, reminders too, in the changed filing."""
    form = Form3(**GOOD | changes)
    findings = [*check(form).findings, *reminders(form)]
    return [(one.rule.code, one.path) for one in findings if one.rule.code in codes]
