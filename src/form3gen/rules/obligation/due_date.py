"""Area 1: when the form is due, and whether it was filed by then."""

from collections.abc import Iterator
from datetime import date

from ...deadline import DAYS, due_of
from ...form import Form3
from ...reference.calendar import (
    ENACTED,
    FIRST_FOREIGN,
    HOUR,
    LAST_YEAR,
    filing_day,
    is_business_day,
    last_in_time,
)
from ..citations import FOREIGN_FAQS, FORM_ID_FAQS, cfr, form3, usc
from ..facts import Facts
from ..facts.filing_dates import Term, filed_day, moment, term_of
from ..finding import Severity
from ..location import At, at
from ..registry import rule

RELIEF = date(2026, 4, 1)
"""The last day to file late for who waited for access to EDGAR in March 2026."""

LATE = "form was due on {due} and is {how} on {filed}, {late} late"


@rule(
    "F3-103",
    Severity.WARNING,
    cites=(usc("78p(a)(2)(B)"), form3("2(a)"), cfr("240.0-3(a)")),
    message=LATE,
    breaks={"signatures.0.date": "2026-04-14"},
)
def late(facts: Facts) -> Iterator[At]:
    """A Form 3 is filed within ten days after the event.

    File at once, and tell the issuer, which must name those who were late (Regulation S-K, Item
    405). Where the day of filing is not known, that of the last signature counts.
    """
    return _lateness(facts.form, Term.ORDINARY)


@rule(
    "F3-104",
    Severity.INFO,
    cites=(cfr("240.0-3(a)"), cfr("240.0-2")),
    message="{reasons}; the form is due on {due}, until {hour}",
    breaks={"event_date": "2026-04-01"},
)
def tenth_day_closed(facts: Facts) -> Iterator[At]:
    """Where the tenth day is none on which EDGAR is open, the form is due on the next that is.

    The last day alone moves; weekends and holidays within the ten days count.
    """
    form = facts.form
    found = due_of(form)
    if found and len(found.reasons) > 1 and term_of(form) is Term.ORDINARY:
        reasons = ", ".join(found.reasons[1:])
        yield at("event_date", reasons=reasons, due=found.day, hour=HOUR)


@rule(
    "F3-105",
    Severity.WARNING,
    cites=(usc("78p(a)(2)(A)"), form3("2(b)")),
    message=LATE,
    breaks={"circumstances": {"event": "registration"}},
)
def late_at_registration(facts: Facts) -> Iterator[At]:
    """At a first registration the form is filed by the day on which it becomes effective.

    File at once; there are no ten days. Who took office afterwards writes `event: office`.
    """
    return _lateness(facts.form, Term.REGISTRATION)


@rule(
    "F3-107",
    Severity.WARNING,
    cites=(cfr("232.13(a)(4)"), cfr("240.16a-3(h)")),
    message="{fault}",
    breaks={"circumstances": {"filed": "2026-04-09", "accepted": "2026-04-09 22:15"}},
)
def filed_after_hours(facts: Facts) -> Iterator[At]:
    """What EDGAR takes in after 10 p.m. Eastern Time is filed on the next business day.

    Write that day under `filed`, and `accepted` as `2026-04-09 21:15`.
    """
    said = facts.form.circumstances
    if not said.accepted:
        return
    accepted = moment(said.accepted)
    if accepted is None:
        fault = f"'{said.accepted}' is no day and hour"
        yield at("circumstances", "accepted", fault=fault)
    elif said.filed and (day := filing_day(accepted)) > said.filed:
        fault = f"what was accepted on {accepted:%Y-%m-%d at %H:%M:%S} is filed as of {day}"
        yield at("circumstances", "filed", fault=fault)


@rule(
    "F3-108",
    Severity.WARNING,
    cites=(cfr("240.0-2(c)"), cfr("232.12")),
    message="day of filing, {filed}, is none on which EDGAR is open",
    breaks={"circumstances": {"filed": "2026-04-11"}},
)
def filed_on_closed_day(facts: Facts) -> Iterator[At]:
    """A form is filed on a business day.

    Weekends and federal holidays are none, nor a few days on which EDGAR was closed besides.
    """
    filed = facts.form.circumstances.filed
    if filed and filed.year < LAST_YEAR and not is_business_day(filed):
        yield at("circumstances", "filed", filed=filed)


@rule(
    "F3-119",
    Severity.INFO,
    cites=(usc("78p(a)(2)(B)"), form3("2(a)")),
    message="owner left on {ended}, and the form is due on {due} all the same",
    breaks={"circumstances": {"status_ended": "2026-04-06"}},
)
def left_before_due(facts: Facts) -> Iterator[At]:
    """Who leaves before the form is due files it all the same.

    File it. The one exception is for an insider of a foreign private issuer who left before 18
    March 2026.
    """
    form = facts.form
    ended = form.circumstances.status_ended
    if not ended or (form.issuer.foreign_private_issuer and ended < FIRST_FOREIGN):
        return
    if (found := due_of(form)) and ended <= found.day:
        yield at("circumstances", "status_ended", ended=ended, due=found.day)


@rule(
    "F3-123",
    Severity.INFO,
    cites=(cfr("232.12"), cfr("240.0-3(a)")),
    message="EDGAR is open while the government is shut down, and the form is due on {due}",
    breaks={"circumstances": {"lapse_in_appropriations": "yes"}},
)
def due_in_shutdown(facts: Facts) -> Iterator[At]:
    """A lapse in appropriations moves no day on which a form is due.

    File on time; such days are business days, as long as EDGAR is open.
    """
    form = facts.form
    if form.circumstances.lapse_in_appropriations and (found := due_of(form)):
        yield at("circumstances", "lapse_in_appropriations", due=found.day)


@rule(
    "F3-151",
    Severity.WARNING,
    cites=(usc("78p(a)(2)(D)"), FOREIGN_FAQS),
    message=LATE,
    breaks={
        "issuer.foreign_private_issuer": "yes",
        "event_date": "2026-03-18",
        "circumstances": {"in_office_since": "2026-03-12"},
        "signatures.0.date": "2026-03-24",
    },
)
def late_in_transition(facts: Facts) -> Iterator[At]:
    """Who was in office when the law reached foreign private issuers files on 18 March 2026.

    File at once. Who took office after 18 December 2025 has ten days, if these end later.
    """
    return _lateness(facts.form, Term.TRANSITION)


@rule(
    "F3-154",
    Severity.INFO,
    cites=(FORM_ID_FAQS, cfr("229.405")),
    message="form is late, but by 1 April 2026, which may be in time for the relief of the staff",
    breaks={
        "event_date": "2026-03-02",
        "signatures.0.date": "2026-03-27",
        "circumstances": {"form_id_submitted": "2026-03-10"},
    },
)
def late_for_want_of_access(facts: Facts) -> Iterator[At]:
    """The staff spoke of relief for forms due by 18 March 2026 whose owners waited for access.

    It is for who had submitted a complete Form ID before that day, and filed by 1 April 2026. Keep
    proof; an issuer of the United States lists the form as late all the same (Item 405).
    """
    form = facts.form
    applied, filed, found = form.circumstances.form_id_submitted, filed_day(form), due_of(form)
    if not applied or not filed or not found or applied >= FIRST_FOREIGN:
        return
    if ENACTED <= found.day <= FIRST_FOREIGN and found.day < filed <= RELIEF:
        yield at("circumstances", "form_id_submitted")


def _lateness(form: Form3, term: Term) -> Iterator[At]:
    """Yield how late a filing is, if it is late under that rule of time."""
    filed, event = filed_day(form), form.event_date
    if form.is_amendment or not filed or not event or term_of(form) is not term:
        return
    if (filed - event).days <= (DAYS if term is Term.ORDINARY else 0):
        return  # without a look at the calendar
    found = due_of(form)
    if found and filed > last_in_time(found.day):
        days = (filed - found.day).days
        known = form.circumstances.filed or form.circumstances.accepted
        yield at(
            "event_date",
            due=found.day,
            how="filed" if known else "signed",
            filed=filed,
            late="1 day" if days == 1 else f"{days:,} days",
        )
