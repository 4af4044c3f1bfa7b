"""Area 1: warnings that depend on today's date."""

from collections.abc import Iterator
from datetime import date, timedelta

from ...deadline import DAYS, Due, due_of
from ...reference.calendar import FILING_HOUR, LAST_YEAR
from ..citations import cfr, form3
from ..context import Context
from ..facts import Facts
from ..facts.filing_dates import is_filed
from ..finding import Severity
from ..location import At, at
from ..registry import context_rule

DAYS_AHEAD = 3
"""A form is reported from this many days before its due date."""

DAYS_OVERDUE_IF_SIGNED = 7
"""A form signed on time was probably filed, so it is reported only this long after its due date."""

MAX_DAYS_MOVED = 7
"""Closed days move a due date by at most this many days."""

OVERDUE = (
    "File at once, and tell the issuer. If the form has been filed, write `circumstances: {filed:"
    " DATE}`."
)
"""What to do when the due date has passed."""


@context_rule(
    "F3-129",
    Severity.WARNING,
    needs=("today",),
    cites=(cfr("232.13(a)(4)"), cfr("240.16a-3(a)"), form3("2")),
    message="the form {when}",
    breaks={},
)
def due_soon_or_overdue(facts: Facts, context: Context) -> Iterator[At]:
    """A form must be filed by 10:00 p.m. Eastern time on its due date.

    File it on time. If it has been filed, write `circumstances: {filed: DATE}`.
    """
    form, today = facts.form, context.today
    assert today is not None
    if is_filed(form) or not form.event_date or form.is_amendment:
        return
    if form.event_date.year >= LAST_YEAR:
        return
    last_known = form.event_date + timedelta(days=DAYS + MAX_DAYS_MOVED + DAYS_OVERDUE_IF_SIGNED)
    may_be_soon = (form.event_date - today).days <= DAYS_AHEAD
    if not may_be_soon or (form.signed and today > last_known):
        return
    due = due_of(form)
    if due and not (form.signed and form.signed > due.day):
        yield from _near(due, today, signed=form.signed is not None)


def _near(due: Due, today: date, *, signed: bool) -> Iterator[At]:
    left = (due.day - today).days
    if left > DAYS_AHEAD or (signed and left < -DAYS_OVERDUE_IF_SIGNED):
        return
    if left < 0:
        yield at("event_date", when=f"was due on {due.long_day} ({_days(-left)} ago)", help=OVERDUE)
    else:
        yield at("event_date", when=f"is due {_soon(left)} by {FILING_HOUR} ({due.long_day})")


def _soon(left: int) -> str:
    return ("today", "tomorrow")[left] if left < 2 else f"in {_days(left)}"


def _days(count: int) -> str:
    return f"{count} day{'s' if count != 1 else ''}"
