"""Rules on stock, debt and rights that are not derivative securities of their own."""

import re
from collections.abc import Iterator

from ..citations import PRACTICE, cfr, form3, item
from ..facts import Facts
from ..facts.phrases import any_in
from ..facts.rows import Row
from ..facts.titles import EQUITY, OPTIONS, Words, is_same_class, is_stock, is_straight_debt, words
from ..finding import Severity
from ..location import At, at
from ..registry import rule

CONVERTS = ("convert", "exchang", "reclassif", "redeem", "right to receive")
NOT_CONVERTED = (
    r"\b(?:not|nor|neither|non-?)(?: be)? ?(?:convert|exchang)\w*"
    r"(?: (?:or|nor|and) (?:convert|exchang)\w*)?"
)
RIGHTS = frozenset({"right", "rights"})
RIGHT_TO_STOCK = OPTIONS | RIGHTS | {"warrant", "warrants", "buy", "purchase", "unit", "units"}
RIGHTS_OF_PLAN = (
    *("preferred stock purchase right", "preferred share purchase right", "rights plan"),
    *("poison pill", "junior participating", "shareholder right", "stockholder right"),
    "associated right",
)
"""Titles of rights under a shareholder rights plan."""

RIGHTS_PLAN = (
    *("rights plan", "acquiring person", "poison pill", "junior participating"),
    *("trade with the common", "attached to each share", "attached to the common"),
)


@rule(
    "F3-530",
    Severity.ERROR,
    cites=(form3("5(c)(ii)"), item("Table II col. 3")),
    message="{title}: the underlying security is the derivative security itself",
    breaks={"table_2.0.underlying.title": "Stock Option (Right to Buy)"},
)
def underlying_is_itself(facts: Facts) -> Iterator[At]:
    """The underlying security is what the derivative security can be exercised for or becomes.

    Write its title, such as `underlying: {title: Common Stock, amount: 60000}`. If the row reports
    shares that are owned, move it to `table_1`.
    """
    for line, holding, title_words in facts.table_2:
        under = (holding.underlying.title.value or "").lower()
        same = under and is_same_class(under, line.title)
        if same and not (is_straight_debt(title_words) or _is_right_to(title_words, words(under))):
            yield at("table_2", line.row, "underlying", "title", title=line.label)


@rule(
    "F3-531",
    Severity.WARNING,
    cites=(form3("5(c)(i)"), cfr("240.16a-1(a)(2)(i)")),
    message="{title} is stock, but is reported as a derivative security",
    breaks={"table_2.1.title": "Restricted Stock", "footnotes.units": "Vests on March 1, 2027."},
)
def stock_in_table_2(facts: Facts) -> Iterator[At]:
    """Common stock and restricted stock that were issued belong in Table I, vested or not.

    Move the row to `table_1`, with the number of shares as `amount:`. If the class converts into
    another, say so in a footnote. If it is a restricted stock unit, write that.
    """
    for line, holding, title_words in facts.table_2:
        under = (holding.underlying.title.value or "").lower()
        other_class = not is_same_class(under, line.title)
        if is_stock(title_words) and other_class and not any_in(CONVERTS, line.notes):
            yield at("table_2", line.row, "title", title=line.label)


@rule(
    "F3-532",
    Severity.WARNING,
    cites=(cfr("240.16a-1(c)"), form3("4(a)(iii)")),
    message="{title} is debt that does not seem to convert",
    breaks={
        "table_2.1.title": "7.5% Senior Notes due 2031",
        "footnotes.units": "The notes mature in 2031.",
    },
)
def straight_debt_in_table_2(facts: Facts) -> Iterator[At]:
    """Debt that does not convert into an equity security is not a derivative security.

    Remove the row; for a registered closed-end fund, report the debt in `table_1` with `value:`.
    If it converts, say so in its title and in a footnote.
    """
    for line, holding, title_words in facts.table_2:
        notes = re.sub(NOT_CONVERTED, "", line.notes)
        if not is_straight_debt(title_words) or any_in(CONVERTS[:2], notes):
            continue
        under = words(holding.underlying.title.value or "")
        priced = holding.price.value is not None and not EQUITY.isdisjoint(under)
        if not priced:
            yield at("table_2", line.row, "title", title=line.label)


@rule(
    "F3-533",
    Severity.WARNING,
    cites=(PRACTICE, item("Table II")),
    message="{title}: a right under a shareholder rights plan is not reported by itself",
    breaks={"table_2.1.title": "Preferred Stock Purchase Rights"},
)
def rights_plan_reported(facts: Facts) -> Iterator[At]:
    """Rights of a rights plan that trade with the common stock are not reported separately.

    Remove the row. Report the rights once they are exercisable and trade by themselves.
    """
    for line, _, title_words in facts.table_2:
        if not RIGHTS.isdisjoint(title_words) and _is_of_rights_plan(line, title_words):
            yield at("table_2", line.row, "title", title=line.label)


def _is_right_to(title_words: Words, under: Words) -> bool:
    """Return whether a title, such as `Common Stock (Right to Buy)`, is that of a right."""
    return RIGHT_TO_STOCK.isdisjoint(under) and not RIGHT_TO_STOCK.isdisjoint(title_words)


def _is_of_rights_plan(line: Row, title_words: Words) -> bool:
    if "subscription" in title_words or not OPTIONS.isdisjoint(title_words):
        return False
    if any_in(RIGHTS_OF_PLAN, line.title):
        return True
    return any_in(RIGHTS_PLAN, line.notes) and re.search("right to buy", line.title) is None
