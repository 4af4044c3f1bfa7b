"""Area 1: what the clock says of a filing, for whoever has one."""

from collections.abc import Iterator
from datetime import date, timedelta

from ...deadline import DAYS, Due, due_of
from ...reference.calendar import HOUR, LAST_YEAR
from ..citations import cfr, form3
from ..context import Context
from ..facts import Facts
from ..facts.filing_dates import is_filed
from ..finding import Severity
from ..location import At, at
from ..registry import context_rule

SOON = 3
RECENT = 7
"""Days for which a form that was signed in time, and may be filed, is asked about."""

LONGEST_ROLL = 7
"""Days by which closed days may move a due date, at the very most."""


@context_rule(
    "F3-129",
    Severity.WARNING,
    needs=("today",),
    cites=(cfr("232.13(a)(4)"), cfr("240.16a-3(a)"), form3("2")),
    message="form {when}",
    breaks={},
)
def due_soon_or_overdue(facts: Facts, context: Context) -> Iterator[At]:
    """A form is filed by 10 p.m. Eastern Time of the day on which it is due.

    File it in time; where it has been filed, say so: `circumstances: {filed: DATE}`.
    """
    form, today = facts.form, context.today
    assert today is not None
    if is_filed(form) or not form.event_date or form.is_amendment:
        return
    if form.event_date.year >= LAST_YEAR:
        return
    last_known = form.event_date + timedelta(days=DAYS + LONGEST_ROLL + RECENT)
    may_be_soon = today + timedelta(days=SOON) >= form.event_date
    if not may_be_soon or (form.signed and today > last_known):
        return
    found = due_of(form)
    if found and not (form.signed and form.signed > found.day):
        yield from _near(found, today, signed=form.signed is not None)


def _near(found: Due, today: date, *, signed: bool) -> Iterator[At]:
    left = (found.day - today).days
    if left > SOON or (signed and left < -RECENT):
        return
    day = found.written
    when = f"was due on {day}, {_days(-left)} ago" if left < 0 else f"is due {_soon(left)}, {day}"
    yield at("event_date", when=f"{when}, {HOUR}" if left >= 0 else when)


def _soon(left: int) -> str:
    return ("today", "tomorrow")[left] if left < 2 else f"in {_days(left)}"


def _days(count: int) -> str:
    return f"{count} day{'s' if count != 1 else ''}"
