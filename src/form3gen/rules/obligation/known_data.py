"""Filing dates for which this version of form3gen has no data."""

from collections.abc import Iterator
from datetime import timedelta

from ...form import Path
from ...reference.calendar import business_day, long_date
from ...reference.edgar_schema import CALENDAR_THROUGH
from ..citations import EDGAR_RELEASES
from ..facts import Facts
from ..finding import Severity
from ..location import At, at
from ..registry import rule

FIRST_DAY_BEYOND_DATA = business_day(CALENDAR_THROUGH + timedelta(days=1))


@rule(
    "F3-130",
    Severity.WARNING,
    cites=(EDGAR_RELEASES,),
    message="filing date {filed} is later than the EDGAR data of this version of form3gen, which"
    " ends on {end}",
    breaks={
        "event_date": FIRST_DAY_BEYOND_DATA.isoformat(),
        "signatures.0.date": FIRST_DAY_BEYOND_DATA.isoformat(),
    },
)
def filing_date_beyond_data(facts: Facts) -> Iterator[At]:
    """The filing date must be within the EDGAR data of this version of form3gen.

    Update form3gen. Until then, check EDGAR's calendar and its current ownership XML
    specification yourself. If the date is a typo, correct it.
    """
    form = facts.form
    filed = form.circumstances.filed or form.signed
    if not filed or filed <= CALENDAR_THROUGH:
        return
    path: Path = ("circumstances", "filed")
    if not form.circumstances.filed:
        last = next(row for row, one in enumerate(form.signatures) if one.date == filed)
        path = ("signatures", last, "date")
    yield at(*path, filed=long_date(filed), end=long_date(CALENDAR_THROUGH))
