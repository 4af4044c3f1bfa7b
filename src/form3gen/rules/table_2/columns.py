"""Rules on the columns of Table II."""

from collections.abc import Iterator

from ...form import Form3
from ..citations import edgar, form3, item
from ..facts import Facts
from ..facts.ownership import ownership_cure, ownership_fault
from ..facts.titles import CALLS, OPTIONS, WARRANTS, is_equity
from ..facts.titles import words as title_words
from ..finding import Severity
from ..location import At, at
from ..registry import rule


@rule(
    "F3-501",
    Severity.ERROR,
    cites=(item("Table II col. 1"), form3("5(c)(ii)"), edgar("securityTitle")),
    message="row {row} of Table II has no derivative security title",
    breaks={"table_2.0.title": None},
)
def derivative_title_missing(facts: Facts) -> Iterator[At]:
    """Each row of Table II gives the title of the derivative security.

    Write, for example, `title: Stock Option (Right to Buy)`.
    """
    for row, holding in enumerate(facts.form.table_2):
        if not holding.title.value:
            yield at("table_2", row, "title", row=row + 1)


@rule(
    "F3-503",
    Severity.ERROR,
    cites=(item("Table II col. 2"), edgar("exerciseDate")),
    message="{title}: no date exercisable and no footnote",
    breaks={"table_2.1.exercisable": None},
)
def exercisable_missing(facts: Facts) -> Iterator[At]:
    """A derivative security has a date exercisable, or a footnote instead.

    Write the date, or `exercisable: {notes: NAME}` with a footnote that says when.
    """
    yield from _blank(facts.form, "exercisable")


@rule(
    "F3-504",
    Severity.ERROR,
    cites=(item("Table II col. 2"), edgar("expirationDate")),
    message="{title}: no expiration date and no footnote",
    breaks={"table_2.0.expires": None},
)
def expiration_missing(facts: Facts) -> Iterator[At]:
    """A derivative security has an expiration date, or a footnote instead.

    Write the date, or `expires: {notes: NAME}` with a footnote that says it does not expire.
    """
    yield from _blank(facts.form, "expires")


@rule(
    "F3-509",
    Severity.ERROR,
    cites=(item("Table II col. 3"), edgar("underlyingSecurityTitle")),
    message="{title}: no underlying security title",
    breaks={"table_2.0.underlying.title": None},
)
def underlying_title_missing(facts: Facts) -> Iterator[At]:
    """Each row of Table II gives the title of the underlying security.

    Write `underlying: {title: Common Stock, amount: 125000}`.
    """
    for row, holding in enumerate(facts.form.table_2):
        if not holding.underlying.title.value:
            title = holding.label
            yield at("table_2", row, "underlying", "title", title=title)


@rule(
    "F3-510",
    Severity.ERROR,
    cites=(item("Table II col. 3"), edgar("underlyingSecurityShares and underlyingSecurityValue")),
    message="{title}: {fault}",
    breaks={"table_2.0.underlying.amount": None},
)
def underlying_amount_not_single(facts: Facts) -> Iterator[At]:
    """The underlying security has one amount: shares, a value in US dollars, or a footnote.

    Write `amount:` or `value:` under `underlying`. If no number can be given, write
    `amount: {notes: NAME}` with a footnote that explains it.
    """
    for row, holding in enumerate(facts.form.table_2):
        title, under = holding.label, holding.underlying
        amounts = [not cell.blank for cell in (under.amount, under.value)]
        path = ("table_2", row, "underlying")
        if not any(amounts):
            yield at(*path, "amount", title=title, fault="no amount of underlying securities")
        elif all(amounts):
            fault = "both amount and value of underlying securities"
            yield at(*path, "value", title=title, fault=fault)


@rule(
    "F3-534",
    Severity.ERROR,
    cites=(item("Table II col. 3"), form3("4(c)")),
    message="{title}: {value} dollars underlie it, but an option is for a number of shares",
    breaks={"table_2.0.underlying.amount": None, "table_2.0.underlying.value": "1104000"},
)
def underlying_shares_in_dollars(facts: Facts) -> Iterator[At]:
    """An option on shares gives the number of underlying shares, not their value in dollars.

    Write `amount:` with the number of shares, and remove `value:`.
    """
    for line, holding, words in facts.table_2:
        under = holding.underlying
        if under.value.value is None or not under.amount.blank or under.value.notes:
            continue
        optional = not words.isdisjoint(OPTIONS | WARRANTS | CALLS)
        if optional and is_equity(title_words(under.title.value or "")):
            path = ("table_2", line.row, "underlying", "value")
            yield at(*path, title=line.label, value=f"{under.value.value:,f}")


@rule(
    "F3-512",
    Severity.ERROR,
    cites=(item("Table II col. 4"), edgar("conversionOrExercisePrice")),
    message="{title}: no conversion or exercise price and no footnote",
    breaks={"table_2.0.price": None},
)
def price_missing(facts: Facts) -> Iterator[At]:
    """A derivative security has a price in US dollars, or a footnote instead.

    Write the price per share, or `price: {notes: NAME}` with a footnote that gives the terms.
    """
    yield from _blank(facts.form, "price")


@rule(
    "F3-514",
    Severity.ERROR,
    cites=(item("Table II cols. 5-6"), form3("5(b)(iii)"), edgar("ownershipNature")),
    message="{title}: {fault}",
    breaks={"table_2.0.ownership": "I"},
)
def derivative_ownership_unclear(facts: Facts) -> Iterator[At]:
    """A derivative security is owned directly, or indirectly with a nature of ownership.

    Write `ownership: D` and no nature, or `ownership: I` and, for example, `nature: By Spouse`.
    """
    for row, holding in enumerate(facts.form.table_2):
        if fault := ownership_fault(holding):
            column = "nature" if fault.is_of_nature else "ownership"
            words = {"title": holding.label, "fault": fault.words(holding)}
            cure = {} if fault.is_of_nature else ownership_cure(holding)
            yield At(("table_2", row, column), words, **cure)


def _blank(form: Form3, column: str) -> Iterator[At]:
    """Yield each blank cell in a column of Table II; a footnote reference counts as content."""
    for row, holding in enumerate(form.table_2):
        if getattr(holding, column).blank:
            yield at("table_2", row, column, title=holding.label)
