"""Rules on the dates in Table II, the underlying securities and the titles of options."""

from collections.abc import Iterator
from decimal import Decimal

from ...reference.calendar import long_date
from ..citations import cfr, edgar, form3, item
from ..facts import Facts
from ..facts.phrases import any_in
from ..facts.titles import CALLS, OPTIONS, class_named
from ..finding import Severity
from ..location import At, at
from ..registry import reader_rule, rule

BUY_OR_SELL = frozenset({"buy", "sell", "sale", "purchase", "acquire", "subscribe", "obligation"})
SHARES_PER_CONTRACT = Decimal(100)
"""Shares that underlie one listed option contract."""

SHARES = frozenset({"stock", "stocks", "share"})


@rule(
    "F3-502",
    Severity.INFO,
    cites=(form3("5(c)(ii)"), item("Table II col. 1")),
    message="'{title}'{others} does not say whether it is a right or an obligation, to buy or sell",
    breaks={"table_2.0.title": "Employee Stock Option"},
)
def option_without_direction(facts: Facts) -> Iterator[At]:
    """An option's title says whether it is a right or an obligation, and whether to buy or sell.

    Write, for example, `Employee Stock Option (Right to Buy)`.
    """
    unclear = [
        line
        for line, _, words in facts.table_2
        if not (words.isdisjoint(OPTIONS) and words.isdisjoint(CALLS))
        and words.isdisjoint(BUY_OR_SELL)
        and not any_in(("right to", "rights to"), line.title)
    ]
    if unclear:
        more = len({line.title for line in unclear}) - 1
        others = f" (and {more} more)" if more else ""
        yield at("table_2", unclear[0].row, "title", title=unclear[0].label, others=others)


@rule(
    "F3-506",
    Severity.WARNING,
    cites=(item("Table II col. 2"),),
    message="{title}: expiration date ({expires}) is before the date exercisable ({exercisable})",
    breaks={"table_2.0.exercisable": {"value": "2035-02-14", "notes": "vesting"}},
)
def expires_before_exercisable(facts: Facts) -> Iterator[At]:
    """The expiration date cannot precede the date exercisable.

    Correct the dates; they may be swapped.
    """
    for row, holding in enumerate(facts.form.table_2):
        start, end = holding.exercisable.value, holding.expires.value
        if start and end and end < start and not holding.expires.notes:
            dates = {"expires": long_date(end), "exercisable": long_date(start)}
            yield At(("table_2", row, "expires"), {"title": holding.label} | dates)


@rule(
    "F3-507",
    Severity.WARNING,
    cites=(form3("5(a)"), item("Table II col. 2")),
    message="{title}: expired on {expires}, before the date of event",
    breaks={"table_2.0.expires": "2025-06-30"},
)
def expired_security_reported(facts: Facts) -> Iterator[At]:
    """Expired derivative securities are not reported.

    Remove the row, or correct the date. Form 3 reports what is owned on the date of event.
    """
    form = facts.form
    event = form.event_date
    for row, holding in enumerate(form.table_2 if event else ()):
        end = holding.expires.value
        if event and end and end < event and not holding.expires.notes:
            yield at("table_2", row, "expires", title=holding.label, expires=long_date(end))


@rule(
    "F3-508",
    Severity.INFO,
    cites=(form3("5(c)(iii)"), item("Table II col. 2")),
    message="{title}: the date exercisable has no footnote",
    breaks={
        "table_2.0.exercisable": "2025-06-11",
        "table_2.0.title": {"value": "Stock Option (Right to Buy)", "notes": "vesting"},
    },
)
def vesting_not_footnoted(facts: Facts) -> Iterator[At]:
    """If the award vests in installments, footnote the vesting schedule.

    Cite a footnote with the schedule in `exercisable`. If it becomes exercisable all at once, the
    date is enough.
    """
    for line, holding, words in facts.table_2:
        option = not OPTIONS.isdisjoint(words) or any_in(("vest", "install"), line.notes)
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
def contracts_instead_of_shares(facts: Facts) -> Iterator[At]:
    """Column 3 gives the number of underlying shares, not of contracts.

    Ten listed contracts ordinarily represent 1,000 shares.
    """
    for line, holding, words in facts.table_2:
        amount = holding.underlying.amount.value
        if amount and amount < SHARES_PER_CONTRACT and not CALLS.isdisjoint(words):
            path = ("table_2", line.row, "underlying", "amount")
            yield at(*path, title=line.label, amount=f"{amount:,}")


@rule(
    "F3-517",
    Severity.WARNING,
    cites=(form3("4(b)"), item("Table II col. 3")),
    message="the underlying security is '{title}', but Table I says '{other}'",
    breaks={"table_2.0.underlying.title": "Common Shares"},
)
def underlying_title_inconsistent(facts: Facts) -> Iterator[At]:
    """A class has the same title in both tables.

    Use the title in the charter, and use it on later Forms 4 too.
    """
    form = facts.form
    titles = {_singular(holding.label): holding.label for holding in form.table_1}
    similar = {_without_shares(name): label for name, label in titles.items()}
    seen = set()
    for row, holding in enumerate(form.table_2):
        title = holding.underlying.label
        name = _singular(title)
        other = similar.get(_without_shares(name))
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
def identical_terms(facts: Facts) -> Iterator[At]:
    """Derivative securities with identical terms may be combined on one line.

    Combining them is optional; the table has room for 30 rows.
    """
    rows: dict[tuple[object, ...], int] = {}
    for row, holding in enumerate(facts.form.table_2):
        terms = (
            *(holding.title, holding.exercisable, holding.expires, holding.price),
            *(holding.underlying.title, holding.ownership, holding.nature),
        )
        key = tuple((cell.value, cell.notes) for cell in terms)
        if rows.setdefault(key, row) != row:
            yield at("table_2", row, "title", title=holding.label, first=rows[key] + 1)


def _singular(title: str) -> str:
    """Return the class that a title names, with "share" for "shares"."""
    return class_named(title).replace("shares", "share")


def _without_shares(name: str) -> tuple[str, ...]:
    """Return the words of a class name, without those that mean shares."""
    return tuple(word for word in name.split() if word not in SHARES)


WORDS_INSTEAD_OF_DATE = reader_rule(
    "F3-505",
    "words_instead_of_date",
    cites=(item("Table II col. 2"), edgar("exerciseDate and expirationDate")),
    message="'{written}' is not a date; use a footnote instead",
    breaks={"table_2.0.expires": "none"},
    doc="""The date exercisable and the expiration date are dates, or footnotes instead.

    Put the words in a footnote and cite it: `exercisable: {notes: NAME}`.""",
)
