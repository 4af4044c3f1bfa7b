"""From a filing to its findings: every rule is asked once, in the order of the rule book."""

from dataclasses import dataclass
from functools import cache

from ..form import Form3
from .acceptance import marked, needless
from .context import FORM_ALONE, Context
from .facts import Facts
from .finding import Finding, Severity
from .registry import RULES, Rule


@dataclass(frozen=True)
class CheckResult:
    """The findings on one filing, and the codes of the rules that were not run.

    A rule is not run where the context lacks what it needs, such as the exhibits.
    """

    findings: tuple[Finding, ...]
    not_run: tuple[str, ...] = ()

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that block filing."""
        return tuple(finding for finding in self.findings if finding.is_error)


def check(form: Form3, context: Context = FORM_ALONE) -> CheckResult:
    """Check a filing against every rule.

    Returns the findings in the order of the rule book, without reminders.
    """
    rules = _rules(reminders=False)
    found = [*marked(_findings(form, context, rules), form)]
    if form.accept:
        findings = [*findings, *unused_acceptances(findings, form)]
    return CheckResult(
        tuple(findings), tuple(one.code for one in rules if not one.is_met_by(context))
    )


def reminders(form: Form3) -> tuple[Finding, ...]:
    """Return the reminders that apply to a filing."""
    return tuple(_findings(form, FORM_ALONE, _rules(reminders=True)))


def _findings(form: Form3, context: Context, rules: tuple[Rule, ...]) -> list[Finding]:
    facts = Facts(form)
    return [
        rule.finding(at)
        for rule in rules
        if rule.is_met_by(context)
        for at in rule.places(facts, context)
    ]


@cache
def _rules(*, reminders: bool) -> tuple[Rule, ...]:
    """Return the rules that have a check, by code: reminders, or all others."""
    return tuple(
        rule
        for _, rule in sorted(RULES.items())
        if rule.check is not None and (rule.severity is Severity.INFO) is reminders
    )
