"""A good filing with something changed, and what the rules say of it."""

from form3gen import check
from form3gen.form import Form3
from form3gen.rules import reminders
from small_filing import GOOD

FOREIGN = {"name": "Acme plc", "cik": "2", "symbol": "ACME", "foreign_private_issuer": True}
HOLDER = [{"name": "FUND LP", "cik": "1", "ten_percent": True}]
OFFICER = {"name": "LEE BEA", "cik": "3", "officer": "Treasurer"}
LOOKED_AT = ("F3-0", "F3-1")
"""The areas whose rules are tried with these filings: the document, the event and the deadline."""

BEYOND_DATA = "F3-130"
"""The rule on filing dates after the EDGAR data, which has tests of its own."""

ALWAYS = {"F3-115", "F3-120", "F3-121", "F3-122"}


def filing(**changes: object) -> Form3:
    """Return the good filing, changed; `signed` and whatever circumstances ask for go there."""
    known = GOOD | {key: value for key, value in changes.items() if key in Form3.names_by_key()}
    if signed := changes.get("signed"):
        known["signatures"] = [{"name": "/s/ Ann Lee", "date": signed}]
    rest = {key: value for key, value in changes.items() if key not in known and key != "signed"}
    return Form3.model_validate(known | {"circumstances": rest})


def found(**changes: object) -> list[tuple[str, str]]:
    """Return code and path of each finding of the areas looked at."""
    findings = [
        one
        for one in check(filing(**changes)).findings
        if one.code.startswith(LOOKED_AT) and one.code != BEYOND_DATA
    ]
    return [(one.rule.code, ".".join(map(str, one.path))) for one in findings]


def reminded(**changes: object) -> set[str]:
    """Return the codes of the reminders of these areas that are not for every filing."""
    codes = {one.rule.code for one in reminders(filing(**changes))} - ALWAYS
    return {code for code in codes if code.startswith(LOOKED_AT)}
