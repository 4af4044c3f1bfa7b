"""Warnings that the source accepts, each with its reason; errors are never accepted."""

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
def accepted_what_is_no_warning(facts: Facts) -> Iterator[At]:
    """Only a warning may be accepted.

    Write `accept: {CODE: reason}` with the code of a warning; an error must be put right.
    """
    for code in facts.form.accept:
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
def accepted_without_reason(facts: Facts) -> Iterator[At]:
    """Who accepts a warning says why.

    Write the reason behind the code; every report shows it.
    """
    for code, reason in facts.form.accept.items():
        if not reason.strip():
            yield at("accept", code, code=code)


NOTHING = reader_rule(
    "F3-042",
    "accepted_what_is_not_found",
    Severity.WARNING,
    cites=(source("accept"),),
    message="{code} is accepted, and there is no such finding",
    breaks={"accept": {"F3-708": "The exhibit is named in a footnote."}},
    doc="""What is accepted is there.

    Take it out of `accept`, so that it does not hide what comes later.""",
)
