"""A small filing without findings, for tests of rules to change."""

from form3gen import Finding, Form3, check
from form3gen.rules import FORM_ALONE, RULES, Context
from form3gen.rules.facts import Facts

GOOD = {
    "event_date": "2026-04-02",
    "issuer": {"name": "Acme Inc", "cik": "2", "symbol": "ACME"},
    "owners": [{"name": "LEE ANN", "cik": "1", "director": True}],
    "table_1": [{"title": "Common Stock", "amount": "100", "ownership": "D"}],
    "signatures": [{"name": "/s/ Ann Lee", "date": "2026-04-09"}],
}


def good(**changes: object) -> Form3:
    """Return the good filing, changed."""
    return Form3.model_validate(GOOD | changes)


def places(code: str, form: Form3) -> list[tuple[str | int, ...]]:
    """Return where a rule finds a filing wrong."""
    rule = RULES[code]
    assert rule.check
    return [rule.finding(place).path for place in rule.matches(Facts(form), FORM_ALONE)]


def held(nature: object, **more: object) -> dict[str, object]:
    """Return a row of Table I with a nature of indirect ownership."""
    row = {"title": "Common Stock", "amount": "75", "ownership": "I", "nature": nature}
    return row | more


def found_with(form: Form3, **known: object) -> list[Finding]:
    """Return what the rules find that look at this much beyond the form."""
    findings = check(form, Context(**known)).findings
    return [one for one in findings if known.keys() & {*one.rule.needs, *one.rule.uses}]
