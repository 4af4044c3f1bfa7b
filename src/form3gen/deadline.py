"""When a Form 3 must be filed, and why that day."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache

from .form import Form3

DAYS = 10
HOUR = "10:00 p.m. Eastern Time"
CUT_OFF = time(22)
"""The same, for a clock: what EDGAR takes in later is filed on the next business day."""

FIRST_FOREIGN = date(2026, 3, 18)
"""From this day directors and officers of foreign private issuers file (Release 34-104903)."""

ENACTED = date(2025, 12, 18)
"""The day on which the Holding Foreign Insiders Accountable Act became law (Pub. L. 119-60)."""

LAST_YEAR = 9999
"""The calendar ends with it: nothing is counted on from a day of that year."""


FLOATING_HOLIDAYS = (
    ("Martin Luther King Jr. Day", 1, 0, 3),
    ("Washington's Birthday", 2, 0, 3),
    ("Labor Day", 9, 0, 1),
    ("Columbus Day", 10, 0, 2),
    ("Thanksgiving Day", 11, 3, 4),
)
"""Name, month, weekday (Monday is 0), and which such weekday of the month."""

FIXED_HOLIDAYS = (
    ("New Year's Day", 1, 1, 0),
    ("Juneteenth National Independence Day", 6, 19, 2021),
    ("Independence Day", 7, 4, 0),
    ("Veterans Day", 11, 11, 0),
    ("Christmas Day", 12, 25, 0),
)
"""Name, month, day, and the first year."""


def _days(written: str) -> frozenset[date]:
    return frozenset(map(date.fromisoformat, written.split()))


CLOSURES = _days("2018-12-05 2018-12-24 2019-12-24 2020-12-24 2021-06-18 2025-01-09")
"""Days on which EDGAR was closed though no federal holiday fell on them."""

DOUBTFUL = _days("2004-06-11 2007-01-02 2014-12-26 2024-12-24 2025-12-24 2025-12-26")
"""Days on which the President closed federal offices, and EDGAR may have been closed or not.

A form is due on such a day all the same; one filed on the next is not called late.
"""


@dataclass(frozen=True)
class Due:
    """The last day to file, until 10 p.m. Eastern, and the steps that lead to it."""

    day: date
    reasons: tuple[str, ...]

    @property
    def written(self) -> str:
        """The day in words, as `Monday, April 13, 2026`."""
        return f"{self.day:%A, %B} {self.day.day}, {self.day.year}"


def due(
    event: date,
    *,
    registration: bool = False,
    foreign_private_issuer: bool = False,
    in_office_since: date | None = None,
) -> Due:
    """Return when the form is due for an event (15 U.S.C. 78p(a)(2), 17 CFR 240.16a-3(a)).

    `registration` says that the event is the effective date of the issuer's first registration
    under Section 12, which gives no days of grace. `in_office_since` is when a director or officer
    of a foreign private issuer took office; it matters for the transition of 18 March 2026.
    """
    if foreign_private_issuer and (found := _transition(event, registration, in_office_since)):
        return found
    if registration:
        return Due(event, (f"the class is registered for the first time, effective {event}",))
    return _rolled(event, f"ten days after the event of {event}")


def due_of(form: Form3) -> Due | None:
    """Return when a filing is due by what it says of its event; None where that cannot be told."""
    event, since = form.event_date, in_office_since(form)
    if not event or max(event, since or event).year >= LAST_YEAR:
        return None
    return due(
        event,
        registration=form.circumstances.is_registration,
        foreign_private_issuer=form.issuer.foreign_private_issuer,
        in_office_since=since,
    )


def in_office_since(form: Form3) -> date | None:
    """Return when an insider of a foreign private issuer took office: an event before the law is.

    None where the filing does not say it, and its event is under the law.
    """
    event = form.event_date
    before = event if event and event < FIRST_FOREIGN else None
    return form.circumstances.in_office_since or before


def is_weekend(day: date) -> bool:
    """Return whether a day is a Saturday or a Sunday."""
    return day.weekday() >= 5


def is_business_day(day: date) -> bool:
    """Return whether EDGAR takes filings on a day."""
    return not is_weekend(day) and day not in CLOSURES and day not in federal_holidays(day.year)


def business_day(day: date) -> date:
    """Return a day, or the first after it on which EDGAR takes filings."""
    while not is_business_day(day):
        day += timedelta(days=1)
    return day


def last_in_time(due: date) -> date:
    """Return the last day on which a form due on a day is surely not too late."""
    while due in DOUBTFUL:
        due = business_day(due + timedelta(days=1))
    return due


def filing_day(accepted: datetime) -> date:
    """Return the day as of which a form is filed that EDGAR took in at a time, Eastern."""
    late = timedelta(days=accepted.time() > CUT_OFF)
    return business_day(accepted.date() + late)


def _transition(event: date, registration: bool, since: date | None) -> Due | None:
    """Return the day for who came under the law when it reached foreign private issuers."""
    start = f"the first day for foreign private issuers, {FIRST_FOREIGN}"
    if registration and ENACTED < event <= FIRST_FOREIGN:
        return Due(FIRST_FOREIGN, (start,))
    if registration or since is None or since >= FIRST_FOREIGN:
        return None
    if since <= ENACTED:
        return Due(FIRST_FOREIGN, (f"in office since {since}", start))
    ordinary = _rolled(since, f"ten days after taking office on {since}")
    if ordinary.day > FIRST_FOREIGN:
        return ordinary
    return Due(FIRST_FOREIGN, (f"in office since {since}", start))


def _rolled(start: date, reason: str) -> Due:
    """Return the tenth day, or the first business day after it (17 CFR 240.0-3)."""
    day = start + timedelta(days=DAYS)
    reasons = [reason]
    while not is_business_day(day):
        reasons.append(f"{day} is {_closed(day)}")
        day += timedelta(days=1)
    return Due(day, tuple(reasons))


def _closed(day: date) -> str:
    if is_weekend(day):
        return f"a {day:%A}"
    return "a day on which EDGAR is closed" if day in CLOSURES else federal_holidays(day.year)[day]


@cache
def federal_holidays(year: int) -> dict[date, str]:
    """Return the federal holidays of a year by date, each with its observed day (5 U.S.C. 6103).

    A holiday that falls on a Saturday is observed on Friday, one on a Sunday on Monday; New Year's
    Day may therefore be observed on December 31 of the year before.
    """
    found = {
        date(year, month, 1 + (weekday - date(year, month, 1).weekday()) % 7 + 7 * (week - 1)): name
        for name, month, weekday, week in FLOATING_HOLIDAYS
    }
    may_31 = date(year, 5, 31)
    found[may_31 - timedelta(days=may_31.weekday())] = "Memorial Day"
    for name, month, day, first_year in FIXED_HOLIDAYS:
        for this in range(max(year, first_year), min(year + 1, LAST_YEAR) + 1):
            holiday = date(this, month, day)
            observed = holiday + timedelta(days={5: -1, 6: 1}.get(holiday.weekday(), 0))
            found |= {observed: f"{name} (observed)", holiday: name}
    return {day: found[day] for day in sorted(found) if day.year == year}
