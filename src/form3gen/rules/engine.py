"""A filing to its findings: every rule asked once, in the order of the rule book."""

from functools import cache

from ..form import Form3
from .document.acceptance import marked, needless
from .location import Severity
from .registry import RULES, Check, Finding, Rule


def check(form: Form3) -> list[Finding]:
    """Return everything that is wrong with a filing, in the order of the rule book."""
    found = _found(form, reminding=False)
    return [*marked(found, form), *needless(found, form)] if form.accept else found


def reminders(form: Form3) -> list[Finding]:
    """Return what is to be borne in mind with a filing, though nothing of it is wrong."""
    return _found(form, reminding=True)


def _found(form: Form3, *, reminding: bool) -> list[Finding]:
    return [rule.finding(place) for rule, ask in _asked(reminding=reminding) for place in ask(form)]


@cache
def _asked(*, reminding: bool) -> tuple[tuple[Rule, Check], ...]:
    """Return each rule that is asked of a filing, with its check: reminders, or all others."""
    return tuple(
        (rule, rule.check)
        for _, rule in sorted(RULES.items())
        if rule.check is not None and (rule.severity is Severity.INFO) is reminding
    )
