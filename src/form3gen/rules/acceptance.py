"""Accepted findings, and accepted warnings that no longer occur."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..form import Form3
from .document.acceptance import UNUSED_ACCEPTANCE
from .finding import Finding, Severity
from .location import at
from .registry import RULES


def with_acceptance(findings: Iterable[Finding], form: Form3) -> list[Finding]:
    """Return the findings, with the reason added to those that the filing accepts."""
    if not form.accept:
        return list(findings)
    return [_marked(finding, form.accept.get(finding.rule.code, "")) for finding in findings]


def unused_acceptances(findings: Iterable[Finding], form: Form3) -> Iterator[Finding]:
    """Yield a finding for each accepted warning that does not occur."""
    codes = {finding.rule.code for finding in findings}
    for code in form.accept:
        known = RULES.get(code)
        if (
            known
            and known.check
            and not known.needs
            and known.severity is Severity.WARNING
            and code not in codes
        ):
            yield UNUSED_ACCEPTANCE.finding(at("accept", code, code=code, key=True))


def _marked(finding: Finding, reason: str) -> Finding:
    if not reason or finding.accepted or finding.rule.severity is not Severity.WARNING:
        return finding
    message = f"{finding.message}; accepted: {reason}"
    return replace(finding, message=message, accepted=True)
