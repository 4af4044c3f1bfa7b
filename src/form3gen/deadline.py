"""When a Form 3 is due, and why."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from .form import Form3
from .reference.calendar import (
    CLOSURES,
    CUT_OFF,
    EASTERN,
    ENACTED,
    FIRST_FOREIGN,
    LAST_YEAR,
    business_day,
    federal_holidays,
    is_business_day,
    is_weekend,
    long_date,
)

DAYS = 10
"""Days after the event by which a form is due (15 U.S.C. 78p(a)(2)(B))."""

FORM_4_BUSINESS_DAYS = 2
"""Business days after a transaction by which a Form 4 is due (17 CFR 240.16a-3(g)(1))."""

OFFICE_UNKNOWN = (
    f"the form was due on {long_date(FIRST_FOREIGN)}, if the owner was in office on"
    f" {long_date(ENACTED)}; state when the owner took office"
)
"""What `due` cannot know of an insider of a foreign private issuer (15 U.S.C. 78p(a)(2)(D))."""


NO_DUE_DATE = "an amendment has no due date of its own, so file it promptly; this is the original's"
"""What `due` says of a Form 3/A."""


@dataclass(frozen=True)
class Due:
    """The last day to file, by 10:00 p.m. Eastern time, and the steps that lead to it.

    `caveat` is what is not known and would change the day, empty if nothing is. `grant` is the
    date of the grant that a Form 4 reports.
    """

    day: date
    reasons: tuple[str, ...]
    caveat: str = ""
    grant: date | None = None

    @property
    def long_day(self) -> str:
        """The day in words, such as `Monday, April 13, 2026`."""
        return f"{self.day:%A}, {long_date(self.day)}"

    @property
    def moment(self) -> datetime:
        """The last moment to submit, in Eastern time (17 CFR 232.13(a)(4))."""
        return datetime.combine(self.day, CUT_OFF, EASTERN)


def due(
    event: date,
    *,
    registration: bool = False,
    foreign_private_issuer: bool = False,
    in_office_since: date | None = None,
) -> Due:
    """Return when the form is due for an event (15 U.S.C. 78p(a)(2), 17 CFR 240.16a-3(a)).

    `registration` means that the event is the effective date of the issuer's first registration
    under Section 12, by which the form is due. `in_office_since` is when a director or officer of
    a foreign private issuer took office; it matters for the transition of March 18, 2026.
    """
    if foreign_private_issuer and (transition := _transition(event, registration, in_office_since)):
        return transition
    if registration:
        return _rolled(event, f"the first registration is effective on {long_date(event)}")
    tenth_day = event + timedelta(days=DAYS)
    ordinary = _rolled(tenth_day, f"ten days after the event of {long_date(event)}")
    if foreign_private_issuer and event == FIRST_FOREIGN and in_office_since is None:
        return replace(ordinary, caveat=OFFICE_UNKNOWN)
    return ordinary


def due_of(form: Form3) -> Due | None:
    """Return when a filing is due, None without a date of event or at the end of the calendar."""
    event, since = form.event_date, in_office_since(form)
    if not event or max(event, since or event).year >= LAST_YEAR:
        return None
    deadline = due(
        event,
        registration=form.circumstances.is_registration,
        foreign_private_issuer=form.issuer.foreign_private_issuer,
        in_office_since=since,
    )
    return replace(deadline, caveat=NO_DUE_DATE) if form.is_amendment else deadline


def form_4_due(grant: date) -> Due:
    """Return when a Form 4 is due for a grant by the issuer (17 CFR 240.16a-3(g)(1))."""
    day = grant
    for _ in range(FORM_4_BUSINESS_DAYS):
        day = business_day(day + timedelta(days=1))
    return Due(day, (f"two business days after the grant of {long_date(grant)}",), grant=grant)


def in_office_since(form: Form3) -> date | None:
    """Return when an insider of a foreign private issuer took office, None if not known.

    A date of event before the law took effect can only be the date of taking office.
    """
    event = form.event_date
    earlier = event if event and event < FIRST_FOREIGN else None
    return form.circumstances.in_office_since or earlier


def _transition(event: date, registration: bool, since: date | None) -> Due | None:
    """Return the due date of an insider to whom the law applied when it reached foreign issuers."""
    start = f"{long_date(FIRST_FOREIGN)}, is the first day for foreign private issuers"
    if registration and ENACTED < event <= FIRST_FOREIGN:
        return Due(FIRST_FOREIGN, (start,))
    if registration or since is None or since >= FIRST_FOREIGN:
        return None
    in_office = f"in office since {long_date(since)}"
    if since <= ENACTED:
        return Due(FIRST_FOREIGN, (in_office, start))
    tenth_day = since + timedelta(days=DAYS)
    ordinary = _rolled(tenth_day, f"ten days after taking office on {long_date(since)}")
    if ordinary.day > FIRST_FOREIGN:
        return ordinary
    return Due(FIRST_FOREIGN, (in_office, start))


def _rolled(day: date, reason: str) -> Due:
    """Return the last day to file, or the first business day after it (17 CFR 240.0-3(a))."""
    reasons = [reason]
    while not is_business_day(day):
        reasons.append(f"{long_date(day)}, is {_closed(day)}")
        day += timedelta(days=1)
    return Due(day, tuple(reasons))


def _closed(day: date) -> str:
    if is_weekend(day):
        return f"a {day:%A}"
    return "a day on which EDGAR is closed" if day in CLOSURES else federal_holidays(day.year)[day]
