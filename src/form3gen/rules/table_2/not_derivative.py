"""Rules on rights and awards that are not reported as derivative securities."""

import re
from collections.abc import Iterator

from ..citations import cfr
from ..facts import Facts
from ..facts.phrases import any_in
from ..facts.rows import notes_of
from ..finding import Severity
from ..location import At, at
from ..registry import rule

EXCLUDED = {
    "tax withholding": "16a-1(c)(3)",
    "withholding right": "16a-1(c)(3)",
    "right to withhold": "16a-1(c)(3)",
    "pledgee": "16a-1(c)(1)",
    "merger consideration": "16a-1(c)(2)",
    "exchange offer": "16a-1(c)(2)",
    "index option": "16a-1(c)(4)",
    "index future": "16a-1(c)(4)",
    "s&p 500": "16a-1(c)(4)",
    "over-allotment": "16a-1(c)(7)",
    "overallotment": "16a-1(c)(7)",
}
"""Phrases in titles of rights that Rule 16a-1(c) excludes, and the paragraph that does."""

PLANS = ("espp", "stock purchase plan", "share purchase plan")
MARKET = (
    r"\d% (of|discount to|discount from) [^.|]{0,90}\b"
    r"(market price|trading price|bid price|closing price|vwap|weighted average price)"
)
OPEN = (
    r"\b(price|rate) (is|will be|has|remains) (yet |still )?to be (determined|fixed|set|agreed)\b"
)
FIXED = ("$", "fixed", "grant", "fair market value", "issuance", "issue date", "offering")
FIXED_BY_NATURE = frozenset({"option", "options", "unit", "units", "phantom", "appreciation"})
"""Words in the titles of securities whose price does not float with the market."""


@rule(
    "F3-520",
    Severity.WARNING,
    cites=(cfr("240.16a-1(c)"),),
    message="{title} is not a derivative security under Rule {excluded}",
    breaks={"table_2.1.title": "Tax Withholding Right"},
)
def excluded_right_reported(facts: Facts) -> Iterator[At]:
    """Do not report a right that Rule 16a-1(c) excludes.

    Remove the row, or correct the title if it does not describe the security.
    """
    for line, _, _ in facts.table_2:
        for phrase, excluded in EXCLUDED.items():
            if phrase in line.title:
                yield at("table_2", line.row, "title", title=line.label, excluded=excluded)
                break


@rule(
    "F3-521",
    Severity.WARNING,
    cites=(cfr("240.16a-1(c)(5)"),),
    message="{title} looks like a right to participate in an employee plan",
    breaks={"table_2.1.title": "ESPP Purchase Right"},
)
def plan_right_reported(facts: Facts) -> Iterator[At]:
    """A right to participate in an employee benefit plan is not a derivative security.

    Report the shares bought under the plan in Table I instead.
    """
    for line, _, _ in facts.table_2:
        if any_in(PLANS, line.title):
            yield at("table_2", line.row, "title", title=line.label)


@rule(
    "F3-522",
    Severity.WARNING,
    cites=(cfr("240.16a-1(c)(6)"),),
    message="{title}: its footnote describes a price that is not fixed",
    breaks={
        "table_2.0.price": {"notes": "floats"},
        "table_2.0.title": "Convertible Note",
        "footnotes.floats": "The conversion price is 85% of the market price upon conversion.",
    },
)
def price_not_fixed(facts: Facts) -> Iterator[At]:
    """A right with no fixed price is not a derivative security until its price becomes fixed.

    The price is the exercise or conversion price. Remove the row, or state in the footnote what
    is fixed: a price, a floor or a ratio.
    """
    for line, holding, words in facts.table_2:
        if holding.price.value is not None or not FIXED_BY_NATURE.isdisjoint(words):
            continue
        notes = notes_of(facts.form, holding.price)
        floats = ("%" in notes and re.search(MARKET, notes)) or re.search(OPEN, notes)
        if floats and not any_in(FIXED, notes):
            yield at("table_2", line.row, "price", title=line.label)
