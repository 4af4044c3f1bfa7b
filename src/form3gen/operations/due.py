"""When a Form 3 is due, how long is left, and an entry for a calendar."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

from ..deadline import Due, due_of, form_4_due
from ..errors import Form3genError, checks_types
from ..form import TABLES, Form3
from ..reference.calendar import EASTERN, FILING_HOUR, LAST_YEAR, long_date
from ..yaml_source.written_dates import date_cure, date_fault
from .filings import Filing, form_of

if TYPE_CHECKING:
    from icalendar import Event

__all__ = [
    "FILING_HOUR",
    "Due",
    "calendar_entry",
    "date_cure",
    "date_fault",
    "due",
    "due_form",
    "form_4s_due",
    "local_time",
    "time_left",
]


@checks_types
def due(
    event: date | Filing, *, registration: bool = False, in_office_since: date | None = None
) -> Due:
    """Return the last day to file, and why (15 U.S.C. 78p(a)(2), 17 CFR 240.16a-3(a)).

    `event` is the date of event, or a filing that states it. `registration` means that the event
    is the effective date of the issuer's first registration under Section 12, by which the form is
    due. `in_office_since` is the date on which a director or officer of a foreign private
    issuer took office. Raises Form3genError if there is no date of event, or the calendar ends.
    """
    form = due_form(event, registration=registration, in_office_since=in_office_since)
    if form.event_date is None:
        raise Form3genError("no date of event; write event_date")
    if (deadline := due_of(form)) is None:
        raise Form3genError(
            f"the calendar ends before the due date of an event on {form.event_date}"
        )
    return deadline


def due_form(
    event: date | Filing, *, registration: bool = False, in_office_since: date | None = None
) -> Form3:
    """Return the form whose due date is asked for, with the facts that it does not state."""
    form = Form3(event_date=event) if isinstance(event, date) else form_of(event)
    facts: dict[str, object] = {"event": "registration"} if registration else {}
    if in_office_since:
        facts["in_office_since"] = in_office_since
        issuer = form.issuer.model_copy(update={"foreign_private_issuer": True})
        form = form.model_copy(update={"issuer": issuer})
    circumstances = form.circumstances.model_copy(update=facts)
    return form.model_copy(update={"circumstances": circumstances})


def form_4s_due(filing: Filing, grant: date | None = None) -> list[Due]:
    """Return when a Form 4 is due for each grant to a director or officer, in order of time.

    `grant` is its date; without it, each row acquired on or after the date of event is a grant.
    What is granted on taking office is reported on Form 4, which is due before the Form 3 is.
    Raises Form3genError if the calendar ends, or if the grant precedes the event.
    """
    form = form_of(filing)
    event = form.event_date
    if grant:
        if grant.year >= LAST_YEAR:
            raise Form3genError(f"the calendar ends before the Form 4 for a grant on {grant}")
        if event and grant < event:
            raise Form3genError(
                f"the grant of {grant} precedes the event of {event}; report it on the Form 3"
            )
        return [form_4_due(grant)]
    for_office = form.circumstances.event in {None, "office"}
    if not event or not for_office or not any(owner.in_office for owner in form.owners):
        return []
    rows = (row for table in TABLES for row in getattr(form, table))
    days = {row.acquired for row in rows if row.acquired and row.acquired >= event}
    return [form_4_due(day) for day in sorted(days) if day.year < LAST_YEAR]


def local_time(there: datetime) -> str:
    """Return a moment in its own time zone in words, empty if the clocks of New York agree."""
    if there.utcoffset() == there.astimezone(EASTERN).utcoffset():
        return ""
    hour = f"{there:%I:%M} {'a.m.' if there.hour < 12 else 'p.m.'}".lstrip("0")
    return f"{there:%A}, {long_date(there)}, {hour} ({there:%Z})"


def time_left(deadline: Due, now: datetime) -> str:
    """Return how long is left to file, such as "in 3 days"; `now` has a time zone."""
    last = deadline.moment
    days = (deadline.day - now.astimezone(EASTERN).date()).days
    if now > last:
        return f"{-days} days ago" if days < -1 else "yesterday" if days else "the hour has passed"
    return f"in {days} days" if days > 1 else "tomorrow" if days else "today"


def calendar_entry(
    filing: Filing, deadline: Due, now: datetime, form_4s: Sequence[Due] = ()
) -> bytes:
    """Return due dates of a filing as an iCalendar file, each with an alarm a day before.

    `now` is the moment at which the entries are made, which the file states. `form_4s` are the due
    dates of the Forms 4 for grants on taking office.
    """
    from icalendar import Calendar

    form = form_of(filing)
    calendar = Calendar()
    calendar.add("prodid", "-//form3gen//due//EN")
    calendar.add("version", "2.0")
    for name, due in (("3", deadline), *(("4", one) for one in form_4s)):
        calendar.add_component(_entry(form, name, due, now))
    content: bytes = calendar.to_ical()
    return content


def _entry(form: Form3, name: str, deadline: Due, now: datetime) -> "Event":
    from icalendar import Alarm, Event

    last = deadline.moment.astimezone(UTC)
    entry = Event()
    entry.add("uid", _identifier(form, name, deadline))
    entry.add("dtstamp", now)
    entry.add("dtstart", last - timedelta(hours=1))
    entry.add("dtend", last)
    entry.add("summary", _summary(form, name, deadline))
    entry.add("description", "\n".join(filter(None, (*deadline.reasons, deadline.caveat))))
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", f"Form {name} is due tomorrow")
    alarm.add("trigger", timedelta(days=-1))
    entry.add_component(alarm)
    return entry


def _identifier(form: Form3, name: str, deadline: Due) -> str:
    """Return an identifier that is the same for the same filing, so that an entry is replaced."""
    facts = repr((form.event_date, form.issuer.cik, form.issuer.name, form.owners))
    return f"form{name}-{sha256(facts.encode()).hexdigest()[:16]}-{deadline.day}@form3gen"


def _summary(form: Form3, name: str, deadline: Due) -> str:
    names = [owner.label for owner in form.owners]
    owners = f" of {names[0]}{' and others' if names[1:] else ''}" if names else ""
    issuer = f", {form.issuer.name}" if form.issuer.name else ""
    about = f"grant of {deadline.grant}" if deadline.grant else f"event of {form.event_date}"
    return f"File Form {name}{owners}{issuer} by {FILING_HOUR} ({about})"
