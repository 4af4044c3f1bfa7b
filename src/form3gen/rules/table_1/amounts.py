"""Area 4: amounts that are nothing, that have a fraction, or that are more than there is."""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from ...form import AmountCell
from ..citations import PRACTICE, edgar, form3, item
from ..facts import Facts
from ..facts.phrases import any_in
from ..facts.titles import OPTIONS, class_named
from ..finding import Severity
from ..location import At, at
from ..registry import rule

PLANS = ("plan", "401(k)", "espp", "esop", "drip", "reinvest", "fund", "dividend", "split")


@rule(
    "F3-403",
    Severity.WARNING,
    cites=(form3("1(c)"), edgar("noSecuritiesOwned")),
    message="{title}: amount is 0, and no footnote says why",
    breaks={"table_1.0.amount": "0"},
)
def nothing_in_row(facts: Facts) -> Iterator[At]:
    """A row of nothing needs a footnote that says what it is for.

    Take the row out; where nothing at all is owned, write `no_securities: yes` in place of the
    tables.
    """
    if facts.form.is_amendment:
        return
    for line, holding, _ in facts.table_1:
        key = _zero(holding.amount, holding.value)
        if key and not line.notes:
            yield at("table_1", line.row, key, title=line.label)
    for line, derivative, _ in facts.table_2:
        key = _zero(derivative.underlying.amount, derivative.underlying.value)
        if key and not line.notes:
            yield at("table_2", line.row, "underlying", key, title=line.label)


@rule(
    "F3-416",
    Severity.INFO,
    cites=(item("Table I col. 2"), form3("4(c)")),
    message="{title}: {amount} has a fraction of a share, and no plan is named",
    breaks={"table_1.0.amount": "2500.75"},
)
def fraction_of_share(facts: Facts) -> Iterator[At]:
    """Fractions of a share come from plans; elsewhere they may be dollars given as shares.

    Where it is a plan balance, say so in a footnote; where it is a face amount of debt, write
    `value:`.
    """
    for line, holding, _ in facts.table_1:
        amount = holding.amount.value
        if amount is not None and amount % 1 and not any_in(PLANS, line.all):
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
def more_than_outstanding(facts: Facts) -> Iterator[At]:
    """Nobody owns more of a class than there is.

    Correct the amount, or `shares_outstanding` under `circumstances`.
    """
    form = facts.form
    outstanding = form.circumstances.shares_outstanding
    if outstanding is None:
        return
    held: dict[str, Decimal] = defaultdict(Decimal)
    for line, holding, _ in facts.table_1:
        amount, name = holding.amount.value or Decimal(), class_named(line.title)
        before = held[name]
        # The same shares stand in several rows where several owners have an interest in them.
        held[name] = amount if len(form.owners) > 1 else before + amount
        if before <= outstanding < held[name]:
            amount = held[name]
            yield _over(amount, outstanding, line.label, "table_1", line.row, "amount")
    for line, derivative, said in facts.table_2:
        under = derivative.underlying.amount.value or Decimal()
        if under > outstanding and not OPTIONS.isdisjoint(said):
            here = ("table_2", line.row, "underlying", "amount")
            yield _over(under, outstanding, line.label, *here)


def _over(amount: Decimal, outstanding: Decimal, title: str, *path: str | int) -> At:
    return at(*path, title=title, amount=f"{amount:,}", outstanding=f"{outstanding:,}")


def _zero(amount: AmountCell, value: AmountCell) -> str:
    """Return which of the two cells says nothing but zero; empty where neither does."""
    if amount.value == 0:
        return "amount"
    return "value" if value.value == 0 else ""
