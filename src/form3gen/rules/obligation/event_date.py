"""Area 1: the event of Item 2, its date, and what was owned on it."""

from collections.abc import Iterator
from datetime import date

from ...form import TABLES, DerivativeHolding, Form3, Holding
from ...reference.calendar import FIRST_FOREIGN, is_weekend
from ..citations import PRACTICE, cfr, edgar, form3, item, usc
from ..context import Context
from ..facts import Facts
from ..facts.filing_dates import AHEAD, is_before_foreign_law, is_filed
from ..facts.phrases import any_in
from ..finding import Severity
from ..location import At, at
from ..registry import context_rule, rule

LONG = 325
"""Days from event to filing from which the year may be wrong."""


TRADES = ("sold ", "purchased ", "bought ", "sale of ", "purchase of ", "disposed of")


@context_rule(
    "F3-102",
    Severity.ERROR,
    uses=("today",),
    cites=(usc("78p(a)(2)"), form3("2(a)")),
    message="date of event {event} {fault}",
    breaks={"event_date": "2026-04-20", "circumstances": {"filed": "2026-04-10"}},
)
def event_after_filing(facts: Facts, context: Context) -> Iterator[At]:
    """The event has happened when the form is filed.

    Correct the date, or file on the day of the event or after it; until then the form can be
    printed and signed. A form for a first registration may be filed before that takes effect:
    write `circumstances: {event: registration}`.
    """
    form = facts.form
    event, filed = form.event_date, form.circumstances.filed
    if not event or form.circumstances.is_registration:
        return
    if filed and event > filed:
        yield at("event_date", event=event, fault=f"is after the day of filing, {filed}")
    elif context.today and event > context.today and not is_filed(form):
        yield at("event_date", event=event, fault="has not come yet")


@rule(
    "F3-106",
    Severity.WARNING,
    cites=(usc("78p(a)(2)(A)"), form3("2(b)")),
    message="date of event {event} is {what}, and the registration became effective on {effective}",
    breaks={
        "signatures.0.date": "2026-04-02",
        "circumstances": {
            "event": "registration",
            "effective": "2026-04-01",
            "first_trade": "2026-04-02",
        },
    },
)
def event_is_not_effectiveness(facts: Facts) -> Iterator[At]:
    """At a first registration the event is its effectiveness under the Exchange Act.

    Write that day: normally the one of the Form 8-A or Form 10, not that of pricing, of the first
    trade or of closing.
    """
    form = facts.form
    said, event = form.circumstances, form.event_date
    if not said.is_registration or not event or not said.effective or event == said.effective:
        return
    if form.issuer.foreign_private_issuer and event == FIRST_FOREIGN > said.effective:
        return
    days = {said.first_trade: "the day of the first trade", said.priced: "the day of pricing"}
    what = days.get(event, "another day")
    yield at("event_date", event=event, what=what, effective=said.effective)


@rule(
    "F3-109",
    Severity.WARNING,
    cites=(item("Item 2"),),
    message="date of event {event} {fault}",
    breaks={
        "event_date": "2026-04-04",
        "signatures.0.date": "2026-04-04",
        "circumstances": {"event": "registration"},
    },
)
def event_date_doubtful(facts: Facts) -> Iterator[At]:
    """The date of event is the right one.

    Look at the year. If the form really is so late, or the registration became effective on a
    weekend, accept the warning with the reason.
    """
    form = facts.form
    event = form.event_date
    filed = form.original_date if form.is_amendment else form.filing_day
    if not event:
        return
    days = (filed - event).days if filed else 0
    if days >= LONG and not is_before_foreign_law(form):
        yield at("event_date", event=event, fault=f"is {days:,} days before {filed}")
    elif days < -AHEAD and not form.is_amendment and not form.circumstances.filed:
        yield at("event_date", event=event, fault=f"is {-days:,} days after {filed}")
    elif form.circumstances.is_registration and is_weekend(event):
        fault = f"is a {event:%A}, on which a registration hardly becomes effective"
        yield at("event_date", event=event, fault=fault)


@rule(
    "F3-111",
    Severity.ERROR,
    cites=(form3("5(a)"), cfr("240.16a-3(g)(1)")),
    message="{title}: acquired on {acquired}, after the event of {event}",
    breaks={"table_1.0.acquired": "2026-04-03"},
)
def acquired_after_event(facts: Facts) -> Iterator[At]:
    """Holdings are those of the date of event.

    Take the row out, or correct the day. What was acquired afterwards goes on Form 4, which is due
    two business days after.
    """
    form = facts.form
    for table, row, holding, acquired in _acquired(form):
        if form.event_date and acquired > form.event_date:
            words = {"title": holding.label, "acquired": acquired, "event": form.event_date}
            yield At((table, row, "acquired"), words)


@rule(
    "F3-112",
    Severity.WARNING,
    cites=(PRACTICE, form3("5(a)")),
    message="{title}: acquired on the date of event itself",
    breaks={"table_1.0.acquired": "2026-04-02"},
)
def acquired_on_event(facts: Facts) -> Iterator[At]:
    """What a director or officer got on the day of taking office is reported once, and rightly.

    Leave it here if it was held when the person took office. If it was granted then or later, take
    it out and report it on Form 4, which is due two business days after.
    """
    form = facts.form
    in_office = any(owner.in_office for owner in form.owners)
    if form.circumstances.event in {None, "office"} and in_office:
        for table, row, holding, acquired in _acquired(form):
            if acquired == form.event_date:
                yield at(table, row, "acquired", title=holding.label)


@rule(
    "F3-113",
    Severity.INFO,
    cites=(cfr("240.16a-2(a)"),),
    message="texts tell of trades, and Form 3 need not show those before the event",
    breaks={"remarks": "Sold 1,000 shares on 2026-02-02 before becoming an officer."},
)
def trades_before_event(facts: Facts) -> Iterator[At]:
    """Form 3 does not look back at trades before the event.

    Leave them out. A director or officer who came under Section 16 by the issuer's registration
    alone may have to report some of them on the first Form 4.
    """
    text = facts.prose
    if any_in(TRADES, text):
        yield at("remarks" if facts.form.remarks else "footnotes")


@rule(
    "F3-114",
    Severity.INFO,
    cites=(cfr("240.16a-2(c)"), cfr("240.16a-1(a)(1)")),
    message="over 10% the event is the purchase that crosses it, and holdings are those after it",
    breaks={"circumstances": {"event": "ten_percent"}, "owners.0.ten_percent": "yes"},
)
def ten_percent_crossed(facts: Facts) -> Iterator[At]:
    """Who comes to hold over 10% reports what is held after the purchase that did it.

    Give its trade date as the date of event, and file no Form 4 for that purchase, unless the
    person was an insider before.
    """
    form = facts.form
    kind = form.circumstances.event
    holder = any(owner.ten_percent for owner in form.owners)
    in_office = any(owner.in_office for owner in form.owners)
    if kind == "ten_percent" or (kind is None and holder and not in_office):
        yield at("event_date")


def _acquired(form: Form3) -> Iterator[tuple[str, int, Holding | DerivativeHolding, date]]:
    """Yield each row of which the source says when it was acquired, and when."""
    for table in TABLES:
        for row, holding in enumerate(getattr(form, table)):
            if holding.acquired:
                yield table, row, holding, holding.acquired


@rule(
    "F3-101",
    Severity.ERROR,
    cites=(item("Item 2"), form3("5(a)"), edgar("periodOfReport")),
    message="date of event is missing",
    breaks={"event_date": None},
)
def event_date_missing(facts: Facts) -> Iterator[At]:
    """Item 2 gives the date of the event that requires the statement.

    Write `event_date:` with the day on which the person became a director, officer or 10% holder,
    or on which the registration of the class became effective.
    """
    if facts.form.event_date is None:
        yield at("event_date")
