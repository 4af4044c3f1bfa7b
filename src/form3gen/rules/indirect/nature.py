"""Rules on the nature of indirect ownership and on disclaimers."""

from collections.abc import Iterator

from ...form import Form3
from ..citations import cfr, form3, item
from ..facts import Facts
from ..facts.names import sounds_like_entity
from ..facts.phrases import any_in
from ..facts.rows import Row
from ..finding import Severity
from ..location import At, at
from ..registry import rule

VAGUE = frozenset(
    (
        *("beneficial", "by entity", "by family", "by other", "by others", "company"),
        *("corporation", "entity", "family", "fund", "funds", "held indirectly", "indirect"),
        *("indirectly", "other", "indirect ownership", "limited partnership", "llc"),
        *("owned indirectly", "partnership", "trust", "trusts", "various", "yes", "n/a"),
    )
)
DISCLAIMERS = ("disclaim", "admission", "admit")
PERFORMANCE = (
    *("performance fee", "performance-based fee", "performance based fee", "performance-related"),
    *("carried interest", "incentive allocation", "performance allocation", "incentive fee"),
)
OTHER_HOLDERS = ("held by", "owned by", "spouse", "wife", "husband", "child", "trust", "benefit of")
"""Phrases of a disclaimer that show that it is not only about the shares of its row."""


@rule(
    "F3-601",
    Severity.WARNING,
    cites=(form3("5(b)(iii)"), item("Table I col. 4")),
    message="'{nature}' does not say who holds the securities",
    breaks={"table_1.1.nature": "Indirect"},
)
def nature_vague(facts: Facts) -> Iterator[At]:
    """State the nature of indirect ownership as specifically as possible.

    Name the holder, as in `By Smith Family Trust` or `By Self as Trustee for Smith Children's
    Trust`, or explain it in a footnote on the row.
    """
    for line in _each_nature(facts):
        if _is_vague(line.nature) and not line.cites_footnote:
            yield at(line.table, line.row, "nature", nature=line.holding.nature.value)


@rule(
    "F3-602",
    Severity.WARNING,
    cites=(form3("6(c)"), item("Table I col. 4")),
    message="'{nature}' refers to {what}",
    breaks={"table_1.1.nature": "See footnote"},
)
def nature_refers_to_nothing(facts: Facts) -> Iterator[At]:
    """A cross-reference in the nature-of-ownership column must point to text.

    Cite the footnote in the cell, `nature: {value: See footnote, notes: NAME}`, or write the
    remarks.
    """
    form = facts.form
    remarks = (form.remarks or "").lower()
    for line in facts.rows:
        to_note = any_in(("footnote", "foot note", "see note"), line.nature)
        to_remarks = "remark" in line.nature
        if not (to_note or to_remarks) or (to_remarks and remarks):
            continue
        if to_note and (_is_explained(form, line, remarks) or line.holding.nature.notes):
            continue
        what = "a footnote, but the cell cites none" if to_note else "remarks, but there are none"
        yield at(line.table, line.row, "nature", nature=line.holding.nature.value, what=what)


@rule(
    "F3-605",
    Severity.WARNING,
    cites=(cfr("240.16a-1(a)(4)"),),
    message="{title}: marked disclaimed, but no footnote or remark says so",
    breaks={"table_1.1.disclaimed": "yes"},
)
def disclaimer_not_stated(facts: Facts) -> Iterator[At]:
    """State any disclaimer of beneficial ownership in a footnote; still list the holding.

    Cite a footnote such as: The reporting person disclaims beneficial ownership of these
    securities except to the extent of the reporting person's pecuniary interest in them.
    """
    in_remarks = any_in(DISCLAIMERS, (facts.form.remarks or "").lower())
    for line in facts.rows:
        if line.holding.disclaimed and not (in_remarks or any_in(DISCLAIMERS, line.notes)):
            yield at(line.table, line.row, "disclaimed", title=line.label)


@rule(
    "F3-606",
    Severity.WARNING,
    cites=(cfr("240.16a-1(a)(2)"), item("Table I col. 3")),
    message="{title}: held directly, but disclaimed",
    breaks={
        "table_1.0.title": {"value": "Common Stock", "notes": "not_mine"},
        "footnotes.not_mine": "Ms. Lee disclaims beneficial ownership of these shares.",
    },
)
def direct_holding_disclaimed(facts: Facts) -> Iterator[At]:
    """A disclaimer is inconsistent with direct ownership.

    Mark the holding I and state its nature of ownership, or remove the disclaimer.
    """
    if len(facts.form.owners) != 1:
        return
    for line in facts.rows:
        if line.is_direct and _wholly_disclaimed(line):
            yield at(line.table, line.row, "ownership", title=line.label)


@rule(
    "F3-607",
    Severity.INFO,
    cites=(form3("5(b)(iv)"), cfr("240.16a-1(a)(2)(ii)(B)")),
    message="'{nature}': no footnote says whether the amount is the owner's proportionate interest",
    breaks={"table_1.1.nature": "By Lee Holdings LLC"},
)
def entity_share_not_stated(facts: Facts) -> Iterator[At]:
    """Report either the proportionate interest in the entity's holding or the entire amount.

    State in a footnote which of the two the amount is; if it is the entire amount, disclaim the
    excess.
    """
    for line in _each_nature(facts):
        if sounds_like_entity(line.nature) and not line.cites_footnote:
            yield at(line.table, line.row, "nature", nature=line.holding.nature.value)


@rule(
    "F3-610",
    Severity.INFO,
    cites=(cfr("240.16a-1(a)(2)(ii)(C)"),),
    message="{title}: a performance fee may be a pecuniary interest",
    breaks={"table_1.1.nature": "Carried interest in Lee Partners LP"},
)
def performance_fee_unconfirmed(facts: Facts) -> Iterator[At]:
    """A performance fee is a pecuniary interest, with one exception.

    The fee is not one if it is measured over a year or more on the overall portfolio and the
    issuer's equity securities are at most 10% of that portfolio's value. An asset-based fee is not
    one either.
    """
    for line in facts.rows:
        if any_in(PERFORMANCE, line.all):
            yield at(line.table, line.row, title=line.label)
            return


def _each_nature(facts: Facts) -> Iterator[Row]:
    """Yield the first row with each nature of indirect ownership."""
    seen = {""}
    for line in facts.rows:
        if line.is_indirect and line.nature not in seen:
            seen.add(line.nature)
            yield line


def _is_explained(form: Form3, line: Row, remarks: str) -> bool:
    """Return whether the number of a footnote or the remarks explain a nature."""
    named = any(str(number) in line.nature for number in form.note_numbers.values())
    return named or "(1)" in remarks or "footnote" in remarks


def _is_vague(nature: str) -> bool:
    """Return whether a lowercase nature of ownership identifies nobody."""
    words = nature.strip(" .:*()")
    return words in VAGUE or sum(map(str.isalnum, words)) < 3


def _wholly_disclaimed(line: Row) -> bool:
    """Return whether a row disclaims beneficial ownership of all of its securities."""
    if line.holding.disclaimed:
        return True
    return (
        "disclaims beneficial ownership" in line.notes
        and "pecuniary" not in line.notes
        and not any_in(OTHER_HOLDERS, line.notes)
    )
