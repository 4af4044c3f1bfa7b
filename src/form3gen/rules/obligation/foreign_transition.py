"""Area 1: the first forms of foreign private issuers' insiders, for March 18, 2026."""

from collections.abc import Iterator

from ...reference.calendar import FIRST_FOREIGN, long_date
from ..citations import FOREIGN_FAQS, RELEASE_34_104903, usc
from ..facts import Facts
from ..facts.filing_dates import filing_day_of, is_before_foreign_law
from ..finding import Severity
from ..location import At, at
from ..registry import rule


@rule(
    "F3-150",
    Severity.WARNING,
    cites=(usc("78p(a)(1)"), RELEASE_34_104903),
    message="the date of event ({event}) is before {first}, when directors and officers of foreign"
    " private issuers became subject to Section 16(a)",
    breaks={
        "issuer.foreign_private_issuer": "yes",
        "event_date": "2026-03-12",
        "signatures.0.date": "2026-03-17",
    },
)
def event_before_foreign_law(facts: Facts) -> Iterator[At]:
    """Insiders of foreign private issuers became subject to Section 16(a) on March 18, 2026.

    For a director or officer in office that day, write 2026-03-18 as the date of event; write the
    date of taking office under `circumstances: {in_office_since: ...}`.
    """
    form = facts.form
    if form.event_date and is_before_foreign_law(form):
        words = {"event": long_date(form.event_date), "first": long_date(FIRST_FOREIGN)}
        yield At(("event_date",), words)


@rule(
    "F3-141",
    Severity.WARNING,
    cites=(usc("78p(a)(2)(D)"), FOREIGN_FAQS),
    message="the form was due on {first}, if the owner was in office on December 18, 2025",
    breaks={
        "issuer.foreign_private_issuer": "yes",
        "event_date": "2026-03-18",
        "signatures.0.date": "2026-03-20",
    },
)
def office_date_unknown(facts: Facts) -> Iterator[At]:
    """The due date of a form for March 18, 2026, depends on when the person took office.

    Write the date under `circumstances: {in_office_since: ...}`. For a person in office on December
    18, 2025, the form was due on March 18, 2026; for a person who took office later, on that day or
    ten days after taking office, whichever is later.
    """
    form = facts.form
    if not form.issuer.foreign_private_issuer or form.event_date != FIRST_FOREIGN:
        return
    known = form.circumstances
    in_office = any(owner.in_office for owner in form.owners)
    if known.in_office_since or known.is_registration or form.is_amendment or not in_office:
        return
    if (filed := filing_day_of(form)) is None or filed > FIRST_FOREIGN:
        yield at("event_date", first=long_date(FIRST_FOREIGN))
