"""Checking: run every rule on a filing once, in the order of the rule book."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from ..errors import checks_types
from ..form import Form3
from .acceptance import unused_acceptances, with_acceptance
from .context import FORM_ALONE, Context
from .facts import Facts
from .finding import Finding, Severity
from .registry import RULES, Rule


@dataclass(frozen=True)
class CheckResult:
    """The findings on one filing, and the codes of the rules that were not run.

    A rule is not run if the context lacks what it needs, such as the exhibits.
    """

    findings: tuple[Finding, ...]
    not_run: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"<CheckResult with {len(self.findings)} findings>"

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that block filing."""
        return tuple(finding for finding in self.findings if finding.is_error)


@checks_types
def check(form: Form3, context: Context = FORM_ALONE) -> CheckResult:
    """Check a filing against every rule.

    Return the findings in the order of the rule book, without reminders.
    """
    run, not_run = _rules(context.known, reminders=False)
    findings = with_acceptance(_findings(form, context, run), form)
    if form.accept:
        findings = [*findings, *unused_acceptances(findings, form)]
    return CheckResult(tuple(findings), tuple(rule.code for rule in not_run))


def reminders(form: Form3) -> tuple[Finding, ...]:
    """Return the reminders that apply to a filing, each once for all owners that it concerns."""
    run, _ = _rules(FORM_ALONE.known, reminders=True)
    return tuple(_once_for_owners(_findings(form, FORM_ALONE, run), form))


def _once_for_owners(findings: Iterable[Finding], form: Form3) -> Iterator[Finding]:
    """Yield findings, those of one rule about several owners as one that names the others."""
    groups: dict[object, list[Finding]] = {}
    for finding in findings:
        is_about_owner = finding.path[:1] == ("owners",) and len(finding.path) > 1
        key = finding.code if is_about_owner else (finding.path, finding.message)
        groups.setdefault(key, []).append(finding)
    for about, (first, *others) in groups.items():
        if others and about == first.code:
            names = [form.owners[int(one.path[1])].label for one in others]
            message = f"{first.message}; likewise {', '.join(dict.fromkeys(names))}"
            yield replace(first, message=message, also=tuple(one.path for one in others))
        else:
            yield first


def _findings(form: Form3, context: Context, rules: tuple[Rule, ...]) -> list[Finding]:
    facts = Facts(form)
    return [rule.finding(at) for rule in rules for at in rule.matches(facts, context)]


@cache
def _rules(known: frozenset[str], *, reminders: bool) -> tuple[tuple[Rule, ...], tuple[Rule, ...]]:
    """Return the rules whose needs are met by what is known, and those whose needs are not.

    They are in the order of their codes: reminders, or all others.
    """
    rules = [
        rule
        for _, rule in sorted(RULES.items())
        if rule.check is not None and (rule.severity is Severity.INFO) is reminders
    ]
    run = tuple(rule for rule in rules if known.issuperset(rule.needs))
    return run, tuple(rule for rule in rules if not known.issuperset(rule.needs))
