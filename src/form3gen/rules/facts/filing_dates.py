"""Filing dates: which term applies to a filing, and when it was filed."""

from datetime import date, datetime
from enum import Enum

from ...deadline import in_office_since
from ...form import Form3
from ...reference.calendar import (
    ENACTED,
    FIRST_FOREIGN,
    LAST_YEAR,
    business_day,
    filing_date_if_submitted,
)


class Term(Enum):
    """The term within which a form must be filed (15 U.S.C. 78p(a)(2))."""

    ORDINARY = "ten days after the event"
    REGISTRATION = "the effective date of the first registration"
    TRANSITION = "the start of the law for foreign private issuers"


def term_of(form: Form3) -> Term:
    """Return the term that applies to a filing."""
    registration, since = form.circumstances.is_registration, in_office_since(form)
    if form.issuer.foreign_private_issuer and form.event_date:
        if registration and ENACTED < form.event_date <= FIRST_FOREIGN:
            return Term.TRANSITION
        if not registration and since and since < FIRST_FOREIGN:
            return Term.TRANSITION
    return Term.REGISTRATION if registration else Term.ORDINARY


def filing_day_of(form: Form3) -> date | None:
    """Return the filing date, or the earliest that it can have been.

    A form that EDGAR accepted late in the evening may have been submitted by 10:00 p.m.
    """
    known = form.circumstances
    if known.filed:
        return known.filed
    if known.submitted and (submitted := moment(known.submitted)):
        return filing_date_if_submitted(submitted)
    if known.accepted and (accepted := moment(known.accepted)):
        return business_day(accepted.date())
    return form.filing_day


def moment(written: str) -> datetime | None:
    """Parse a date and time in Eastern time; return None if it is not one."""
    try:
        parsed = datetime.fromisoformat(written)
        if parsed.tzinfo:
            from zoneinfo import ZoneInfo

            parsed = parsed.astimezone(ZoneInfo("America/New_York"))
    except (ValueError, OverflowError):
        return None
    return parsed if parsed.year < LAST_YEAR else None


def is_before_foreign_law(form: Form3) -> bool:
    """Return whether a foreign private issuer's insider gives an event before the law applied."""
    event, filed = form.event_date, form.filing_day or ENACTED
    if not event or event >= FIRST_FOREIGN or not form.issuer.foreign_private_issuer:
        return False
    in_office = any(owner.in_office for owner in form.owners)
    return in_office and filed >= ENACTED and not form.circumstances.is_registration


def is_foreign_transition(form: Form3) -> bool:
    """Return whether the event is the day on which the law began for foreign private issuers."""
    return form.issuer.foreign_private_issuer and form.event_date == FIRST_FOREIGN


MAX_DAYS_SIGNED_EARLY = 31
"""Days by which a form may be signed before the event; beyond that, the year may be wrong."""


MAX_SIGNATURE_AGE_DAYS = 31
"""Signatures older than this (days before the original was filed) mean that its date is wrong."""


MAX_DAYS_FILED_EARLY = 10
"""A form may be filed this many days before a registration becomes effective."""


def days_signed_too_early(form: Form3) -> int:
    """Return by how many days the last signature precedes the event, 0 if that is plausible.

    It is plausible in an amendment, and for a form that is known to be filed after the event.
    """
    event, signed = form.event_date, form.filing_day
    if not event or not signed or form.is_amendment or form.circumstances.filed:
        return 0
    days = (event - signed).days
    return days if days > MAX_DAYS_SIGNED_EARLY else 0


def is_signed_long_before(form: Form3, original: date) -> bool:
    """Return whether signatures are so much older than the original that its date is wrong."""
    return form.signed is not None and (original - form.signed).days > MAX_SIGNATURE_AGE_DAYS


def max_days_filed_early(form: Form3) -> int:
    """Return how many days before the event the original may have been filed."""
    return MAX_DAYS_FILED_EARLY if form.circumstances.is_registration else 0


def is_filed(form: Form3) -> bool:
    """Return whether a form is known to be filed."""
    known = form.circumstances
    return bool(known.filed or known.submitted or known.accepted)
