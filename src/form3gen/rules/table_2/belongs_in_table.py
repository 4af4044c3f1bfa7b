"""Rules on which securities belong in Table II, and how they are described there."""

from collections import Counter
from collections.abc import Iterator

from ..citations import cfr, form3, item
from ..facts import Facts
from ..facts.phrases import any_in
from ..facts.titles import CALLS, class_named, is_convertible, is_debt
from ..facts.words_of_awards import is_settled_in_cash
from ..facts.words_of_vesting import MAY_OMIT, is_vested_part_of_grant, is_vested_part_only
from ..finding import Severity
from ..location import At, at
from ..registry import rule

CLASSES = ("preferred", "preference", "convertible", "class ", "series ")
OBLIGED = frozenset({"short", "written"})
CONVERTS = ("automatic", "closing", "completion", "consummation")


@rule(
    "F3-515",
    Severity.WARNING,
    cites=(form3("5(c)(i)"),),
    message="{title} {fault}",
    breaks={"table_1.0.title": "Series A Convertible Preferred Stock"},
)
def convertible_in_table_1(facts: Facts) -> Iterator[At]:
    """Report an equity security that is convertible into another in Table II only.

    Move the row to `table_2`, or remove it if Table II already lists it.
    """
    second = {class_named(line.title) for line, _, _ in facts.table_2}
    for line, _, words in facts.table_1:
        if any_in(CLASSES, line.title) and class_named(line.title) in second:
            fault = "is reported in both tables"
        elif is_convertible(words) and not is_debt(words):
            fault = "is convertible but is reported in Table I"
        else:
            continue
        yield at("table_1", line.row, "title", title=line.label, fault=fault)


@rule(
    "F3-518",
    Severity.WARNING,
    cites=(cfr("240.16a-1(a)(2)(ii)(F)"),),
    message="{title}: a footnote seems to exclude rights that are not yet exercisable",
    breaks={"footnotes.vesting": "Represents options exercisable within 60 days of this report."},
)
def unvested_rights_omitted(facts: Facts) -> Iterator[At]:
    """Report derivative securities whether or not they are presently exercisable.

    Add the unvested rights, each grant on its own row. The 60-day test determines who is a ten
    percent holder and what a proxy statement reports, not what Form 3 reports.
    """
    partly, omits = set(_vested_parts(facts)), any_in(MAY_OMIT, facts.prose)
    for line in facts.rows if partly or omits else ():
        if (line.table, line.row) in partly or (omits and is_vested_part_only(line.notes)):
            yield at(line.table, line.row, "title", title=line.label)


@rule(
    "F3-524",
    Severity.WARNING,
    cites=(cfr("240.16a-1(b)"), cfr("240.16a-1(h)"), form3("5(c)(ii)")),
    message="{what}",
    breaks={"circumstances": {"short_or_written": "yes"}},
)
def obligation_not_stated(facts: Facts) -> Iterator[At]:
    """Report short and written option positions and describe them as obligations.

    Write, for example, `Call Option (Obligation to Sell)`.
    """
    reported = False
    for line, _, words in facts.table_2:
        option = not CALLS.isdisjoint(words)
        reported = reported or option or "obligation" in words or not OBLIGED.isdisjoint(words)
        if option and not OBLIGED.isdisjoint(words) and "obligation" not in words:
            what = f"{line.label} is written or short, but its title does not say obligation"
            yield at("table_2", line.row, "title", what=what)
    if facts.form.circumstances.short_or_written and not reported:
        what = "'short_or_written' is yes, but no row reports such a position"
        yield at("circumstances", "short_or_written", what=what)


@rule(
    "F3-525",
    Severity.WARNING,
    cites=(cfr("240.16a-1(c)"), item("Table II")),
    message="{title} {fault}",
    breaks={"table_1.0.title": "Phantom Stock"},
)
def cash_right_misreported(facts: Facts) -> Iterator[At]:
    """Stock appreciation rights, phantom stock and units paid in cash are derivative securities.

    Report them in Table II even if they are settled only in cash, with a footnote that says how
    they are settled.
    """
    for line, _, words in facts.table_1:
        if any_in(("unit", "rsu"), line.all) and is_settled_in_cash(line.all):
            fault = "is settled in cash, and so a derivative security, but is reported in Table I"
            yield at("table_1", line.row, "title", title=line.label, fault=fault)
            continue
        phantom = "phantom" in words and not words.isdisjoint({"stock", "share", "shares"})
        rights = "stock appreciation" in line.title or "sars" in words
        if phantom or (rights and words.isdisjoint({"unit", "units"})):
            fault = "is a derivative security but is reported in Table I"
            yield at("table_1", line.row, "title", title=line.label, fault=fault)
    for line, holding, _ in facts.table_2:
        if holding.settled_in_cash and "cash" not in line.all:
            fault = "is settled in cash, but no footnote says so"
            yield at("table_2", line.row, "title", title=line.label, fault=fault)


@rule(
    "F3-526",
    Severity.WARNING,
    cites=(form3("5(a)"), form3("5(c)(iii)")),
    message="{title}: no footnote explains when and how it converts",
    breaks={
        "circumstances": {"event": "registration"},
        "event_date": "2026-04-09",
        "table_2.0.title": "Series C Preferred Stock",
    },
)
def conversion_unexplained(facts: Facts) -> Iterator[At]:
    """Securities that convert in the IPO need a footnote that explains the conversion.

    State the conversion ratio, that the conversion is automatic upon the closing of the offering,
    and that there is no expiration date.
    """
    if not facts.form.circumstances.is_registration:
        return
    for line, _, words in facts.table_2:
        converts = "preferred" in words or (is_convertible(words) and is_debt(words))
        if converts and not ("convert" in line.notes and any_in(CONVERTS, line.notes)):
            yield at("table_2", line.row, "title", title=line.label)


def _vested_parts(facts: Facts) -> Iterator[tuple[str, int]]:
    """Yield each row of Table II that reports only the vested part of the grant in its footnote."""
    if "vested" not in facts.prose:
        return
    rows = Counter(line.notes for line, _, _ in facts.table_2)
    for line, holding, _ in facts.table_2:
        amount = holding.underlying.amount.value
        if amount and rows[line.notes] == 1 and is_vested_part_of_grant(line.notes, amount):
            yield line.table, line.row
