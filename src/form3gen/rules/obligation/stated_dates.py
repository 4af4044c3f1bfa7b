"""Area 1: dates that remarks or footnotes state, compared with the date of event."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from ...form import Form3
from ...reference.calendar import long_date
from ..citations import form3, item
from ..facts import Facts
from ..facts.filing_dates import is_foreign_transition
from ..facts.owner_types import holds_only
from ..facts.phrases import any_in
from ..facts.words_of_dates import YEAR_MARKS, dates
from ..finding import Severity
from ..location import At, at
from ..registry import rule

DATED_WORDS = (
    *("appoint", "elected ", "promot", "named ", "became ", "effective", "joined "),
    *("event", "section 16", "took office", "designated", "assumed", "cross", "commenced"),
    *("began", "started", "hired", "since "),
)
"""One of these is in any sentence that states when something happened to the owner."""

CROSSING_WORDS = ("10%", "10 %", "10 percent", "ten percent", "ten-percent")

EVENT = (
    r"\b(?:date of (?:the )?event|event date|event (?:requiring|that (?:requires|triggered))"
    r"|triggering event|(?:became|become|becoming) subject to (?:the reporting requirements of )?"
    r"section 16)\b"
)
OWNER = (
    r"\b(?:reporting (?:person|owner)|undersigned|he|she|mr|ms|mrs|dr)\b"
    r"|^(?:was )?(?:effective )?(?:date of )?(?:appoint|elect|name|promot|director|officer)"
)
APPOINTED = (
    r"\b(?:appoint(?:ed|ment)|elect(?:ed|ion)|promot(?:ed|ion)|named|designated|became|took office"
    r"|joined (?:the )?(?:\w+['\u2019]s )?board|assumed|commenced|began|started|hired|since)\b"
)
OFFICE = (
    r"\b(?:board|director|officer|president|chief|chair(?:man|woman)?|section 16|counsel|treasurer"
    r"|secretary|controller|ceo|cfo|coo)\b|^effective date of|^date of (?:appoint|elect)"
)
BOARD = r"\b(?:director|board)\b"
NOT_THE_EVENT = (
    r"\b(?:grant(?:s|ed)?|award(?:s|ed)?|vest(?:s|ed|ing)?|options?|units?|rsus?|exercis\w+|interim"
    r"|acting|previously|prior|formerly|former|initially|originally|trustee|committee|resign\w*"
    r"|cease[sd]?|annual meeting|expir\w*|amended|restated|split|re-?elect\w*|founder"
    r"|spouse|wife|husband|will|to be|not)\b"
)
"""Words that show that a date is that of an award, an earlier office, or a later one."""

EFFECTIVE = (
    r"\b(?:form (?:8-a|10|s-1|s-4|f-1)|section 12|exchange act|registration statement)\b"
    r"[^;]*\beffective|\beffective(?:ness)?\b[^;]*"
    r"\b(?:form (?:8-a|10|s-1|s-4|f-1)|section 12|registration statement)\b"
)
EXCHANGE_ACT = r"\bform (?:8-a|10)\b|\bsection 12\b|\bexchange act\b"
OTHER_EFFECTIVE = (
    r"\bform s-[38]\b|\bplan\b|\bpost-effective\b|\bmerger\b|\bbusiness combination\b"
    r"|\bprospectus\b"
)
TEN_PERCENT = r"\b(?:10 ?%|10 percent|ten[- ]percent)"
CROSSED = r"\b(?:became|cross\w+|exceed(?:ed|ing)|acquired|acquisition|reached)\b"

MAX_DAYS_BEFORE_EVENT = 365
MAX_DAYS_FROM_EFFECTIVENESS = 30


@rule(
    "F3-131",
    Severity.WARNING,
    cites=(item("Item 2"), form3("5(a)")),
    message="the date of event is {event}, but the text states another date: '{text}'",
    breaks={"remarks": "Ms. Lee was appointed Chief Financial Officer effective April 6, 2026."},
)
def other_event_date_stated(facts: Facts) -> Iterator[At]:
    """The date of event agrees with the date that remarks or footnotes give for the event.

    Find out which date is right: normally the effective date of an appointment or registration, or
    the trade date of the purchase that crossed ten percent. Correct the other one.
    """
    form, event = facts.form, facts.form.event_date
    if not event:
        return
    words = DATED_WORDS + CROSSING_WORDS if holds_only(form.owners) else DATED_WORDS
    for sentence in facts.sentences_with(words):
        if not any_in(YEAR_MARKS, sentence.text) or not (
            happened := _happened(form, sentence.text)
        ):
            continue
        days = [day for day, _, _ in dates(sentence.text)]
        if not days or not _is_another(event, happened, days):
            continue
        if all(day != event for passage in facts.passages for day, _, _ in dates(passage.text)):
            also = (sentence.path,)
            yield at("event_date", event=long_date(event), text=sentence.written, also=also)
        return


def _is_another(event: date, happened: str, days: list[date]) -> bool:
    """Return whether the days that a sentence gives can be meant for the event, and are not it."""
    if happened == "effective":
        return any(abs((day - event).days) <= MAX_DAYS_FROM_EFFECTIVENESS for day in days)
    first = event - timedelta(days=MAX_DAYS_BEFORE_EVENT)
    return happened == "event" or any(day >= first for day in days)


def _happened(form: Form3, text: str) -> str:
    """Return what a sentence dates that could be the event, empty if nothing."""
    if re.search(EVENT, text):
        return "" if "no longer" in text or "not subject" in text else "event"
    is_registration = form.circumstances.is_registration
    if re.search(EFFECTIVE, text) and not re.search(OTHER_EFFECTIVE, text):
        is_meant = is_registration or re.search(EXCHANGE_ACT, text)
        return "effective" if is_meant else ""
    if is_registration or form.is_amendment or is_foreign_transition(form):
        return ""
    if re.search(TEN_PERCENT, text) and re.search(CROSSED, text):
        return "crossing" if holds_only(form.owners) and "form 4" not in text else ""
    return "appointment" if _is_appointment(form, text) else ""


def _is_appointment(form: Form3, text: str) -> bool:
    """Return whether a sentence states when an owner in office was appointed."""
    if not any(owner.in_office for owner in form.owners) or re.search(NOT_THE_EVENT, text):
        return False
    if "since" in text and not (
        re.search(BOARD, text) and any(one.director for one in form.owners)
    ):
        return False
    return all(re.search(pattern, text) for pattern in (OWNER, APPOINTED, OFFICE))
