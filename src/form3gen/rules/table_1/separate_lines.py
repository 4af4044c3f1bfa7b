"""Rules on separate lines, and on direct and indirect ownership."""

from collections.abc import Iterator

from ..citations import form3, item
from ..facts import Facts
from ..facts.phrases import any_in
from ..facts.titles import UNITS, WARRANTS
from ..finding import Severity
from ..location import At, at
from ..registry import rule

BOTH = (
    *("direct and indirect", "direct & indirect", "direct/indirect", "directly and indirectly"),
    *("direct and through", "directly and through", "direct and by ", "directly and by "),
)

HOLDERS = {
    "spouse": "spouse",
    "wife": "spouse",
    "husband": "spouse",
    "child": "child",
    "children": "child",
    "minor children": "child",
    "son": "child",
    "daughter": "child",
    "trust": "trust",
    "trusts": "trust",
    "family trust": "trust",
    "ira": "ira",
    "401(k)": "plan",
    "401(k) plan": "plan",
    "401k": "plan",
    "401k plan": "plan",
    "esop": "plan",
    "llc": "entity",
    "partnership": "entity",
    "family partnership": "entity",
    "limited partnership": "entity",
    "corporation": "entity",
}
"""Lowercase holders that may be a complete nature of ownership, and the form each one is."""

LEADS = ("by ", "held by ", "through ", "my ", "his ", "her ", "the ", "a ")
JOINT = ("joint tenan", "jtwros", "jt ten", "tenants in common", "tenancy in common")
OWN_NAME = (*JOINT, "by the entirety", "by entireties", "community property", "street name")
OTHERS = ("trust", "llc", "l.l.c", "partner", "l.p", "inc", "corp", "custodian", "utma", "ugma")


@rule(
    "F3-410",
    Severity.WARNING,
    cites=(form3("5(b)(iii)"), item("Table I cols. 2-3")),
    message="{title}: one row seems to combine direct and indirect ownership",
    breaks={
        "table_1.0.amount": {"value": "12500", "notes": "spouse"},
        "footnotes.spouse": "Includes 400 shares held by the reporting person's spouse.",
    },
)
def direct_and_indirect_combined(facts: Facts) -> Iterator[At]:
    """Report direct and indirect holdings on separate lines.

    Make two rows: one marked D, and one marked I with its nature, such as `By Spouse`.
    """
    partly = {
        (line.table, line.row)
        for line, holder in facts.held_by_others
        if holder.is_of_part and holder.kind != "plan"
    }
    for line in facts.rows:
        key = "amount" if line.table == "table_1" else "ownership"
        if any_in(BOTH, f"{line.title} | {line.nature}"):
            key = "title" if any_in(BOTH, line.title) else "nature"
        elif (line.table, line.row) not in partly:
            continue
        yield at(line.table, line.row, key, title=line.label)


@rule(
    "F3-411",
    Severity.WARNING,
    cites=(form3("5(b)(iii)"),),
    message="{title}: '{nature}' combines different forms of indirect ownership",
    breaks={"table_1.1.nature": "By Spouse and Family Trust"},
)
def ownership_forms_combined(facts: Facts) -> Iterator[At]:
    """Report different forms of indirect ownership on separate lines.

    Make a row for each, with its own amount.
    """
    for line in facts.rows:
        if len(line.nature) < 60 and any_in((" and ", "&", "/", ";"), line.nature):
            kinds = [HOLDERS.get(holder) for holder in _holders(line.nature)]
            if None not in kinds and len(set(kinds)) > 1:
                nature = line.holding.nature.value
                yield at(line.table, line.row, "nature", title=line.label, nature=nature)


@rule(
    "F3-412",
    Severity.WARNING,
    cites=(form3("5(b)(iii)"), item("Table I")),
    message="{title}: same title, ownership and nature as row {first}, and no footnote of its own",
    breaks={"table_1.2": {"title": "Common Stock", "amount": "300", "ownership": "D"}},
)
def duplicate_rows(facts: Facts) -> Iterator[At]:
    """Report each class on one line for each form of ownership.

    Add the amounts together, remove the duplicate, or explain the difference in a footnote.
    """
    form = facts.form
    if len(form.owners) > 1:
        return
    rows: dict[tuple[object, ...], list[int]] = {}
    for line, holding, _ in facts.table_1:
        if line.title:
            cells = (
                *(" ".join(line.title.split()), holding.ownership.value),
                *(_without_spaces_and_periods(line.nature), line.notes),
            )
            rows.setdefault(cells, []).append(line.row)
    for same in rows.values():
        if len(same) > 1:
            title = form.table_1[same[1]].label
            yield at("table_1", same[1], "title", title=title, first=same[0] + 1)


@rule(
    "F3-418",
    Severity.WARNING,
    cites=(form3("5(b)(ii)"),),
    message="{title}: '{nature}' is direct ownership, but the row is marked indirect",
    breaks={"table_1.1.nature": "Joint tenancy with spouse"},
)
def direct_holding_marked_indirect(facts: Facts) -> Iterator[At]:
    """Securities held jointly, as community property or in street name are owned directly.

    Mark the row D and remove `nature`; a footnote may name the spouse.
    """
    for line in facts.rows:
        if line.is_indirect and any_in(OWN_NAME, line.nature):
            if any_in(OTHERS, line.nature):
                continue
            nature = line.holding.nature.value
            yield at(line.table, line.row, "nature", title=line.label, nature=nature)


@rule(
    "F3-422",
    Severity.WARNING,
    cites=(form3("5(c)(iv)"),),
    message="{title}: unit is not separated into its components, and no footnote explains it",
    breaks={"table_1.0.title": "Units (one share and one-third warrant)"},
)
def unit_not_separated(facts: Facts) -> Iterator[At]:
    """Report each component of a unit in the applicable table and explain their relationship.

    Report the shares in Table I and the warrants in Table II, with a footnote that they were sold
    together.
    """
    if any(not WARRANTS.isdisjoint(words) for _, _, words in facts.table_2):
        return
    for line, _, words in facts.table_1:
        mixed = not WARRANTS.isdisjoint(words) or any_in(("consist", "one right"), line.title)
        if not UNITS.isdisjoint(words) and mixed and not line.notes:
            yield at("table_1", line.row, "title", title=line.label)


def _holders(nature: str) -> list[str]:
    """Return the holders that a nature of ownership lists, without leading words."""
    for separator in (" & ", "&", "/", ";", ","):
        nature = nature.replace(separator, " and ")
    holders = []
    for part in nature.split(" and "):
        holder = part.strip(" .")
        while lead := next((lead for lead in LEADS if holder.startswith(lead)), ""):
            holder = holder.removeprefix(lead)
        if holder:
            holders.append(holder)
    return holders


def _without_spaces_and_periods(nature: str) -> str:
    return "".join(nature.replace(".", "").split())
