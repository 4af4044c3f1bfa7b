"""Area 0: the document and its data, as far as a filing can be built from them."""

from collections.abc import Iterator
from decimal import Decimal

from ...form import TABLE_NAMES, AmountCell
from ...reference.limits import FOOTNOTE, LIMITS, REMARKS, ROWS
from ..citations import edgar, item
from ..facts import Facts
from ..finding import Severity
from ..location import At, at
from ..registry import rule

WHOLE_DIGITS, DECIMALS, DIGITS = 12, 4, 16

LEAST = min(limit for _, limit in LIMITS.values())

CURES = {
    **dict.fromkeys(
        ("title of security", "title of underlying security", "nature of ownership"),
        "Shorten it, and call a footnote that gives it whole.",
    ),
    "officer title": "Write `See Remarks`, and give the title in the remarks.",
    "text of the box Other": "Write `See Remarks`, and say it in the remarks.",
}
"""How to shorten what is more than a matter of words."""


@rule(
    "F3-004",
    Severity.ERROR,
    cites=(edgar("POSITIVE_DECIMAL"),),
    message="{number} {fault}",
    breaks={"table_1.0.amount": "1234.56789"},
)
def number_out_of_range(facts: Facts) -> Iterator[At]:
    """A number is from 0 to 999,999,999,999.9999, with at most 16 digits and 4 decimals.

    Round to four decimals, and footnote the rounding if it matters; an amount is never negative.
    """
    for path, cell in facts.cells:
        if isinstance(cell, AmountCell) and cell.value is not None:
            fault, cure = _range_fault(cell.value)
            if fault:
                yield at(*path, number=f"{cell.value:f}", fault=fault, help=cure)


def _range_fault(number: Decimal) -> tuple[str, str]:
    """Return how a number is out of range and how to mend it, or nothing."""
    whole, _, part = f"{number.copy_abs():f}".partition(".")
    decimals = len(part.rstrip("0"))
    if number.is_signed():
        return "is negative", "An amount is never negative; write what is owned."
    if decimals > DECIMALS:
        cure = "Round it to four decimals, and footnote the rounding if it matters."
        return f"has {decimals} decimals, over {DECIMALS}", cure
    if (digits := len(whole.lstrip("0"))) > WHOLE_DIGITS:
        fault = f"has {digits} digits before the decimal point, over {WHOLE_DIGITS}"
        return fault, "Write at most twelve digits and four decimals; is the point in its place?"
    if len(part) > DIGITS:
        return f"has over {DIGITS} digits", "Write at most twelve digits and four decimals."
    return "", ""


@rule(
    "F3-007",
    Severity.ERROR,
    cites=(edgar("remarks"), item("Remarks")),
    message="remarks have {length:,} characters, over {limit:,}",
    breaks={"remarks": "x" * 2001},
)
def remarks_too_long(facts: Facts) -> Iterator[At]:
    """Remarks have at most 2,000 characters.

    Move the rest to an exhibit 99 and refer to it.
    """
    form = facts.form
    if form.remarks and len(form.remarks) > REMARKS:
        yield at("remarks", length=len(form.remarks), limit=REMARKS)


@rule(
    "F3-008",
    Severity.ERROR,
    cites=(edgar("footnote"),),
    message="footnote '{name}' has {length:,} characters, over {limit:,}",
    breaks={"footnotes.vesting": "x" * 1001},
)
def footnote_too_long(facts: Facts) -> Iterator[At]:
    """A footnote has at most 1,000 characters.

    Split it into two footnotes and call both from the cell.
    """
    for name, text in facts.form.footnotes.items():
        if len(text) > FOOTNOTE:
            yield at("footnotes", name, name=name, length=len(text), limit=FOOTNOTE)


@rule(
    "F3-009",
    Severity.ERROR,
    cites=(edgar("data types"),),
    message="{what} has {length} characters, over {limit}",
    breaks={"owners.0.officer": "Executive Vice President, Chief Legal Officer and Secretary"},
)
def text_too_long(facts: Facts) -> Iterator[At]:
    """Each text fits the length that EDGAR gives it.

    Shorten it; what does not fit goes into the remarks or a footnote.
    """
    for path, text in facts.texts:
        if len(text) <= LEAST:
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
    message="{table} has {rows} rows, over {limit}",
    breaks={
        "table_1": [
            {"title": f"Series {number} Stock", "amount": "1", "ownership": "D"}
            for number in range(30)
        ]
        + [{"title": "Common Stock", "amount": "1", "ownership": "D"}]
    },
)
def too_many_rows(facts: Facts) -> Iterator[At]:
    """A table has at most 30 rows.

    Combine options of identical terms, or file a second Form 3 and refer to it in the remarks.
    """
    for key, table in TABLE_NAMES.items():
        rows = len(getattr(facts.form, key))
        if rows > ROWS:
            yield at(key, ROWS, table=table, rows=rows, limit=ROWS)
