"""Area 1: the event that obliges to file, and what EDGAR must know of who files."""

from collections.abc import Iterator

from ..form import Form3
from .cite import cfr, edgar, form3, item
from .registry import At, Severity, at, rule


@rule(
    "F3-101",
    Severity.ERROR,
    cites=(item("Item 2"), form3("5(a)"), edgar("periodOfReport")),
    message="date of event is missing",
    breaks={"event_date": None},
)
def event_date_missing(form: Form3) -> Iterator[At]:
    """Item 2 gives the date of the event that requires the statement.

    Write `event_date:` with the day on which the person became a director, officer or 10% holder,
    or on which the registration of the class became effective.
    """
    if form.event_date is None:
        yield at("event_date")


@rule(
    "F3-116",
    Severity.ERROR,
    cites=(edgar("rptOwnerCik"), cfr("232.10(b)")),
    message="{name} has no CIK, which EDGAR needs of each reporting owner",
    breaks={"owners.0.cik": None},
)
def owner_without_cik(form: Form3) -> Iterator[At]:
    """Each reporting owner has a CIK of its own before anything can be filed.

    Write `cik:` with the owner's number; who has none applies with Form ID, which can take days.
    """
    for number, owner in enumerate(form.owners):
        if not owner.cik:
            yield at("owners", number, "cik", name=owner.label, paper=False)
