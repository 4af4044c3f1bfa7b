"""Under which rule of time a filing is, and when it was filed, as far as it says so."""

from datetime import date, datetime
from enum import Enum

from ..deadline import in_office_since
from ..form import Form3
from ..reference.calendar import ENACTED, FIRST_FOREIGN, LAST_YEAR, filing_day


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
