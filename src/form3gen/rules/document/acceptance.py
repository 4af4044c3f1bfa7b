"""Warnings that the source accepts, each with its reason; errors are never accepted."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ...form import Form3
from ..citations import source
from ..location import At, Severity, at
from ..registry import RULES, Finding, reading_rule, rule


@rule(
    "F3-040",
    Severity.ERROR,
    cites=(source("accept"),),
    message="'{code}' {fault}",
    breaks={"accept": {"F3-801": "We sign it tomorrow."}},
)
def accepted_what_is_no_warning(form: Form3) -> Iterator[At]:
    """Only a warning may be accepted.

    Write `accept: {CODE: reason}` with the code of a warning; an error must be put right.
    """
    for code in form.accept:
        known = RULES.get(code)
        if known is None:
            yield at("accept", code, code=code, fault="is no rule", key=True)
        elif known.severity is Severity.ERROR:
            fault = "is an error, and only a warning may be accepted"
            yield at("accept", code, code=code, fault=fault, key=True)


@rule(
    "F3-041",
    Severity.ERROR,
    cites=(source("accept"),),
    message="no reason is given why {code} is accepted",
    breaks={"accept": {"F3-126": " "}, "notify": ["dana@example.com", "Dana@example.com"]},
)
def accepted_without_reason(form: Form3) -> Iterator[At]:
    """Who accepts a warning says why.

    Write the reason behind the code; every report shows it.
    """
    for code, reason in form.accept.items():
        if not reason.strip():
            yield at("accept", code, code=code)


NOTHING = reading_rule(
    "F3-042",
    "accepted_what_is_not_found",
    Severity.WARNING,
    cites=(source("accept"),),
    message="{code} is accepted, and there is no such finding",
    breaks={"accept": {"F3-708": "The exhibit is named in a footnote."}},
    doc="""What is accepted is there.

    Take it out of `accept`, so that it does not hide what comes later.""",
)


def marked(findings: Iterable[Finding], form: Form3) -> list[Finding]:
    """Return the findings, those that the filing accepts with their reason."""
    return [_marked(finding, form.accept.get(finding.rule.code, "")) for finding in findings]


def needless(findings: Iterable[Finding], form: Form3) -> Iterator[Finding]:
    """Yield a finding for each warning that is accepted and was not found."""
    found = {finding.rule.code for finding in findings}
    for code in form.accept:
        known = RULES.get(code)
        if known and known.check and known.severity is Severity.WARNING and code not in found:
            yield NOTHING.finding(at("accept", code, code=code, key=True))


def _marked(finding: Finding, reason: str) -> Finding:
    if not reason or finding.accepted or finding.rule.severity is not Severity.WARNING:
        return finding
    message = f"{finding.message}; accepted: {reason}"
    return replace(finding, message=message, accepted=True)
