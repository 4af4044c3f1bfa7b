"""`form3gen due`: the last day to file, and why that day."""

import re
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import click

from ..deadline import Due, due_of
from ..errors import Form3genError
from ..form import Form3
from ..reference.calendar import CUT_OFF, HOUR
from .clock import EASTERN, now
from .files import STANDARD, read_any, write, write_new

DAY = click.DateTime(["%Y-%m-%d"])


@click.command()
@click.argument("what", metavar="FILE or DATE", type=click.Path(allow_dash=True))
@click.option(
    "--registration",
    is_flag=True,
    help="The event is the effective date of the issuer's first registration: no days of grace.",
)
@click.option(
    "--in-office-since",
    type=DAY,
    metavar="DATE",
    help="Of a foreign private issuer: when the director or officer took office.",
)
@click.option(
    "--ics",
    type=click.Path(allow_dash=True),
    metavar="FILE",
    help="Write the day as a calendar file.",
)
def due(what: str, registration: bool, in_office_since: datetime | None, ics: str | None) -> None:
    """Say when a Form 3 is due, at which hour, why, and how many days are left.

    \b
    form3gen due 2026-11-16                    for the date of an event
    form3gen due lee.yaml --ics lee.ics        for a filing, with an entry for the calendar
    form3gen due 2026-05-14 --registration     for a class registered for the first time

    Exit status: 0 said, 2 could not.
    """  # noqa: D301
    form = _event(what)
    said: dict[str, object] = {"event": "registration"} if registration else {}
    if in_office_since:
        said["in_office_since"] = in_office_since.date()
        issuer = form.issuer.model_copy(update={"foreign_private_issuer": True})
        form = form.model_copy(update={"issuer": issuer})
    circumstances = form.circumstances.model_copy(update=said)
    form = form.model_copy(update={"circumstances": circumstances})
    found, moment = due_of(form), now()
    if form.event_date is None:
        raise Form3genError(f"{what} has no date of event; write event_date")
    if found is None:
        raise Form3genError(f"the calendar ends before a form for {form.event_date} would be due")
    lines = [
        f"Due {found.written}, {HOUR}: {_left(found, moment)}.",
        *(f"  {one}" for one in found.reasons),
    ]
    click.echo("\n".join(lines), err=ics == STANDARD)
    if ics:
        entry = _calendar(found, form, moment)
        if ics == STANDARD:
            write(None, entry)
            return
        write_new(Path(ics), entry)
        click.echo(f"Wrote {ics}", err=True)


def _event(what: str) -> Form3:
    """Return the filing in a file, or a blank one with a date of event."""
    try:
        return Form3(event_date=date.fromisoformat(what))
    except ValueError:
        if re.fullmatch(r"\d{4}-\d\d?-\d\d?", what) and not Path(what).exists():
            raise Form3genError(
                f"{what} is no day of the calendar, written as 2026-04-02"
            ) from None
        return read_any(what).form


def _left(found: Due, now: datetime) -> str:
    """Return how long there is, by the clock of the Eastern time zone."""
    last = datetime.combine(found.day, CUT_OFF, EASTERN)
    days = (found.day - now.astimezone(EASTERN).date()).days
    if now > last:
        return f"{-days} days ago" if days < -1 else "yesterday" if days else "the hour has passed"
    return f"in {days} days" if days > 1 else "tomorrow" if days else "today"


def _calendar(found: Due, form: Form3, now: datetime) -> bytes:
    from icalendar import Alarm, Calendar, Event

    event, names = form.event_date, [owner.label for owner in form.owners]
    whose = f" of {names[0]}{' and others' if names[1:] else ''}" if names else ""
    of = f", {form.issuer.name}" if form.issuer.name else ""
    known = repr((event, form.issuer.cik, form.issuer.name, form.owners))

    last = datetime.combine(found.day, CUT_OFF, EASTERN).astimezone(UTC)
    entry = Event()
    entry.add("uid", f"form3-{sha256(known.encode()).hexdigest()[:16]}-{found.day}@form3gen")
    entry.add("dtstamp", now)
    entry.add("dtstart", last - timedelta(hours=1))
    entry.add("dtend", last)
    entry.add("summary", f"File Form 3{whose}{of} by {HOUR} (event of {event})")
    entry.add("description", "\n".join(found.reasons))
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", "Form 3 is due tomorrow")
    alarm.add("trigger", timedelta(days=-1))
    entry.add_component(alarm)
    calendar = Calendar()
    calendar.add("prodid", "-//form3gen//due//EN")
    calendar.add("version", "2.0")
    calendar.add_component(entry)
    made: bytes = calendar.to_ical()
    return made
