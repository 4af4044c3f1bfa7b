"""Area 5: the terms of Table II: dates, and what underlies."""

from collections.abc import Iterator
from decimal import Decimal

from ..citations import cfr, edgar, form3, item
from ..facts import Facts
from ..facts.phrases import any_in
from ..facts.titles import CALLS, OPTIONS, class_named
from ..finding import Severity
from ..location import At, at
from ..registry import reader_rule, rule

BUY_OR_SELL = frozenset({"buy", "sell", "sale", "purchase", "acquire", "subscribe", "obligation"})
CONTRACT = Decimal(100)
"""Shares under one listed option."""

SHARES = frozenset({"stock", "stocks", "share"})


@rule(
    "F3-502",
    Severity.INFO,
    cites=(form3("5(c)(ii)"), item("Table II col. 1")),
    message="'{title}'{others} does not say if it is a right or an obligation, to buy or to sell",
    breaks={"table_2.0.title": "Employee Stock Option"},
)
def option_without_direction(facts: Facts) -> Iterator[At]:
    """The title of an option says if it is a right or an obligation, and to buy or to sell.

    Write, for example, `Employee Stock Option (Right to Buy)`.
    """
    silent = [
        line
        for line, _, said in facts.table_2
        if not (said.isdisjoint(OPTIONS) and said.isdisjoint(CALLS))
        and said.isdisjoint(BUY_OR_SELL)
        and not any_in(("right to", "rights to"), line.title)
    ]
    if silent:
        more = len({line.title for line in silent}) - 1
        others = f" (and {more} more)" if more else ""
        yield at("table_2", silent[0].row, "title", title=silent[0].label, others=others)


@rule(
    "F3-506",
    Severity.WARNING,
    cites=(item("Table II col. 2"),),
    message="{title}: expires on {expires}, before it is exercisable on {exercisable}",
    breaks={"table_2.0.exercisable": {"value": "2035-02-14", "notes": "vesting"}},
)
def expires_before_exercisable(facts: Facts) -> Iterator[At]:
    """A right does not lapse before it begins.

    Correct the dates; they may have changed places.
    """
    for row, holding in enumerate(facts.form.table_2):
        begins, ends = holding.exercisable.value, holding.expires.value
        if begins and ends and ends < begins and not holding.expires.notes:
            words = {"title": holding.label, "expires": ends, "exercisable": begins}
            yield At(("table_2", row, "expires"), words)


@rule(
    "F3-507",
    Severity.WARNING,
    cites=(form3("5(a)"), item("Table II col. 2")),
    message="{title}: expired on {expires}, before the date of event",
    breaks={"table_2.0.expires": "2025-06-30"},
)
def expired(facts: Facts) -> Iterator[At]:
    """Form 3 reports what is owned on the date of event, and an expired right is not.

    Take the row out, or correct the date.
    """
    form = facts.form
    event = form.event_date
    for row, holding in enumerate(form.table_2 if event else ()):
        ends = holding.expires.value
        if event and ends and ends < event and not holding.expires.notes:
            yield at("table_2", row, "expires", title=holding.label, expires=ends)


@rule(
    "F3-508",
    Severity.INFO,
    cites=(form3("5(c)(iii)"), item("Table II col. 2")),
    message="{title}: one date exercisable, and no footnote to it",
    breaks={
        "table_2.0.exercisable": "2025-06-11",
        "table_2.0.title": {"value": "Stock Option (Right to Buy)", "notes": "vesting"},
    },
)
def one_date_exercisable(facts: Facts) -> Iterator[At]:
    """One date does not hide a schedule: what vests in installments has a footnote that says so.

    Where it becomes exercisable in parts, call a footnote with the schedule from `exercisable`.
    """
    for line, holding, said in facts.table_2:
        option = not OPTIONS.isdisjoint(said) or any_in(("vest", "install"), line.notes)
        if holding.exercisable.value and not holding.exercisable.notes and option:
            yield at("table_2", line.row, "exercisable", title=line.label)


@rule(
    "F3-511",
    Severity.WARNING,
    cites=(item("Table II col. 3"),),
    message="{title}: {amount} underlying shares look like a number of contracts",
    breaks={
        "table_2.0.title": "Call Option (Right to Buy)",
        "table_2.0.underlying.amount": "10",
    },
)
def contracts_for_shares(facts: Facts) -> Iterator[At]:
    """Column 3 gives the underlying shares, not the number of contracts.

    Ten listed contracts are, as a rule, 1,000 shares.
    """
    for line, holding, said in facts.table_2:
        amount = holding.underlying.amount.value
        if amount and amount < CONTRACT and not CALLS.isdisjoint(said):
            here = ("table_2", line.row, "underlying", "amount")
            yield at(*here, title=line.label, amount=f"{amount:,}")


@rule(
    "F3-517",
    Severity.WARNING,
    cites=(form3("4(b)"), item("Table II col. 3")),
    message="'{title}' underlies, and Table I has '{other}'",
    breaks={"table_2.0.underlying.title": "Common Shares"},
)
def underlying_class_named_otherwise(facts: Facts) -> Iterator[At]:
    """One class has one title, in both tables.

    Use the title that the charter gives it; later Forms 4 follow it.
    """
    form = facts.form
    titles = {_one(holding.label): holding.label for holding in form.table_1}
    likes = {_without_shares(name): label for name, label in titles.items()}
    seen = set()
    for row, holding in enumerate(form.table_2):
        title = holding.underlying.label
        name = _one(title)
        other = likes.get(_without_shares(name))
        if other and name not in titles and name not in seen:
            seen.add(name)
            yield at("table_2", row, "underlying", "title", title=title, other=other)


@rule(
    "F3-519",
    Severity.INFO,
    cites=(form3("5(c)(iii)"), cfr("240.16a-1(c)")),
    message="{title}: same terms as row {first}",
    breaks={
        "table_2.2": {
            "title": "Stock Option (Right to Buy)",
            "exercisable": {"notes": "vesting"},
            "expires": "2034-06-11",
            "underlying": {"title": "Common Stock", "amount": "10000"},
            "price": "18.40",
            "ownership": "D",
        },
    },
)
def terms_alike(facts: Facts) -> Iterator[At]:
    """Derivative securities of identical terms may stand on one line.

    Add them up if you like; the table has 30 rows.
    """
    rows: dict[tuple[object, ...], int] = {}
    for row, holding in enumerate(facts.form.table_2):
        terms = (
            *(holding.title, holding.exercisable, holding.expires, holding.price),
            *(holding.underlying.title, holding.ownership, holding.nature),
        )
        said = tuple((cell.value, cell.notes) for cell in terms)
        if rows.setdefault(said, row) != row:
            yield at("table_2", row, "title", title=holding.label, first=rows[said] + 1)


def _one(title: str) -> str:
    """Return the class that a title names, one share of it."""
    return class_named(title).replace("shares", "share")


def _without_shares(name: str) -> tuple[str, ...]:
    """Return the words of a class but for those that mean shares."""
    return tuple(word for word in name.split() if word not in SHARES)


WORDS_FOR_A_DATE = reader_rule(
    "F3-505",
    "words_for_a_date",
    cites=(item("Table II col. 2"), edgar("exerciseDate and expirationDate")),
    message="'{written}' is not a date, and this cell takes nothing else",
    breaks={"table_2.0.expires": "none"},
    doc="""Date exercisable and expiration date are dates, or footnotes.

    Put the words in a footnote and call it: `exercisable: {notes: NAME}`.""",
)
