"""Rules on amounts: zero, fractional, or more than the shares outstanding."""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from ...form import AmountCell, DerivativeHolding, Holding
from ..citations import PRACTICE, edgar, form3, item
from ..facts import Facts
from ..facts.outstanding import shares_outstanding
from ..facts.phrases import any_in
from ..facts.titles import OPTIONS, class_named, is_equity
from ..finding import Severity
from ..location import At, at
from ..registry import rule

NOTHING = frozenset({"none", "nothing", "no securities", "no shares", "no holdings", "n/a"})
"""Titles that mean that nothing is owned."""

OWNED = ("owned", "held", "holding", "ownership")
PLANS = ("plan", "401(k)", "espp", "esop", "drip", "reinvest", "fund", "dividend", "split")


@rule(
    "F3-403",
    Severity.WARNING,
    cites=(form3("1(c)"), edgar("noSecuritiesOwned")),
    message="{title}: amount is 0, but no footnote explains why",
    breaks={"table_1.0.amount": "0"},
)
def zero_share_row(facts: Facts) -> Iterator[At]:
    """A zero-share row needs a footnote that explains it.

    Remove the row. If nothing at all is owned, write `no_securities: yes` instead of the tables.
    """
    if facts.form.is_amendment:
        return
    for line, holding, _ in facts.table_1:
        key = _zero_cell(holding.amount, holding.value)
        if key and not line.notes and not _states_nothing(line.title):
            yield at("table_1", line.row, key, title=line.label)
    for line, derivative, _ in facts.table_2:
        key = _zero_cell(derivative.underlying.amount, derivative.underlying.value)
        if key and not line.notes and not _states_nothing(line.title):
            yield at("table_2", line.row, "underlying", key, title=line.label)


@rule(
    "F3-424",
    Severity.WARNING,
    cites=(form3("1(c)"), edgar("noSecuritiesOwned")),
    message="'{title}' is a statement, but is listed as a security",
    breaks={"table_1.0.title": "No securities are beneficially owned", "table_1.0.amount": "0"},
)
def statement_as_row(facts: Facts) -> Iterator[At]:
    """That no securities are owned is stated by empty tables, not by a row.

    Remove the row with its footnotes. If nothing else is listed, write `no_securities: yes`; EDGAR
    then prints the statement.
    """
    for line in facts.rows:
        if _states_nothing(line.title) and not _has_amount(line.holding):
            yield at(line.table, line.row, "title", title=line.label)


@rule(
    "F3-416",
    Severity.INFO,
    cites=(item("Table I col. 2"), form3("4(c)")),
    message="{title}: {amount} includes a fractional share, but no plan is mentioned",
    breaks={"table_1.0.amount": "2500.75"},
)
def fractional_share(facts: Facts) -> Iterator[At]:
    """A fractional share comes from a plan; otherwise it may be a dollar amount entered as shares.

    If it is a plan balance, say so in a footnote. If it is a face amount of debt, write `value:`.
    """
    for line, holding, _ in facts.table_1:
        amount = holding.amount.value or Decimal(0)
        if amount != amount.to_integral_value() and not any_in(PLANS, line.all):
            yield at("table_1", line.row, "amount", title=line.label, amount=f"{amount:,}")


@rule(
    "F3-423",
    Severity.WARNING,
    cites=(PRACTICE, item("Table I col. 2")),
    message="{title}: {amount} is more than the {outstanding} shares outstanding",
    breaks={
        "circumstances": {"shares_outstanding": "15000000"},
        "table_1.0.amount": "163350000",
        "owners.0.ten_percent": "yes",
    },
)
def amount_exceeds_outstanding(facts: Facts) -> Iterator[At]:
    """An amount should not exceed the number of shares outstanding.

    Correct the amount, or `shares_outstanding` or `outstanding` under `circumstances`.
    """
    form = facts.form
    if form.circumstances.shares_outstanding is None and not form.circumstances.outstanding:
        return
    total: dict[str, Decimal] = defaultdict(Decimal)
    for line, holding, _ in facts.table_1:
        amount, name = holding.amount.value or Decimal(), class_named(line.title)
        before = total[name]
        # If several owners have an interest in the same shares, several rows report them.
        total[name] = amount if len(form.owners) > 1 else before + amount
        outstanding = shares_outstanding(form, line.title)
        if outstanding is not None and before <= outstanding < total[name]:
            amount = total[name]
            yield _over(amount, outstanding, line.label, "table_1", line.row, "amount")
    for line, derivative, words in facts.table_2:
        underlying = derivative.underlying.amount.value or Decimal()
        outstanding = shares_outstanding(form, (derivative.underlying.title.value or "").lower())
        if outstanding is not None and underlying > outstanding and not OPTIONS.isdisjoint(words):
            path = ("table_2", line.row, "underlying", "amount")
            yield _over(underlying, outstanding, line.label, *path)


@rule(
    "F3-433",
    Severity.ERROR,
    cites=(item("Table I col. 2"), form3("4(c)")),
    message="{title}: {value} dollars, but an equity security has a number of shares",
    breaks={"table_1.0.amount": None, "table_1.0.value": "250000"},
)
def shares_given_in_dollars(facts: Facts) -> Iterator[At]:
    """The amount of an equity security is a number of shares, not a value in dollars.

    Write `amount:` with the number of shares, and remove `value:`, which is the face amount of
    debt.
    """
    for line, holding, words in facts.table_1:
        value = holding.value.value
        if value is not None and holding.amount.blank and is_equity(words):
            yield at("table_1", line.row, "value", title=line.label, value=f"{value:,f}")


def _over(amount: Decimal, outstanding: Decimal, title: str, *path: str | int) -> At:
    return at(*path, title=title, amount=f"{amount:,}", outstanding=f"{outstanding:,}")


def _states_nothing(title: str) -> bool:
    """Return whether a title in lowercase is the statement that nothing is owned."""
    if not title.startswith(("no", '"no')):
        return title == "n/a"
    bare = title.strip(" .*-\"'")
    return bare in NOTHING or (bare.startswith("no ") and any_in(OWNED, bare))


def _has_amount(holding: Holding | DerivativeHolding) -> bool:
    """Return whether a row states an amount or a value other than zero."""
    row = holding.underlying if isinstance(holding, DerivativeHolding) else holding
    return bool(row.amount.value or row.value.value)


def _zero_cell(amount: AmountCell, value: AmountCell) -> str:
    """Return the key of the cell that is zero; empty if neither is."""
    if amount.value == 0:
        return "amount"
    return "value" if value.value == 0 else ""
