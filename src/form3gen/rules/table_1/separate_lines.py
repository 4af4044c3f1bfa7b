"""Area 4: what goes on a line of its own, and what is direct and what indirect."""

import re
from collections.abc import Iterator

from ..citations import cfr, form3, item
from ..facts import Facts
from ..facts.phrases import any_in
from ..facts.titles import UNITS, WARRANTS
from ..finding import Severity
from ..location import At, at
from ..registry import rule

RELATIVES = ("spouse", "wife", "husband", "child", "son", "daughter", "trust")
OF_ANOTHER = (
    r"(?<!not )\bincludes? [^.;|]{0,80}\b(held|owned) (of record |directly |indirectly )?by "
    r"(((the|a|an|his|her|their|family|minor|reporting|mr\.|ms\.|[a-z]+['\u2019]s) )*"
    r"(spouse|wife|husband|child|children|sons?|daughters?)|([a-z0-9'\u2019.]+ ){0,6}trusts?)\b"
)
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
"""What a nature of ownership may consist of alone, and which form of ownership that is."""

LEADS = ("by ", "held by ", "through ", "my ", "his ", "her ", "the ", "a ")
OWN_PLANS = ("401(k)", "401k", "401 (k)", "esop", "savings plan", "thrift plan")
IN_PLAN = r"\bheld (in|by|through|under) [^.;|]{0,60}(401 ?\(?k|esop|savings plan|thrift plan)"
JOINT = ("joint tenan", "jtwros", "jt ten", "tenants in common", "tenancy in common")
OWN_NAME = (*JOINT, "by the entirety", "by entireties", "community property", "street name")
OTHERS = ("trust", "llc", "l.l.c", "partner", "l.p", "inc", "corp", "custodian", "utma", "ugma")


@rule(
    "F3-410",
    Severity.WARNING,
    cites=(form3("5(b)(iii)"), item("Table I cols. 2-3")),
    message="{title}: one row seems to hold both direct and indirect ownership",
    breaks={
        "table_1.0.amount": {"value": "12500", "notes": "spouse"},
        "footnotes.spouse": "Includes 400 shares held by the reporting person's spouse.",
    },
)
def direct_and_indirect_in_one_row(facts: Facts) -> Iterator[At]:
    """What is held directly stands on another line than what is held indirectly.

    Make two rows: one marked D, and one marked I with its nature, such as `By Spouse`.
    """
    for line in facts.rows:
        direct = line.is_direct and len(facts.form.owners) < 2
        key = "amount" if line.table == "table_1" else "ownership"
        if any_in(BOTH, f"{line.title} | {line.nature}"):
            key = "title" if any_in(BOTH, line.title) else "nature"
        elif not (direct and _includes_those_of_others(line.notes)):
            continue
        yield at(line.table, line.row, key, title=line.label)


@rule(
    "F3-411",
    Severity.WARNING,
    cites=(form3("5(b)(iii)"),),
    message="{title}: '{nature}' joins different forms of indirect ownership",
    breaks={"table_1.1.nature": "By Spouse and Family Trust"},
)
def forms_of_ownership_joined(facts: Facts) -> Iterator[At]:
    """Different forms of indirect ownership stand on separate lines.

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
def rows_alike(facts: Facts) -> Iterator[At]:
    """Each class has one line for each form of ownership.

    Add the rows up, take out the one that is there twice, or say in a footnote what tells them
    apart.
    """
    form = facts.form
    if len(form.owners) > 1:
        return
    rows: dict[tuple[object, ...], list[int]] = {}
    for line, holding, _ in facts.table_1:
        if line.title:
            said = (
                *(" ".join(line.title.split()), holding.ownership.value),
                *(_squeezed(line.nature), line.notes),
            )
            rows.setdefault(said, []).append(line.row)
    for alike in rows.values():
        if len(alike) > 1:
            title = form.table_1[alike[1]].label
            yield at("table_1", alike[1], "title", title=title, first=alike[0] + 1)


@rule(
    "F3-417",
    Severity.WARNING,
    cites=(cfr("240.16a-1(a)(2)(ii)"), cfr("240.16a-8(b)(1)")),
    message="{title}: shares held in a plan are marked direct",
    breaks={"table_1.0.title": "Common Stock (401(k) Plan)"},
)
def plan_shares_direct(facts: Facts) -> Iterator[At]:
    """Shares that a 401(k) plan or an ESOP holds are indirect, as a rule.

    Mark them I with `nature: By 401(k) Plan`, and give the date of the plan statement in a
    footnote.
    """
    for line, _, _ in facts.table_1:
        in_plan = any_in(OWN_PLANS, line.notes) and re.search(IN_PLAN, line.notes)
        if line.is_direct and (any_in(OWN_PLANS, line.title) or in_plan):
            yield at("table_1", line.row, "ownership", title=line.label)


@rule(
    "F3-418",
    Severity.WARNING,
    cites=(form3("5(b)(ii)"),),
    message="{title}: '{nature}' is marked indirect",
    breaks={"table_1.1.nature": "Joint tenancy with spouse"},
)
def own_name_indirect(facts: Facts) -> Iterator[At]:
    """What is held jointly, as community property or in street name is held directly.

    Mark it D and take `nature` out; a footnote may name the spouse.
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
    message="{title}: unit is not broken into its components, and no footnote explains it",
    breaks={"table_1.0.title": "Units (one share and one-third warrant)"},
)
def unit_whole(facts: Facts) -> Iterator[At]:
    """The components of a unit are reported each in its own table, and their relation explained.

    Give the shares in Table I and the warrants in Table II, with a footnote that they were sold
    together.
    """
    if any(not WARRANTS.isdisjoint(said) for _, _, said in facts.table_2):
        return
    for line, _, said in facts.table_1:
        mixed = not WARRANTS.isdisjoint(said) or any_in(("consist", "one right"), line.title)
        if not UNITS.isdisjoint(said) and mixed and not line.notes:
            yield at("table_1", line.row, "title", title=line.label)


def _includes_those_of_others(notes: str) -> bool:
    """Return whether footnotes say that an amount includes what a relative or a trust holds."""
    likely = "include" in notes and any_in(RELATIVES, notes)
    return likely and re.search(OF_ANOTHER, notes) is not None


def _holders(nature: str) -> list[str]:
    """Return the holders that a nature of ownership joins, without what leads to them."""
    for joint in (" & ", "&", "/", ";", ","):
        nature = nature.replace(joint, " and ")
    holders = []
    for part in nature.split(" and "):
        holder = part.strip(" .")
        while lead := next((lead for lead in LEADS if holder.startswith(lead)), ""):
            holder = holder.removeprefix(lead)
        if holder:
            holders.append(holder)
    return holders


def _squeezed(nature: str) -> str:
    return "".join(nature.replace(".", "").split())
