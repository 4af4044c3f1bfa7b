"""Rules on events after the original date of event, which an amendment does not report."""

import re
from collections.abc import Iterator
from datetime import date

from ..citations import cfr, form3
from ..facts import Facts
from ..facts.phrases import any_in
from ..facts.words_of_dates import YEAR_MARKS, dates
from ..finding import Severity
from ..location import At, at
from ..registry import rule

LATER_WORDS = (
    *("purchas", "acqui", "bought", "grant", "award", "received", "sold", "sale", "promot"),
    *("appoint", "elect", "named", "became", "become", "new title", "exercis", "transfer", "gift"),
)
"""One of these is in any sentence about a transaction or an office."""

HAPPENED = (
    r"\b(?:purchas(?:e|ed|es)|acqui(?:red|sition)|bought|grant(?:ed)?|award(?:ed)?|received|sold"
    r"|sale|promot(?:ed|ion)|appoint(?:ed|ment)|elect(?:ed|ion)|named|became|exercised|transferred"
    r"|gift(?:ed)?)\b"
)
LATER = (
    r"\b(?:subsequent(?:ly)?|later|additional|new|recent(?:ly)?"
    r"|(?:since|after|following) (?:the )?(?:original|filing|form 3|initial)"
    r"|has (?:since|now|recently) (?:been |become|purchased|acquired))\b"
)
REPORTS = (
    r"\b(?:amend\w*|fil(?:ed|ing)|purpose|form 3/a|report(?:s|ed|ing)?|reflect(?:s|ed|ing)?"
    r"|updat\w*)\b"
)
OFFICE = (
    r"\b(?:promot(?:ed|ion)|new (?:title|position|office|role))\b"
    r"|\b(?:reflect|report|disclos)\w* [^;]{0,60}\b(?:appointment|election)\b"
)
CORRECTS = (
    r"\bomit\w*|\binadvertent\w*|\bincorrect\w*|\berror\w*|\bmistake\w*|\bcorrect\w*"
    r"|\bforms? [45]\b|\bvest\w*|\bfuture\b|\bif\b|\bexpir\w*|\bexercisable\b|\bnot\b|\bbefore\b"
    r"|\bprior to\b|\bpowers? of attorney\b|\bpoa\b|\bexhibit\b|\bsignature\b"
)
"""Words that show that an amendment corrects the original."""


@rule(
    "F3-920",
    Severity.WARNING,
    cites=(form3("5(a)"), cfr("240.16a-3(a)"), cfr("240.16a-3(g)(1)")),
    message="'{text}' is about an event after the original date of event",
    breaks={
        "form": "3/A",
        "original_date": "2026-04-09",
        "remarks": "This amendment reports the purchase of 500 shares on April 20, 2026.",
    },
)
def later_event_reported(facts: Facts) -> Iterator[At]:
    """An amendment corrects what was owned on the original date of event; it reports nothing later.

    Remove what happened later. Report a purchase or grant on Form 4, due two business days after
    it; a promotion needs no form, and the new title appears on the next Form 4.
    """
    form = facts.form
    if not form.is_amendment or not form.event_date:
        return
    for sentence in facts.sentences_with(LATER_WORDS):
        if _is_later(sentence.text, form.event_date) and not re.search(CORRECTS, sentence.text):
            yield at(*sentence.path, text=sentence.written)
            return


def _is_later(text: str, event: date) -> bool:
    """Return whether a lowercase sentence is about something that happened after the event."""
    if not re.search(HAPPENED, text):
        return False
    days = [day for day, _, _ in dates(text)] if any_in(YEAR_MARKS, text) else []
    if days:
        return min(days) > event
    if not re.search(REPORTS, text):
        return False
    return re.search(LATER, text) is not None or re.search(OFFICE, text) is not None
