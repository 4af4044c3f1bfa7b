"""Rules on who beneficially owns more than ten percent of a registered class."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from ...form import DerivativeHolding
from ..citations import cfr
from ..facts import Facts, Row
from ..facts.outstanding import ANY_CLASS, other_classes, registered_classes
from ..facts.phrases import any_in, words
from ..facts.titles import class_named
from ..finding import Severity
from ..location import At, at
from ..registry import rule

TEN_PERCENT = Decimal(10)
UNKNOWN = Decimal("Infinity")
"""An amount that is left to a footnote."""

DAYS_TO_ACQUIRE = 60
"""What can be acquired within this many days is beneficially owned (17 CFR 240.13d-3(d)(1)(i))."""

BLOCKERS = ("ownership limitation", "blocker", ".9%", ".99%", ".8%", "maximum percentage")
"""Lowercase phrases that limit what can be acquired to a percentage of the class."""

LOW_LIMITS = ("4.9%", "4.99%", "9.8%", "9.9%", "9.99%")
"""Limits with which a right never makes its holder a ten percent owner."""

NO_PURCHASE = words("put puts obligation cash phantom appreciation sar sars short")
"""Words in the titles of derivative securities that give no right to acquire shares."""

BY_POWER = (
    *("vote", "voting", "dispositive", "investment power", "investment control", "13(d)"),
    *("pecuniary", "proportionate", "proxy"),
)
"""Lowercase phrases that explain why less is reported than is counted for ten percent."""


@rule(
    "F3-319",
    Severity.WARNING,
    cites=(cfr("240.16a-1(a)(1)"), cfr("240.13d-3(d)(1)(i)"), cfr("240.16a-2")),
    message='reported holdings are {percent:.2f}% of the class, but "10% Owner" is {checked}',
    breaks={
        "owners.0.ten_percent": "yes",
        "circumstances": {"shares_outstanding": "2,000,000"},
    },
)
def ten_percent_box_mismatch(facts: Facts) -> Iterator[At]:
    """Check 10% Owner if more than ten percent of a registered class is beneficially owned.

    Count by voting or investment power, and include what can be acquired within 60 days, unless a
    limit on beneficial ownership blocks it; the tables report pecuniary interest. If the box is
    right, explain it in a footnote, or write `group: yes` under `circumstances`. If there are
    several classes, list their sizes under `outstanding`, with `section_12: no` for one that is not
    registered.
    """
    form = facts.form
    classes = list(registered_classes(form))
    if not classes or not form.owners:
        return
    checked = [row for row, owner in enumerate(form.owners) if owner.ten_percent]
    if not checked:
        least = max(_least(facts, *one) for one in classes)
        if least > TEN_PERCENT and not form.issuer.foreign_private_issuer:
            yield at("owners", 0, "ten_percent", percent=least, checked="not checked")
        return
    most = max(_most(facts, *one) for one in classes)
    is_explained = form.circumstances.group or any_in(BY_POWER, facts.prose)
    if 0 < most <= TEN_PERCENT and not is_explained:
        yield at("owners", checked[0], "ten_percent", percent=most, checked="checked")


def _least(facts: Facts, name: str, outstanding: Decimal) -> Decimal:
    """Return the percentage of a class that is certainly owned, if every row is the owner's."""
    if name == ANY_CLASS:
        names = {class_named(line.title) for line, _, _ in facts.table_1}
        if len(names) != 1:
            return Decimal()
        name = names.pop()
    amounts = [
        holding.amount.value or Decimal()
        for line, holding, _ in facts.table_1
        if class_named(line.title) == name and not holding.disclaimed
    ]
    # If several owners have an interest in the same shares, several rows report them.
    owned = max(amounts, default=Decimal()) if len(facts.form.owners) > 1 else sum(amounts)
    rights = Decimal()
    if len(facts.form.owners) == 1:
        rights += sum(
            row.underlying.amount.value or Decimal()
            for line, row, title in facts.table_2
            if _underlies(row) == name and NO_PURCHASE.isdisjoint(title)
            if _can_be_acquired(line, row, facts.form.event_date)
        )
    return _percent(owned + rights, outstanding + rights)


def _most(facts: Facts, name: str, outstanding: Decimal) -> Decimal:
    """Return the highest percentage of a class that the tables can mean."""
    others = other_classes(facts.form, name)
    owned = [
        UNKNOWN if holding.amount.value is None and holding.amount.notes else holding.amount.value
        for line, holding, _ in facts.table_1
        if class_named(line.title) not in others
    ]
    rights = [
        UNKNOWN if row.underlying.amount.value is None else row.underlying.amount.value
        for line, row, _ in facts.table_2
        if _underlies(row) not in others and _may_be_acquired(line, row, facts.form.event_date)
    ]
    acquired = sum(rights, Decimal())
    total = sum(filter(None, owned), acquired)
    return UNKNOWN if UNKNOWN in {total, acquired} else _percent(total, outstanding + acquired)


def _percent(amount: Decimal, outstanding: Decimal) -> Decimal:
    return 100 * amount / outstanding


def _underlies(row: DerivativeHolding) -> str:
    """Return the name of the class that underlies a derivative security."""
    return class_named((row.underlying.title.value or "").lower())


def _can_be_acquired(line: Row, row: DerivativeHolding, event: date | None) -> bool:
    """Return whether a row certainly gives a right to acquire shares within 60 days."""
    first = row.exercisable
    if not event or first.value is None or first.notes or row.disclaimed:
        return False
    is_limited = any_in(BLOCKERS, line.notes) or "cash" in line.notes
    return not is_limited and _is_within_60_days(first.value, event)


def _may_be_acquired(line: Row, row: DerivativeHolding, event: date | None) -> bool:
    """Return whether a row may give a right to acquire shares within 60 days."""
    if any_in(LOW_LIMITS, line.notes):
        return False
    first = row.exercisable
    if not event or first.value is None or first.notes:
        return True
    return _is_within_60_days(first.value, event)


def _is_within_60_days(first: date, event: date) -> bool:
    return first - event <= timedelta(days=DAYS_TO_ACQUIRE)
