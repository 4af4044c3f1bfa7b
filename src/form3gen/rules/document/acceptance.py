"""Area 0: warnings that a filing accepts, each with a reason. Errors cannot be accepted."""

from collections.abc import Iterator

from ..citations import source
from ..facts import Facts
from ..finding import Severity
from ..location import At, at
from ..registry import RULES, reader_rule, rule


@rule(
    "F3-040",
    Severity.ERROR,
    cites=(source("accept"),),
    message="'{code}' {fault}",
    breaks={"accept": {"F3-801": "We sign it tomorrow."}},
)
def error_accepted(facts: Facts) -> Iterator[At]:
    """Only a warning may be accepted.

    Write `accept: {CODE: reason}` with the code of a warning; an error must be fixed.
    """
    for code in facts.form.accept:
        known = RULES.get(code)
        if known is None:
            yield at("accept", code, code=code, fault="is not a rule", key=True)
        elif known.severity is Severity.ERROR:
            fault = "is an error; only warnings may be accepted"
            yield at("accept", code, code=code, fault=fault, key=True)


@rule(
    "F3-041",
    Severity.ERROR,
    cites=(source("accept"),),
    message="no reason is given for accepting {code}",
    breaks={"accept": {"F3-126": " "}, "notify": ["dana@example.com", "Dana@example.com"]},
)
def accepted_without_reason(facts: Facts) -> Iterator[At]:
    """An accepted warning must have a reason.

    Write the reason after the code; every report shows it.
    """
    for code, reason in facts.form.accept.items():
        if not reason.strip():
            yield at("accept", code, code=code)


UNUSED_ACCEPTANCE = reader_rule(
    "F3-042",
    "unused_acceptance",
    Severity.WARNING,
    cites=(source("accept"),),
    message="{code} is accepted, but the filing has no such finding",
    breaks={"accept": {"F3-708": "The exhibit is named in a footnote."}},
    doc="""An accepted warning must still occur in the filing.

    Remove it from `accept`, so that it does not hide a later finding.""",
)
