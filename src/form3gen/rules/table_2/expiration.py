"""Rules on expiration dates that are too far away, or of several securities."""

import re
from collections.abc import Iterator

from ...form import DerivativeHolding
from ...reference.calendar import long_date, years_after
from ..citations import PRACTICE, form3, item
from ..facts import Facts
from ..facts.phrases import any_in
from ..facts.rows import Row
from ..facts.titles import CALLS, OPTIONS, UNITS, WARRANTS
from ..facts.words_of_terms import gives_several_expirations
from ..finding import Severity
from ..location import At, at
from ..registry import rule

MAX_YEARS = 15
"""Years after which an option, a warrant or a unit seldom expires."""

EXPIRING = OPTIONS | CALLS | UNITS | WARRANTS | {"sar", "sars", "appreciation", "right", "rights"}
LONG_TERM = (
    r"\b(?:1[5-9]|[2-9]\d|fifteen|twenty|twenty-five|thirty|fifty)[- ](?:\(\d+\) )?years?\b"
    r"|\bperpetual|\bindefinite|\b(?:no|without an?) expir|\bnot expire"
)


@rule(
    "F3-536",
    Severity.WARNING,
    cites=(PRACTICE, item("Table II col. 2")),
    message="{title}: expires on {expires}, more than 15 years after the date of event",
    breaks={"table_2.0.expires": "2064-06-11"},
)
def expiration_far_away(facts: Facts) -> Iterator[At]:
    """An option, a warrant or a unit ordinarily expires within ten years.

    Correct the year. If the term is that long, say so in a footnote; if the security does not
    expire, write `expires: {notes: NAME}` instead of a date.
    """
    event = facts.form.event_date
    if not event:
        return
    for line, holding, words in facts.table_2:
        expires = holding.expires.value
        if not expires or expires.year - event.year < MAX_YEARS or EXPIRING.isdisjoint(words):
            continue
        if expires > years_after(event, MAX_YEARS) and not re.search(LONG_TERM, line.notes):
            day = long_date(expires)
            yield at("table_2", line.row, "expires", title=line.label, expires=day)


SEVERAL_PRICES = (
    *("exercise prices rang", "exercise prices from", "exercise prices between"),
    *("exercise prices of $", "exercise prices vary", "various exercise prices"),
    *("different exercise prices", "average exercise price"),
)


@rule(
    "F3-516",
    Severity.WARNING,
    cites=(form3("5(c)(iii)"), item("Table II")),
    message="{title}: a footnote seems to give several {what} for one row",
    breaks={
        "footnotes.vesting": "Granted on several days, at exercise prices from $2.60 to $4.10."
    },
)
def several_securities_in_one_row(facts: Facts) -> Iterator[At]:
    """Options with different prices or expiration dates are different securities.

    Make a row for each grant, with its own price and dates.
    """
    if not any_in(("expir", "exercise price"), facts.prose):
        return
    for line, holding, _ in facts.table_2:
        notes = line.notes
        if "exercise price" in notes and any_in(SEVERAL_PRICES, notes):
            if "respectively" not in notes:
                what = "exercise prices"
                yield at("table_2", line.row, "price", title=line.label, what=what)
        elif gives_several_expirations(notes) and not _shares_footnotes(facts, line, holding):
            what = "expiration dates"
            yield at("table_2", line.row, "expires", title=line.label, what=what)


def _shares_footnotes(facts: Facts, line: Row, holding: DerivativeHolding) -> bool:
    """Return whether another row has the same footnotes and an expiration date of its own."""
    return any(
        other.notes == line.notes and derivative.expires.value != holding.expires.value
        for other, derivative, _ in facts.table_2
    )
