"""Area 1: what the clock says of a filing, for whoever has one."""

from collections.abc import Iterator
from datetime import date, timedelta

from ...deadline import DAYS, due_of
from ...form import Form3
from ...reference.calendar import HOUR, LAST_YEAR
from ..citations import cfr, form3
from ..facts.filing_dates import is_signed_long_before
from ..location import Severity, at
from ..registry import RULES, Finding, reading_rule

SIGN = "Give the day on which it was made, or sign when it is to be filed."
SOON = 3
RECENT = 7
"""Days for which a form that was signed in time, and may be filed, is asked about."""

LONGEST_ROLL = 7
"""Days by which closed days may move a due date, at the very most."""

NEAR = reading_rule(
    "F3-129",
    "due_soon_or_overdue",
    Severity.WARNING,
    cites=(cfr("232.13(a)(4)"), cfr("240.16a-3(a)"), form3("2")),
    message="form {when}",
    breaks={},
    doc="""A form is filed by 10 p.m. Eastern Time of the day on which it is due.

    File it in time; where it has been filed, say so: `circumstances: {filed: DATE}`.""",
)


def clock_findings(form: Form3, today: date) -> Iterator[Finding]:
    """Yield a finding where a form that is not known to be filed is too early, due soon, or was.

    A form that was signed in time, and was due over a week ago, is taken to be filed.
    """
    if form.circumstances.filed or form.circumstances.accepted:
        return
    yield from _not_come_yet(form, today)
    if not form.event_date:
        return
    if form.event_date > today and not form.circumstances.is_registration:
        yield RULES["F3-102"].finding(
            at("event_date", event=form.event_date, fault="has not come yet")
        )
    if form.is_amendment or form.event_date.year >= LAST_YEAR:
        return
    last_known = form.event_date + timedelta(days=DAYS + LONGEST_ROLL + RECENT)
    may_be_soon = today + timedelta(days=SOON) >= form.event_date
    if not may_be_soon or (form.signed and today > last_known):
        return
    found = due_of(form)
    if not found or (form.signed and form.signed > found.day):
        return
    left = (found.day - today).days
    if left > SOON or (form.signed and left < -RECENT):
        return
    day = found.written
    when = f"was due on {day}, {_days(-left)} ago" if left < 0 else f"is due {_soon(left)}, {day}"
    yield NEAR.finding(at("event_date", when=f"{when}, {HOUR}" if left >= 0 else when))


def _not_come_yet(form: Form3, today: date) -> Iterator[Finding]:
    """Yield a finding for each signature, and for an original, of a day that has not come yet."""
    for row, signature in enumerate(form.signatures):
        if signature.date and signature.date > today:
            fault = f"is dated {signature.date}, which has not come yet"
            yield RULES["F3-802"].finding(
                at("signatures", row, "date", number=row + 1, fault=fault, help=SIGN)
            )
    original = form.original_date
    if not form.is_amendment or not original or is_signed_long_before(form, original):
        return
    if original > today:
        fault = f"on {original}, which has not come yet"
        yield RULES["F3-903"].finding(at("original_date", fault=fault))


def _soon(left: int) -> str:
    return ("today", "tomorrow")[left] if left < 2 else f"in {_days(left)}"


def _days(count: int) -> str:
    return f"{count} day{'s' if count != 1 else ''}"
