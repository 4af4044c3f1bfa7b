"""Area 0: limits on numbers, texts and rows."""

from collections.abc import Iterator
from decimal import Decimal

from ...form import TABLE_NAMES, AmountCell
from ...reference.limits import FOOTNOTE_CHARS, LIMITS, MAX_ROWS, REMARKS_CHARS
from ..citations import edgar, item
from ..facts import Facts
from ..finding import Severity
from ..location import At, at
from ..registry import rule

MAX_WHOLE_DIGITS, MAX_DECIMALS, MAX_DIGITS = 12, 4, 16

SHORTEST_LIMIT_CHARS = min(limit for _, limit in LIMITS.values())

CURES = {
    **dict.fromkeys(
        ("title of security", "title of underlying security", "nature of ownership"),
        "Shorten it, and cite a footnote that gives it in full.",
    ),
    "trading symbol": "Write the symbol alone, such as `ACME`, without the exchange.",
    "officer title": "Write `See Remarks`, and give the title in the remarks.",
    "text for Other": "Write `See Remarks`, and state the relationship in the remarks.",
}
"""How to shorten texts whose full wording belongs somewhere else on the form."""


@rule(
    "F3-004",
    Severity.ERROR,
    cites=(edgar("POSITIVE_DECIMAL"),),
    message="{number} {fault}",
    breaks={"table_1.0.amount": "1234.56789"},
)
def number_out_of_range(facts: Facts) -> Iterator[At]:
    """A number must be from 0 to 999,999,999,999.9999, with at most 16 digits and 4 decimals.

    Round to four decimals, and footnote the rounding if it matters. An amount is never negative.
    """
    for path, cell in facts.cells:
        if isinstance(cell, AmountCell) and cell.value is not None:
            fault, cure = _range_fault(cell.value)
            if fault:
                yield at(*path, number=f"{cell.value:f}", fault=fault, help=cure)


def _range_fault(number: Decimal) -> tuple[str, str]:
    """Return how a number is out of range and how to fix it; both are empty if it is in range."""
    whole, _, part = f"{number.copy_abs():f}".partition(".")
    decimals = len(part.rstrip("0"))
    if number.is_signed():
        return "is negative", "An amount is never negative; write the amount owned."
    if decimals > MAX_DECIMALS:
        cure = "Round it to four decimals, and footnote the rounding if it matters."
        return f"has {decimals} decimals; the limit is {MAX_DECIMALS}", cure
    if (digits := len(whole.lstrip("0"))) > MAX_WHOLE_DIGITS:
        fault = f"has {digits} digits before the decimal point; the limit is {MAX_WHOLE_DIGITS}"
        return fault, "Write at most twelve digits and four decimals; check the decimal point."
    if len(part) > MAX_DIGITS:
        return (
            f"has more than {MAX_DIGITS} digits",
            "Write at most twelve digits and four decimals.",
        )
    return "", ""


@rule(
    "F3-007",
    Severity.ERROR,
    cites=(edgar("remarks"), item("Remarks")),
    message="the remarks have {length:,} characters; the limit is {limit:,}",
    breaks={"remarks": "x" * 2001},
)
def remarks_too_long(facts: Facts) -> Iterator[At]:
    """The remarks may have at most 2,000 characters.

    Move the rest to an Exhibit 99, and refer to it.
    """
    form = facts.form
    if form.remarks and len(form.remarks) > REMARKS_CHARS:
        yield at("remarks", length=len(form.remarks), limit=REMARKS_CHARS)


@rule(
    "F3-008",
    Severity.ERROR,
    cites=(edgar("footnote"),),
    message="footnote '{name}' has {length:,} characters; the limit is {limit:,}",
    breaks={"footnotes.vesting": "x" * 1001},
)
def footnote_too_long(facts: Facts) -> Iterator[At]:
    """A footnote may have at most 1,000 characters.

    Split it into two footnotes, and cite both in the cell.
    """
    for name, text in facts.form.footnotes.items():
        if len(text) > FOOTNOTE_CHARS:
            yield at("footnotes", name, name=name, length=len(text), limit=FOOTNOTE_CHARS)


@rule(
    "F3-009",
    Severity.ERROR,
    cites=(edgar("data types"),),
    message="the {what} has {length} characters; the limit is {limit}",
    breaks={"owners.0.officer": "Executive Vice President, Chief Legal Officer and Secretary"},
)
def text_too_long(facts: Facts) -> Iterator[At]:
    """Each text must fit EDGAR's length limit.

    Shorten it; put the rest in the remarks or a footnote.
    """
    for path, text in facts.texts:
        if len(text) <= SHORTEST_LIMIT_CHARS:
            continue
        what, limit = LIMITS.get(tuple(key for key in path if isinstance(key, str)), ("", 0))
        if limit and len(text) > limit:
            cure = CURES.get(what, "Shorten it.")
            yield at(*path, what=what, length=len(text), limit=limit, help=cure)


@rule(
    "F3-010",
    Severity.ERROR,
    cured_by_split=True,
    cites=(edgar("nonDerivativeTable and derivativeTable"),),
    message="{table} has {rows} rows; the limit is {limit}",
    breaks={
        "table_1": [
            {"title": f"Series {number} Stock", "amount": "1", "ownership": "D"}
            for number in range(30)
        ]
        + [{"title": "Common Stock", "amount": "1", "ownership": "D"}]
    },
)
def too_many_rows(facts: Facts) -> Iterator[At]:
    """A table may have at most 30 rows.

    Combine options with identical terms, or file a second Form 3 and refer to it in the remarks.
    """
    for key, table in TABLE_NAMES.items():
        rows = len(getattr(facts.form, key))
        if rows > MAX_ROWS:
            yield at(key, MAX_ROWS, table=table, rows=rows, limit=MAX_ROWS)
