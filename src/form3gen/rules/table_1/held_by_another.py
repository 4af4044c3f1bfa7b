"""Rules on direct rows that someone or something else holds, and on shares held in a plan."""

from collections.abc import Iterator

from ..citations import cfr, form3
from ..facts import Facts
from ..facts.held_by_others import as_written
from ..facts.phrases import any_in
from ..facts.words_of_holding import Holder
from ..finding import Severity
from ..location import At, at
from ..registry import rule

OWN_PLANS = ("401(k)", "401k", "401 (k)", "esop", "savings plan", "thrift plan")
NATURES = {"relative": "By Spouse", "custodian": "By Self as Custodian for Child"}
MAX_NATURE_CHARS = 60
"""A longer name is not offered as a nature of ownership."""


@rule(
    "F3-417",
    Severity.WARNING,
    cites=(cfr("240.16a-1(a)(2)(ii)(E)"), cfr("240.16a-8(b)(3)")),
    message="{title}: shares held in a plan are marked direct",
    breaks={"table_1.0.title": "Common Stock (401(k) Plan)"},
)
def plan_shares_marked_direct(facts: Facts) -> Iterator[At]:
    """Shares held in a 401(k) plan or an ESOP are ordinarily owned indirectly.

    Mark them I, name the plan, as in `nature: By 401(k) Plan` or `nature: By ESOP`, and give the
    date of the plan statement in a footnote.
    """
    in_plan = {
        line.row
        for line, holder in facts.held_by_others
        if line.table == "table_1" and holder.kind == "plan"
    }
    for line, _, _ in facts.table_1:
        if line.row in in_plan or (line.is_direct and any_in(OWN_PLANS, line.title)):
            yield at("table_1", line.row, "ownership", title=line.label)


@rule(
    "F3-430",
    Severity.WARNING,
    cites=(form3("5(b)(ii)"), form3("5(b)(iii)"), cfr("240.16a-1(a)(2)")),
    message="{title}: marked direct, but someone else seems to hold it: '{holder}'",
    breaks={
        "table_1.0.amount": {"value": "12500", "notes": "holder"},
        "footnotes.holder": "These shares are held by the reporting person's spouse.",
    },
)
def held_by_another(facts: Facts) -> Iterator[At]:
    """Securities that a relative, a trust, a company or a custodian holds are owned indirectly.

    Write `ownership: I` and name the holder, such as `nature: By Spouse`.
    """
    seen = set()
    for line, holder in facts.held_by_others:
        row = (line.table, line.row)
        if holder.kind != "plan" and not holder.is_of_part and row not in seen:
            seen.add(row)
            name = as_written(facts.form, line, holder.words)
            yield at(*row, "ownership", title=line.label, holder=name, help=_cure(holder, name))


def _cure(holder: Holder, name: str) -> str:
    """Return how to report what another holds."""
    nature = NATURES.get(holder.kind, f"By {name}")
    if len(nature) > MAX_NATURE_CHARS:
        return ""
    return (
        f"Write `ownership: I` and `nature: {nature}`. If the owner holds it in person, correct"
        " the footnote; without a pecuniary interest, remove the row."
    )
