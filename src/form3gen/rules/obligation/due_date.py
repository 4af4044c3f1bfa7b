"""Area 1: when the form is due, and whether it was filed on time."""

from collections.abc import Iterator
from datetime import date

from ...deadline import DAYS, due_of
from ...form import Form3
from ...reference.calendar import (
    ENACTED,
    FILING_HOUR,
    FIRST_FOREIGN,
    LAST_YEAR,
    filing_date_if_submitted,
    is_business_day,
    last_in_time,
    long_date,
)
from ..citations import FOREIGN_FAQS, FORM_ID_FAQS, cfr, form3, usc
from ..facts import Facts
from ..facts.filing_dates import Term, filing_day_of, is_filed, moment, term_of
from ..finding import Severity
from ..location import At, at
from ..registry import rule

LAST_DAY_OF_RELIEF = date(2026, 4, 1)
"""The last day on which staff relief covered forms delayed by EDGAR access in March 2026."""

FILE_AT_ONCE = "File at once, and tell the issuer."
"""What to do about a late form of a foreign private issuer, which discloses no late filers."""

LATE = "the form was due on {due}, but was {how} on {filed} ({late} late)"


@rule(
    "F3-103",
    Severity.WARNING,
    cites=(usc("78p(a)(2)(B)"), form3("2(a)"), cfr("240.0-3(a)")),
    message=LATE,
    breaks={"signatures.0.date": "2026-04-14"},
)
def filed_late(facts: Facts) -> Iterator[At]:
    """A Form 3 must be filed within ten days after the event.

    File at once, and tell the issuer; a domestic issuer must disclose late filers (Regulation S-K,
    Item 405). If the filing date is not known, the date of the last signature counts.
    """
    foreign = facts.form.issuer.foreign_private_issuer
    return _lateness(facts.form, Term.ORDINARY, help=FILE_AT_ONCE if foreign else "")


@rule(
    "F3-104",
    Severity.INFO,
    cites=(cfr("240.0-3(a)"), cfr("240.0-2")),
    message="{reasons}; the form is due by {hour} on {due}",
    breaks={"event_date": "2026-04-01"},
)
def last_day_not_business_day(facts: Facts) -> Iterator[At]:
    """If the last day to file is not a business day, the form is due on the next business day.

    Only the last day moves, whether it is the tenth day or the effective date of a registration;
    weekends and holidays within the ten days count.
    """
    form = facts.form
    due = None if form.is_amendment else due_of(form)
    if due and len(due.reasons) > 1 and term_of(form) is not Term.TRANSITION:
        reasons = "; ".join(due.reasons[1:])
        yield at("event_date", reasons=reasons, due=long_date(due.day), hour=FILING_HOUR)


@rule(
    "F3-105",
    Severity.WARNING,
    cites=(usc("78p(a)(2)(A)"), form3("2(b)"), cfr("240.0-3(a)")),
    message=LATE,
    breaks={"circumstances": {"event": "registration"}},
)
def late_at_registration(facts: Facts) -> Iterator[At]:
    """When the issuer first registers a class, Form 3 is due no later than the effective date.

    File at once; there is no ten-day period. Only if the effective date is not a business day is
    the form due on the next one. For a person who took office afterward, write `event: office`.
    """
    return _lateness(facts.form, Term.REGISTRATION)


@rule(
    "F3-107",
    Severity.WARNING,
    cites=(cfr("232.13(a)(4)"), cfr("240.16a-3(h)")),
    message="{fault}",
    breaks={"circumstances": {"filed": "2026-04-09", "submitted": "2026-04-09 22:15"}},
)
def filed_after_hours(facts: Facts) -> Iterator[At]:
    """A Form 3 submitted after 10:00 p.m. Eastern time is deemed filed the next business day.

    Write that day under `filed`, and write `submitted` like `2026-04-09 21:15`. What counts is when
    the form was transmitted, not when EDGAR accepted it.
    """
    known = facts.form.circumstances
    for key, written in (("submitted", known.submitted), ("accepted", known.accepted)):
        if written and moment(written) is None:
            yield at("circumstances", key, fault=f"'{written}' is not a date and time")
    submitted = moment(known.submitted or "")
    if submitted and known.filed and (day := filing_date_if_submitted(submitted)) > known.filed:
        when = f"{long_date(submitted)}, at {submitted:%H:%M:%S}"
        fault = f"a form submitted on {when} is deemed filed on {long_date(day)}"
        yield at("circumstances", "filed", fault=fault)


@rule(
    "F3-108",
    Severity.WARNING,
    cites=(cfr("240.0-2(c)"), cfr("232.12")),
    message="EDGAR is closed on the filing date, {filed}",
    breaks={"circumstances": {"filed": "2026-04-11"}},
)
def filed_on_closed_day(facts: Facts) -> Iterator[At]:
    """The filing date must be a business day.

    Correct `filed`. Weekends and federal holidays are not business days, nor are a few other days
    on which EDGAR was closed.
    """
    filed = facts.form.circumstances.filed
    if filed and filed.year < LAST_YEAR and not is_business_day(filed):
        yield at("circumstances", "filed", filed=long_date(filed))


@rule(
    "F3-123",
    Severity.INFO,
    cites=(cfr("232.12"), cfr("240.0-3(a)")),
    message="EDGAR operates during a lapse in appropriations; the form is due on {due}",
    breaks={"circumstances": {"lapse_in_appropriations": "yes"}},
)
def due_during_shutdown(facts: Facts) -> Iterator[At]:
    """A lapse in appropriations does not move the due date.

    File on time; such days are business days as long as EDGAR is open.
    """
    form = facts.form
    if form.circumstances.lapse_in_appropriations and (due := due_of(form)):
        yield at("circumstances", "lapse_in_appropriations", due=long_date(due.day))


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
    """An insider of a foreign private issuer in office on March 18, 2026, must file that day.

    File at once. A person who took office after December 18, 2025, has ten days from taking
    office, if that period ends later.
    """
    return _lateness(facts.form, Term.TRANSITION)


@rule(
    "F3-154",
    Severity.INFO,
    cites=(FORM_ID_FAQS, cfr("229.405")),
    message="the form is late, but no later than April 1, 2026; staff relief for pending EDGAR"
    " access may apply",
    breaks={
        "event_date": "2026-03-02",
        "signatures.0.date": "2026-03-27",
        "circumstances": {"form_id_submitted": "2026-03-10"},
    },
)
def late_access_to_edgar(facts: Facts) -> Iterator[At]:
    """The staff stated it would not recommend enforcement action where EDGAR access was pending.

    The owner must have submitted a complete Form ID before March 18, 2026, must have had no access
    when the form was due, and must have filed by April 1, 2026. For an insider of a domestic issuer
    the form must also have been due from December 18, 2025, to March 18, 2026, and the issuer must
    still disclose it as late (Regulation S-K, Item 405). Keep proof.
    """
    form = facts.form
    applied, filed, due = form.circumstances.form_id_submitted, filing_day_of(form), due_of(form)
    if not applied or not filed or not due or applied >= FIRST_FOREIGN:
        return
    within = form.issuer.foreign_private_issuer or ENACTED <= due.day <= FIRST_FOREIGN
    if within and due.day < filed <= LAST_DAY_OF_RELIEF:
        yield at("circumstances", "form_id_submitted")


def _lateness(form: Form3, term: Term, *, help: str = "") -> Iterator[At]:
    """Yield how late a filing is, if that term applies to it and it is late."""
    filed, event = filing_day_of(form), form.event_date
    if form.is_amendment or not filed or not event or term_of(form) is not term:
        return
    if (filed - event).days <= (DAYS if term is Term.ORDINARY else 0):
        return  # on time by any calendar, and the common case
    due = due_of(form)
    if due and filed > last_in_time(due.day):
        days = (filed - due.day).days
        known = is_filed(form)
        yield at(
            "event_date",
            help=help,
            due=long_date(due.day),
            how="filed" if known else "signed",
            filed=long_date(filed),
            late="1 day" if days == 1 else f"{days:,} days",
        )
