"""Area 5: what belongs in Table II, and what is no derivative security."""

import re
from collections.abc import Iterator

from ..citations import cfr, form3, item
from ..facts import Facts
from ..facts.phrases import any_in
from ..facts.rows import notes_of
from ..facts.titles import (
    CALLS,
    class_named,
    is_convertible,
    is_debt,
)
from ..finding import Severity
from ..location import At, at
from ..registry import rule

CLASSES = ("preferred", "preference", "convertible", "class ", "series ")
SIXTY_DAYS = (
    r"(?<!not )(?<!not yet )(\bexercisable|\brights? to acquire|\b(may|can) acquire)\b[^.;|]{0,60}"
    r" within (60|sixty)( \(60\))? days( hereof| of (the date|this |[a-z]+ \d)|[.,;)|]|$)"
)
VESTED_ALONE = (
    r"\b(exclud\w+|not includ\w+|not reflect\w*|omit\w*) [^.;|]{0,60}"
    r"\b(unvested|unexercisable|not yet (vested|exercisable))\b[^.;|]{0,30}\boptions?\b"
    r"|\bonly (the )?vested (stock )?options?\b"
)
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
"""What Rule 16a-1(c) says is no derivative security, as titles say it."""

PLANS = ("espp", "stock purchase plan", "share purchase plan")
MARKET = (
    r"\d% (of|discount to|discount from) [^.|]{0,90}\b"
    r"(market price|trading price|bid price|closing price|vwap|weighted average price)"
)
OPEN = (
    r"\b(price|rate) (is|will be|has|remains) (yet |still )?to be (determined|fixed|set|agreed)\b"
)
FIXED = ("$", "fixed", "grant", "fair market value", "issuance", "issue date", "offering")
UNFIT_TO_FLOAT = frozenset({"option", "options", "unit", "units", "phantom", "appreciation"})
OBLIGED = frozenset({"short", "written"})
PERFORMANCE = ("performance s", "performance-based", "performance based", "performance unit")
CONVERTS = ("automatic", "closing", "completion", "consummation")


@rule(
    "F3-515",
    Severity.WARNING,
    cites=(form3("5(c)(i)"),),
    message="{title} {fault}",
    breaks={"table_1.0.title": "Series A Convertible Preferred Stock"},
)
def convertible_in_table_1(facts: Facts) -> Iterator[At]:
    """An equity security that is convertible into another is reported in Table II alone.

    Move the row to `table_2`, or take it out where it stands there already.
    """
    second = {class_named(line.title) for line, _, _ in facts.table_2}
    for line, _, said in facts.table_1:
        if any_in(CLASSES, line.title) and class_named(line.title) in second:
            fault = "stands in both tables"
        elif is_convertible(said) and not is_debt(said):
            fault = "is convertible, and stands in Table I"
        else:
            continue
        yield at("table_1", line.row, "title", title=line.label, fault=fault)


@rule(
    "F3-518",
    Severity.WARNING,
    cites=(cfr("240.16a-1(a)(2)(ii)(F)"),),
    message="{title}: a footnote seems to leave out rights that are not yet exercisable",
    breaks={"footnotes.vesting": "Represents options exercisable within 60 days of this report."},
)
def unvested_rights_left_out(facts: Facts) -> Iterator[At]:
    """A right to acquire securities is reported whether or not it can be exercised yet.

    Add what is not vested, each grant on its row. The test of 60 days is for who holds over 10%,
    and for proxy statements.
    """
    for line in facts.rows:
        notes = line.notes
        soon = "days" in notes and " within " in notes and re.search(SIXTY_DAYS, notes)
        if soon or ("option" in notes and "vest" in notes and re.search(VESTED_ALONE, notes)):
            yield at(line.table, line.row, "title", title=line.label)


@rule(
    "F3-520",
    Severity.WARNING,
    cites=(cfr("240.16a-1(c)"),),
    message="{title} is no derivative security by Rule {excluded}",
    breaks={"table_2.1.title": "Tax Withholding Right"},
)
def right_excluded(facts: Facts) -> Iterator[At]:
    """Rights that Rule 16a-1(c) excludes are not reported.

    Take the row out, if the title says what it is.
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
    message="{title} looks like a right to take part in an employee plan",
    breaks={"table_2.1.title": "ESPP Purchase Right"},
)
def plan_right(facts: Facts) -> Iterator[At]:
    """The right to take part in an employee benefit plan is no derivative security.

    Report the shares that were bought under it, in Table I.
    """
    for line, _, _ in facts.table_2:
        if any_in(PLANS, line.title):
            yield at("table_2", line.row, "title", title=line.label)


@rule(
    "F3-522",
    Severity.WARNING,
    cites=(cfr("240.16a-1(c)(6)"),),
    message="{title}: the price floats with the market, by its footnote",
    breaks={
        "table_2.0.price": {"notes": "floats"},
        "table_2.0.title": "Convertible Note",
        "footnotes.floats": "The conversion price is 85% of the market price upon conversion.",
    },
)
def price_not_fixed(facts: Facts) -> Iterator[At]:
    """A right whose price is not fixed is no derivative security until it is.

    Take the row out, or say in the footnote what is fixed: a price, a floor or a ratio.
    """
    for line, holding, said in facts.table_2:
        if holding.price.value is not None or not UNFIT_TO_FLOAT.isdisjoint(said):
            continue
        notes = notes_of(facts.form, holding.price)
        floats = ("%" in notes and re.search(MARKET, notes)) or re.search(OPEN, notes)
        if floats and not any_in(FIXED, notes):
            yield at("table_2", line.row, "price", title=line.label)


@rule(
    "F3-523",
    Severity.INFO,
    cites=(cfr("240.16a-1(c)"),),
    message="{title} vests by performance, as its title says",
    breaks={"table_2.1.title": "Performance Stock Units"},
)
def performance_award(facts: Facts) -> Iterator[At]:
    """An award that vests on goals other than the stock price is reported when they are met.

    That is how practitioners read the rule. Take the row out, or say in a footnote that the goals
    were met or depend on the stock price.
    """
    for line in facts.rows:
        if any_in(PERFORMANCE, line.title):
            yield at(line.table, line.row, "title", title=line.label)


@rule(
    "F3-524",
    Severity.INFO,
    cites=(cfr("240.16a-1(b)"), cfr("240.16a-1(h)"), form3("5(c)(ii)")),
    message="{what}",
    breaks={"circumstances": {"short_or_written": "yes"}},
)
def obligation_unsaid(facts: Facts) -> Iterator[At]:
    """Short and written positions are reported, too, and called obligations.

    Write, for example, `Call Option (Obligation to Sell)`.
    """
    found = False
    for line, _, said in facts.table_2:
        position = not CALLS.isdisjoint(said)
        found = found or position or "obligation" in said or not OBLIGED.isdisjoint(said)
        if position and not OBLIGED.isdisjoint(said) and "obligation" not in said:
            what = f"{line.label} is written or short, and its title says no obligation"
            yield at("table_2", line.row, "title", what=what)
    if facts.form.circumstances.short_or_written and not found:
        what = "short or written positions are said to be held, and no row shows one"
        yield at("circumstances", "short_or_written", what=what)


@rule(
    "F3-525",
    Severity.WARNING,
    cites=(cfr("240.16a-1(c)"), item("Table II")),
    message="{title} {fault}",
    breaks={"table_1.0.title": "Phantom Stock"},
)
def right_to_cash_misplaced(facts: Facts) -> Iterator[At]:
    """Stock appreciation rights and phantom stock are derivative securities, even if paid in cash.

    Put them in Table II, with a footnote on how they are settled.
    """
    for line, _, said in facts.table_1:
        phantom = "phantom" in said and not said.isdisjoint({"stock", "share", "shares"})
        rights = "stock appreciation" in line.title or "sars" in said
        if phantom or (rights and said.isdisjoint({"unit", "units"})):
            fault = "is a derivative security, and stands in Table I"
            yield at("table_1", line.row, "title", title=line.label, fault=fault)
    for line, holding, _ in facts.table_2:
        if holding.settled_in_cash and "cash" not in line.all:
            fault = "is settled in cash, and no footnote says so"
            yield at("table_2", line.row, "title", title=line.label, fault=fault)


@rule(
    "F3-526",
    Severity.WARNING,
    cites=(form3("5(a)"), form3("5(c)(iii)")),
    message="{title}: no footnote says when and how it converts",
    breaks={
        "circumstances": {"event": "registration"},
        "event_date": "2026-04-09",
        "table_2.0.title": "Series C Preferred Stock",
    },
)
def conversion_unexplained(facts: Facts) -> Iterator[At]:
    """What converts in an initial public offering is reported with a footnote that says so.

    Give the ratio, that it converts automatically upon the closing of the offering, and that it
    has no expiration date.
    """
    if not facts.form.circumstances.is_registration:
        return
    for line, _, said in facts.table_2:
        converts = "preferred" in said or (is_convertible(said) and is_debt(said))
        if converts and not ("convert" in line.notes and any_in(CONVERTS, line.notes)):
            yield at("table_2", line.row, "title", title=line.label)
