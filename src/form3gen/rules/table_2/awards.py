"""Rules on awards that are not owned yet: to be granted, or to be earned."""

from collections.abc import Iterator

from ..citations import CERTILMAN_BALIN, cfr, form3
from ..facts import Facts
from ..facts.phrases import any_in
from ..facts.rows import Row
from ..facts.titles import AWARDS, OPTIONS, STOCK_UNITS
from ..facts.titles import words as title_words
from ..facts.words_of_awards import (
    ABOUT_GOALS,
    FUTURE_GRANTS,
    day_granted,
    goals_in,
    is_future_grant,
)
from ..finding import Severity
from ..location import At, at
from ..registry import rule

PERFORMANCE = ("performance s", "performance-based", "performance based", "performance unit")
UNITS = (*STOCK_UNITS, "rsu", "psu", "performance share", "performance unit", "performance stock")
GRANTED = ("granted ", "awarded ", "grant date ", "grant date,")


@rule(
    "F3-523",
    Severity.INFO,
    cites=(cfr("240.16a-1(c)"), CERTILMAN_BALIN),
    message="{title} seems to vest on performance goals",
    breaks={"table_2.1.title": "Performance Stock Units"},
)
def performance_award_reported(facts: Facts) -> Iterator[At]:
    """An award that vests on goals other than the stock price is not reportable until they are met.

    Practitioners read the rule this way: the award is reportable to the extent that the goals are
    met. Remove the row, or state in a footnote that they were met or depend on the stock price.
    """
    for line in facts.rows:
        if any_in(PERFORMANCE, line.title) and goals_in(line.notes) != "met":
            yield at(line.table, line.row, "title", title=line.label)


@rule(
    "F3-537",
    Severity.WARNING,
    cites=(form3("5(a)"), cfr("240.16a-1(c)")),
    message="{title}: a footnote seems to say that it is granted after the date of event",
    breaks={"footnotes.units": "The units will be granted on July 1, 2026."},
)
def future_grant(facts: Facts) -> Iterator[At]:
    """An award is reported when it is granted, not when it is promised.

    Remove the row, and report the grant on Form 4. If it was granted by the date of event, say so
    in the footnote.
    """
    event, dated = facts.form.event_date, any_in(GRANTED, facts.prose)
    if not (dated or any_in(FUTURE_GRANTS, facts.prose)):
        return
    for line in facts.rows:
        granted = day_granted(line.notes) if dated else None
        if is_future_grant(line.notes) or (event and granted and granted > event):
            yield at(line.table, line.row, "title", title=line.label)


@rule(
    "F3-538",
    Severity.WARNING,
    cites=(cfr("240.16a-1(c)"),),
    message="{title}: a footnote says that it is earned by performance goals that are still open",
    breaks={
        "footnotes.units": "The units vest upon the achievement of revenue goals for 2026 to 2028.",
    },
)
def unearned_performance_units(facts: Facts) -> Iterator[At]:
    """Units that depend on goals other than the stock price are not reportable until earned.

    Remove the units from the amount, or the row if it reports nothing else, and report them when
    the goals are met. If they were met, or depend on the price of the stock alone, say so.
    """
    if not any_in(ABOUT_GOALS, facts.prose):
        return
    for line in facts.rows:
        if any_in(ABOUT_GOALS, line.notes) and _has_units(line) and goals_in(line.notes) == "open":
            yield at(line.table, line.row, "title", title=line.label)


def _has_units(line: Row) -> bool:
    """Return whether a row reports stock units, by its title or by a footnote in Table I."""
    named = title_words(line.title)
    if line.table == "table_2" or not AWARDS.isdisjoint(named):
        return OPTIONS.isdisjoint(named) and (
            not AWARDS.isdisjoint(named) or any_in(UNITS, line.title)
        )
    return any_in(UNITS, f"{line.title} | {line.notes}")
