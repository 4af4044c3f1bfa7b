"""Area 1: the date of event in Item 2, and what was owned on that date."""

from collections.abc import Iterator
from datetime import date

from ...deadline import form_4_due
from ...form import TABLES, DerivativeHolding, Form3, Holding
from ...reference.calendar import FIRST_FOREIGN, LAST_YEAR, is_weekend, long_date
from ..citations import PRACTICE, cfr, edgar, form3, item, usc
from ..context import Context
from ..facts import Facts
from ..facts.filing_dates import days_signed_too_early, is_before_foreign_law, is_filed
from ..facts.phrases import any_in
from ..finding import Severity
from ..location import At, at
from ..registry import context_rule, rule

SUSPICIOUS_DAYS = 325
"""If at least this many days passed between event and filing, the year may be wrong."""

WEEKEND_REGISTRATION = "a Form 10 can become effective on a weekend by lapse of time"

TRADES = ("sold ", "purchased ", "bought ", "sale of ", "purchase of ", "disposed of")


@context_rule(
    "F3-102",
    Severity.ERROR,
    uses=("today",),
    cites=(usc("78p(a)(2)"), form3("2(a)")),
    message="the date of event ({event}) {fault}",
    breaks={"event_date": "2026-04-20", "circumstances": {"filed": "2026-04-10"}},
)
def event_after_filing(facts: Facts, context: Context) -> Iterator[At]:
    """Form 3 may not be filed before the event that triggers it.

    Correct the date, or file on or after the date of event; until then, the form can be printed
    and signed. A form for a first registration may be filed before it becomes effective:
    write `circumstances: {event: registration}`.
    """
    form = facts.form
    event, filed = form.event_date, form.circumstances.filed
    if not event or form.circumstances.is_registration:
        return
    day = long_date(event)
    if filed and event > filed:
        fault = f"is later than the filing date ({long_date(filed)})"
        yield at("event_date", event=day, fault=fault)
    elif context.today and event > context.today and not is_filed(form):
        yield at("event_date", event=day, fault="is in the future")


@rule(
    "F3-106",
    Severity.WARNING,
    cites=(usc("78p(a)(2)(A)"), form3("2(b)")),
    message="the date of event ({event}) is {what}; the registration became effective on"
    " {effective}",
    breaks={
        "signatures.0.date": "2026-04-02",
        "circumstances": {
            "event": "registration",
            "effective": "2026-04-01",
            "first_trade": "2026-04-02",
        },
    },
)
def event_not_effective_date(facts: Facts) -> Iterator[At]:
    """For a first registration, the date of event is its effective date under the Exchange Act.

    Write that date: normally that of the Form 8-A or Form 10, not the date of pricing, of the
    first trade or of closing.
    """
    form = facts.form
    known, event = form.circumstances, form.event_date
    if not known.is_registration or not event or not known.effective or event == known.effective:
        return
    if form.issuer.foreign_private_issuer and event == FIRST_FOREIGN > known.effective:
        return
    days = {known.first_trade: "the date of the first trade", known.priced: "the pricing date"}
    what = days.get(event, "not the effective date")
    words = {"event": long_date(event), "what": what, "effective": long_date(known.effective)}
    yield At(("event_date",), words)


@rule(
    "F3-109",
    Severity.WARNING,
    cites=(item("Item 2"),),
    message="the date of event ({event}) {fault}",
    breaks={
        "event_date": "2026-04-04",
        "signatures.0.date": "2026-04-04",
        "circumstances": {"event": "registration"},
    },
)
def implausible_event_date(facts: Facts) -> Iterator[At]:
    """The date of event must be close to the filing date and on a plausible day.

    Check the year. If the form really is this late, or the registration became effective on a
    weekend, accept the warning and give the reason.
    """
    form = facts.form
    event = form.event_date
    filed = form.original_date if form.is_amendment else form.filing_day
    if not event:
        return
    fault = ""
    days = (filed - event).days if filed else 0
    if filed and days >= SUSPICIOUS_DAYS and not is_before_foreign_law(form):
        fault = f"is {days:,} days before {long_date(filed)}"
    elif filed and (days_after := days_signed_too_early(form)):
        fault = f"is {days_after:,} days after {long_date(filed)}"
    elif form.circumstances.is_registration and is_weekend(event):
        fault = f"is a {event:%A}; confirm it ({WEEKEND_REGISTRATION})"
    if fault:
        yield at("event_date", event=long_date(event), fault=fault)


@rule(
    "F3-111",
    Severity.ERROR,
    cites=(form3("5(a)"), cfr("240.16a-3(g)(1)")),
    message="{title}: acquired on {acquired}, after the date of event ({event})",
    breaks={"table_1.0.acquired": "2026-04-03"},
)
def acquired_after_event(facts: Facts) -> Iterator[At]:
    """Form 3 must report only what was owned on the date of event.

    Remove the row, or correct the date. Report a later acquisition on Form 4, which is ordinarily
    due within two business days.
    """
    form = facts.form
    for table, row, holding, acquired in _acquired(form):
        if form.event_date and acquired > form.event_date:
            words = {"acquired": long_date(acquired), "event": long_date(form.event_date)}
            yield At((table, row, "acquired"), words | {"title": holding.label})


@rule(
    "F3-112",
    Severity.WARNING,
    cites=(PRACTICE, form3("5(a)")),
    message="{title}: acquired on the date of event; a Form 4 for it would be due on {due}",
    breaks={"table_1.0.acquired": "2026-04-02"},
)
def acquired_on_event(facts: Facts) -> Iterator[At]:
    """Report securities acquired on the date of event only once, on Form 3 or on Form 4.

    Leave them here if they were held when the person took office. If they were granted then or
    later, remove the row and report them on Form 4, which is ordinarily due within two business
    days after the grant.
    """
    form = facts.form
    in_office = any(owner.in_office for owner in form.owners)
    if form.circumstances.event in {None, "office"} and in_office:
        for table, row, holding, acquired in _acquired(form):
            if acquired == form.event_date and acquired.year < LAST_YEAR:
                due = long_date(form_4_due(acquired).day)
                yield at(table, row, "acquired", title=holding.label, due=due)


@rule(
    "F3-113",
    Severity.INFO,
    cites=(cfr("240.16a-2(a)"),),
    message="the text mentions trades, but Form 3 does not report trades before the event",
    breaks={"remarks": "Sold 1,000 shares on 2026-02-02 before becoming an officer."},
)
def trades_before_event(facts: Facts) -> Iterator[At]:
    """Form 3 does not report trades before the event.

    Leave them out. A director or officer who became subject to Section 16 only because the issuer
    registered a class may have to report some of them on the first Form 4.
    """
    text = facts.prose
    if any_in(TRADES, text):
        yield at("remarks" if facts.form.remarks else "footnotes")


@rule(
    "F3-114",
    Severity.INFO,
    cites=(cfr("240.16a-2(c)"), cfr("240.16a-1(a)(1)")),
    message="for a new ten percent holder, the event is ordinarily the purchase that crosses ten"
    " percent; it may also be a repurchase by the issuer",
    breaks={"circumstances": {"event": "ten_percent"}, "owners.0.ten_percent": "yes"},
)
def ten_percent_crossed(facts: Facts) -> Iterator[At]:
    """A new ten percent holder reports holdings immediately after crossing ten percent.

    Give the trade date of the crossing purchase as the date of event, and do not file a Form 4 for
    it, unless the person was already an insider. A repurchase by the issuer may also raise a
    holding above ten percent; the event is then the day on which it did.
    """
    form = facts.form
    kind = form.circumstances.event
    holder = any(owner.ten_percent for owner in form.owners)
    in_office = any(owner.in_office for owner in form.owners)
    if kind == "ten_percent" or (kind is None and holder and not in_office):
        yield at("event_date")


def _acquired(form: Form3) -> Iterator[tuple[str, int, Holding | DerivativeHolding, date]]:
    """Yield each row with a date of acquisition, and that date."""
    for table in TABLES:
        for row, holding in enumerate(getattr(form, table)):
            if holding.acquired:
                yield table, row, holding, holding.acquired


@rule(
    "F3-101",
    Severity.ERROR,
    cites=(item("Item 2"), form3("5(a)"), edgar("periodOfReport")),
    message="the date of event is missing",
    breaks={"event_date": None},
)
def event_date_missing(facts: Facts) -> Iterator[At]:
    """Item 2 must give the date of the event that requires the statement.

    Write `event_date:` with the date on which the person became a director, officer or ten percent
    holder, or the effective date of the registration.
    """
    if facts.form.event_date is None:
        yield at("event_date")
