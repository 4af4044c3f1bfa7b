"""Area 1: when a status began and ended, and what was owned when ten percent was crossed."""

import re
from collections.abc import Iterator

from ...reference.calendar import FIRST_FOREIGN, long_date
from ..citations import RELEASE_34_104903, cfr, form3, usc
from ..facts import Facts
from ..facts.filing_dates import is_foreign_transition
from ..facts.owner_types import holds_only
from ..facts.sentences import Sentence
from ..finding import Severity
from ..location import At, at
from ..registry import rule

LEFT_OUT = (
    r"\bexclud|\bnot (?:been )?(?:includ|report|reflect)|\bwithout giving effect"
    r"|\bbefore giving effect|\b(?:on|in) (?:a |the )?form 4\b"
    r"|\b(?:immediately )?(?:prior to|before) (?:the|that|this|such) (?:purchase|acqui|trans)"
)
BUYING = r"\b(?:purchas\w*|bought|acqui\w+|transaction|trade)\b"
CROSSING = (
    r"\b(?:caus\w+|result\w+|cross\w+|brought|exceed\w*|became|took|pushed|more than|above|over"
    r"|10 ?% (?:owner|holder)|ten[- ]percent (?:owner|holder))\b"
)
OTHER_REASON = (
    r"\bexerci[sz]|\bconver|\bblocker|\blimitation|\bissuable|\bsubsequent|\bafter\b|\blater\b"
    r"|\badditional\b"
)
"""Words that show that other shares are left out than those that crossed ten percent."""

PERCENT_WORDS = ("10%", "10 %", "ten percent", "ten-percent", "10 percent")


@rule(
    "F3-132",
    Severity.ERROR,
    cites=(usc("78p(a)(1)"), cfr("240.16a-2(b)")),
    message="the status ended on {ended}, before the date of event ({event})",
    breaks={"circumstances": {"status_ended": "2026-04-01"}},
)
def status_ended_before_event(facts: Facts) -> Iterator[At]:
    """A person whose status ended before the event does not file a Form 3 for it.

    Correct `status_ended` or `event_date`. If both are right, no form is due.
    """
    form = facts.form
    ended, event = form.circumstances.status_ended, form.event_date
    if ended and event and ended < event:
        words = {"ended": long_date(ended), "event": long_date(event)}
        yield At(("circumstances", "status_ended"), words, also=(("event_date",),))


@rule(
    "F3-133",
    Severity.WARNING,
    cites=(usc("78p(a)(2)"), RELEASE_34_104903),
    message="the date of event is {event}, but the filing does not state since when the director or"
    " officer has been in office",
    breaks={
        "issuer.foreign_private_issuer": "yes",
        "event_date": "2026-03-18",
        "signatures.0.date": "2026-03-18",
    },
)
def in_office_since_missing(facts: Facts) -> Iterator[At]:
    """For an insider of a foreign private issuer, the due date depends on when office began.

    Write `circumstances: {in_office_since: DATE}`. A person in office on December 18, 2025, had to
    file by March 18, 2026; one who took office on March 18, 2026, had ten days.
    """
    form = facts.form
    known = form.circumstances
    if not is_foreign_transition(form) or known.in_office_since or known.is_registration:
        return
    if any(owner.in_office for owner in form.owners) and not form.is_amendment:
        yield at("circumstances", "in_office_since", event=long_date(FIRST_FOREIGN))


@rule(
    "F3-134",
    Severity.WARNING,
    cites=(cfr("240.16a-2(c)"), form3("5(a)")),
    message="'{text}' leaves out the acquisition that crossed ten percent",
    breaks={
        "owners.0.officer": None,
        "owners.0.ten_percent": "yes",
        "remarks": "The 40,000 shares whose purchase brought the total over 10% are not included.",
    },
)
def crossing_acquisition_left_out(facts: Facts) -> Iterator[At]:
    """A new ten percent holder reports what is owned after the acquisition that crossed 10%.

    Include it in the amount, and do not report it on Form 4.
    """
    if not holds_only(facts.form.owners):
        return
    for sentence in facts.sentences_with(
        ("10%", "10 %", "ten percent", "ten-percent", "10 percent")
    ):
        if _leaves_out_crossing(sentence):
            yield at(*sentence.path, text=sentence.written)
            return


def _leaves_out_crossing(sentence: Sentence) -> bool:
    patterns = (LEFT_OUT, BUYING, CROSSING)
    is_about = all(re.search(pattern, sentence.text) for pattern in patterns)
    return is_about and not re.search(OTHER_REASON, sentence.text)
