"""`form3gen due`: the last day to file, and why that day."""

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

import click

from ...errors import Form3genError
from ...files.clock import local, now
from ...files.filings import read_filing_file
from ...files.streams import STANDARD
from ...files.writing import write, write_new
from ...operations import due as operation
from ...operations.filings import Filing
from ...reports.due_dates import due_json
from ..messages import show_note
from ..options import Day, FilePath, OutputFile, text_or_json


@click.command()
@click.argument("what", metavar="FILE or DATE", type=FilePath(allow_dash=True))
@click.option(
    "--registration",
    is_flag=True,
    help="The event is the effective date of the issuer's first registration; the form is due"
    " by that day, or the next business day.",
)
@click.option(
    "--in-office-since",
    type=Day(),
    metavar="DATE",
    help="For a foreign private issuer: when the director or officer took office.",
)
@click.option(
    "--grant",
    type=Day(),
    metavar="DATE",
    help="When the issuer granted securities to a new director or officer, which Form 4 reports. A"
    " FILE gives the date of each grant under `acquired`.",
)
@click.option(
    "--ics",
    type=OutputFile(),
    metavar="FILE",
    help="Write the due date as a calendar file.",
)
@text_or_json("due dates")
def due(
    what: str,
    registration: bool,
    in_office_since: date | None,
    grant: date | None,
    ics: str | None,
    report: str,
) -> None:
    """Show when a Form 3 is due, why, and how much time is left.

    \b
    form3gen due 2026-11-16                  for a date of event
    form3gen due lee.yaml --ics lee.ics      for a filing, with a calendar entry
    form3gen due 2026-05-14 --registration   for a first registration
    form3gen due 2026-11-16 --grant 2026-11-16
                                             with the Form 4 for a grant on taking office

    Exit status: 0 success, 2 failure.
    """  # noqa: D301
    form = operation.due_form(
        _event(what),
        registration=registration,
        in_office_since=in_office_since,
    )
    if form.event_date is None:
        raise Form3genError(f"{what} has no date of event; write event_date")
    deadline, moment = operation.due(form), now()
    form_4s = operation.form_4s_due(form, grant)
    text = due_json(deadline, form_4s) if report == "json" else _text(deadline, form_4s, moment)
    click.echo(text, err=ics == STANDARD)
    if ics:
        _write_entry(ics, operation.calendar_entry(form, deadline, moment, form_4s))


def _text(deadline: operation.Due, form_4s: Iterable[operation.Due], moment: datetime) -> str:
    """Return the due dates for people, with the time left."""
    left = operation.time_left(deadline, moment)
    here = operation.local_time(local(deadline.moment))
    lines = [
        f"Due {deadline.long_day}, {operation.FILING_HOUR}: {left}.",
        *([f"Local time: {here}."] if here else []),
        *_indented(deadline.reasons),
        *([f"However, {deadline.caveat}."] if deadline.caveat else []),
    ]
    for other in form_4s:
        left = operation.time_left(other, moment)
        lines.append(f"Form 4 due {other.long_day}, {operation.FILING_HOUR}: {left}.")
        lines += _indented(other.reasons)
    return "\n".join(lines)


def _event(what: str) -> date | Filing:
    """Return the filing in a file, or the date of event that is written instead of one."""
    with suppress(ValueError):
        return date.fromisoformat(what)
    looks_like_date = operation.date_cure(what) or re.fullmatch(r"\d{4}-\d\d?-\d\d?", what)
    if looks_like_date and not Path(what).exists():
        raise Form3genError(operation.date_fault(what))
    return read_filing_file(what)


def _indented(reasons: tuple[str, ...]) -> list[str]:
    return [f"  {reason}" for reason in reasons]


def _write_entry(file: str, entry: bytes) -> None:
    if file == STANDARD:
        write(None, entry)
        return
    write_new(Path(file), entry)
    show_note(f"Wrote {file}")
