"""Under which rule of time a filing is, and when it was filed, as far as it says so."""

from datetime import date, datetime
from enum import Enum

from ...deadline import in_office_since
from ...form import Form3
from ...reference.calendar import ENACTED, FIRST_FOREIGN, LAST_YEAR, filing_day


class Term(Enum):
    """Which rule of time a filing is under."""

    ORDINARY = "ten days after the event"
    REGISTRATION = "the day on which the first registration becomes effective"
    TRANSITION = "the start of the law for foreign private issuers"


def term_of(form: Form3) -> Term:
    """Return which rule of time a filing is under."""
    registration, since = form.circumstances.is_registration, in_office_since(form)
    if form.issuer.foreign_private_issuer and form.event_date:
        if registration and ENACTED < form.event_date <= FIRST_FOREIGN:
            return Term.TRANSITION
        if not registration and since and since < FIRST_FOREIGN:
            return Term.TRANSITION
    return Term.REGISTRATION if registration else Term.ORDINARY


def filed_day(form: Form3) -> date | None:
    """Return the day of filing, or the earliest it can have been."""
    said = form.circumstances
    if not said.filed and said.accepted and (accepted := moment(said.accepted)):
        return filing_day(accepted)
    return form.filing_day


def moment(written: str) -> datetime | None:
    """Return a day and hour in Eastern Time, None where that is none."""
    try:
        found = datetime.fromisoformat(written)
        if found.tzinfo:
            from zoneinfo import ZoneInfo

            found = found.astimezone(ZoneInfo("America/New_York"))
    except (ValueError, OverflowError):
        return None
    return found if found.year < LAST_YEAR else None


def is_before_foreign_law(form: Form3) -> bool:
    """Return whether a director or officer of a foreign private issuer names too early an event."""
    event, filed = form.event_date, form.filing_day or ENACTED
    if not event or event >= FIRST_FOREIGN or not form.issuer.foreign_private_issuer:
        return False
    in_office = any(owner.in_office for owner in form.owners)
    return in_office and filed >= ENACTED and not form.circumstances.is_registration


AHEAD = 31
"""Days by which a form may be signed before the event; over that the year may be wrong."""


COPIED = 31
"""Days for which the signatures of an original may have been copied into its amendment."""


DAYS_BEFORE = 10
"""A form may be filed in the days before a registration takes effect."""


def is_signed_long_before(form: Form3, original: date) -> bool:
    """Return whether an amendment was signed so long before the original that its date is wrong."""
    return form.signed is not None and (original - form.signed).days > COPIED


def _days_before(form: Form3) -> int:
    """Return by how many days the original may have been filed before the event."""
    return DAYS_BEFORE if form.circumstances.is_registration else 0


def is_filed(form: Form3) -> bool:
    """Return whether a form is known to be filed."""
    return bool(form.circumstances.filed or form.circumstances.accepted)
