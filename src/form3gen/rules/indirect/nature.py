"""Area 6: the nature of indirect ownership, and what is disclaimed."""

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
        *(
            "beneficial",
            "by entity",
            "by family",
            "by other",
            "by others",
            "company",
            "corporation",
        ),
        *(
            "entity",
            "family",
            "fund",
            "funds",
            "held indirectly",
            "indirect",
            "indirectly",
            "other",
        ),
        *("indirect ownership", "limited partnership", "llc", "owned indirectly", "partnership"),
        *("trust", "trusts", "various", "yes", "n/a"),
    )
)
DISCLAIMERS = ("disclaim", "admission", "admit")
PERFORMANCE = (
    *("performance fee", "performance-based fee", "performance based fee", "performance-related"),
    *("carried interest", "incentive allocation", "performance allocation", "incentive fee"),
)
ELSEWHERE = ("held by", "owned by", "spouse", "wife", "husband", "child", "trust", "benefit of")
"""What a disclaimer speaks of that does not mean the shares of the row alone."""


@rule(
    "F3-601",
    Severity.WARNING,
    cites=(form3("5(b)(iii)"), item("Table I col. 4")),
    message="'{nature}' does not say through whom the securities are held",
    breaks={"table_1.1.nature": "Indirect"},
)
def nature_vague(facts: Facts) -> Iterator[At]:
    """The nature of indirect ownership is said as specifically as possible.

    Name it, as in `By Smith Family Trust` or `By Self as Trustee for Smith Children's Trust`, or
    explain it in a footnote of the row.
    """
    for line in _each_nature(facts):
        if _is_vague(line.nature) and not line.cites_footnote:
            yield at(line.table, line.row, "nature", nature=line.holding.nature.value)


@rule(
    "F3-602",
    Severity.WARNING,
    cites=(form3("6(c)"), item("Table I col. 4")),
    message="'{nature}' points to {what}",
    breaks={"table_1.1.nature": "See footnote"},
)
def nature_points_nowhere(facts: Facts) -> Iterator[At]:
    """What the nature of ownership refers to is there.

    Call the footnote from the cell, `nature: {value: See footnote, notes: NAME}`, or write the
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
        what = "a footnote, and the cell calls none" if to_note else "remarks, and there are none"
        yield at(line.table, line.row, "nature", nature=line.holding.nature.value, what=what)


@rule(
    "F3-605",
    Severity.WARNING,
    cites=(cfr("240.16a-1(a)(4)"),),
    message="{title}: disclaimed, and neither footnote nor remarks say so",
    breaks={"table_1.1.disclaimed": "yes"},
)
def disclaimer_not_said(facts: Facts) -> Iterator[At]:
    """Beneficial ownership is disclaimed in words; the holding is listed all the same.

    Call a footnote such as: The reporting person disclaims beneficial ownership of these
    securities except to the extent of the reporting person's pecuniary interest in them.
    """
    said = any_in(DISCLAIMERS, (facts.form.remarks or "").lower())
    for line in facts.rows:
        if line.holding.disclaimed and not (said or any_in(DISCLAIMERS, line.notes)):
            yield at(line.table, line.row, "disclaimed", title=line.label)


@rule(
    "F3-606",
    Severity.WARNING,
    cites=(cfr("240.16a-1(a)(2)"), item("Table I col. 3")),
    message="{title}: held directly, and disclaimed",
    breaks={
        "table_1.0.title": {"value": "Common Stock", "notes": "not_mine"},
        "footnotes.not_mine": "Ms. Lee disclaims beneficial ownership of these shares.",
    },
)
def direct_holding_disclaimed(facts: Facts) -> Iterator[At]:
    """Who holds securities directly does not disclaim them.

    Mark the holding I and say through whom it is held, or take the disclaimer out.
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
    message="'{nature}': no footnote says whether the amount is all that is held, or a share",
    breaks={"table_1.1.nature": "By Lee Holdings LLC"},
)
def share_of_entity_unsaid(facts: Facts) -> Iterator[At]:
    """Of an entity's holding the owner's proportionate interest is reported, or all of it.

    Say in a footnote which of the two the amount is; where it is all, disclaim the excess.
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
def performance_fee(facts: Facts) -> Iterator[At]:
    """A performance fee is a pecuniary interest, with one exception.

    It is none where it is measured over a year or more on the overall portfolio, and the issuer's
    equity securities are at most 10% of that portfolio's value. A fee on assets is none either.
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
    """Whether a nature names a footnote of another row, or remarks hold what it points to."""
    named = any(str(number) in line.nature for number in form.note_numbers.values())
    return named or "(1)" in remarks or "footnote" in remarks


def _is_vague(nature: str) -> bool:
    words = nature.strip(" .:*()")
    return words in VAGUE or sum(map(str.isalnum, words)) < 3


def _wholly_disclaimed(line: Row) -> bool:
    """Whether a row says of its own securities that none of them are beneficially owned."""
    if line.holding.disclaimed:
        return True
    return (
        "disclaims beneficial ownership" in line.notes
        and "pecuniary" not in line.notes
        and not any_in(ELSEWHERE, line.notes)
    )
