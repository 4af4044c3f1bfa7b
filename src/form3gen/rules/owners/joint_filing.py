"""Rules on joint and group filings (Item 6)."""

from collections.abc import Iterator

from ...form import TABLE_NAMES, Form3, Owner
from ...reference.edgar_codes import bare_cik
from ..citations import PRACTICE, cfr, edgar, form3, item
from ..examples import SECOND_OWNER
from ..facts import Facts
from ..facts.names import comparable_name
from ..facts.owner_types import is_person
from ..facts.phrases import any_in
from ..facts.rows import Row
from ..finding import Severity
from ..location import At, at
from ..registry import rule

WITH_FUND = {
    "owners.1": {
        "name": "EXAMPLE FUND LP",
        "cik": "7654322",
        "address": {"street": "1 FUND PLAZA", "city": "BOSTON", "state": "MA", "zip": "02110"},
        "ten_percent": "yes",
    },
    "signatures.1": {
        "name": "Example Fund LP, by /s/ Ann Marie Lee, General Partner",
        "date": "2026-04-09",
    },
}
"""Edits that add a fund as the second owner of the example filing."""

CROSS_REFERENCES = (
    *("see also", "other form", "another form", "additional form", "separate", "second form"),
    *("first form", "form 3 filed", "forms 3 filed", "same date", "same day", "filed together"),
)
"""Lowercase phrases by which remarks refer to the other parts of a split filing."""

COMMON_OWNERSHIP = (
    *("joint", "group", "spouse", "husband", "wife", "community", "shared", "sharing", "deemed"),
    *("pecuniary", "each of", "both", "trustee", "reporting persons", "reporting owners"),
)
"""Lowercase phrases that suggest that owners own securities together."""

HOLDS = ("held", "holds", " own")
"""Lowercase phrases by which remarks identify the holder."""

KIN = frozenset({"SPOUSE", "WIFE", "HUSBAND", "SON", "DAUGHTER", "CHILD", "CHILDREN"})
NOT_KIN = frozenset({"GROUP", "TRUST", "TRUSTEE", "ESTATE"})


@rule(
    "F3-212",
    Severity.WARNING,
    cites=(PRACTICE, edgar("reportingOwner")),
    message="the filing is part {part} but does not refer to the other parts",
    breaks={"circumstances": {"split_filing": "1 of 2"}},
)
def split_not_cross_referenced(facts: Facts) -> Iterator[At]:
    """When a filing is split, each part must cross-refer to the others.

    Add a remark: `Form 1 of 2; see the Form 3 filed on the same day by ...`. `form3gen split`
    writes one.
    """
    part = facts.form.circumstances.split_filing
    if part and not any(words in facts.prose for words in (part.lower(), *CROSS_REFERENCES)):
        yield at("circumstances", "split_filing", part=part)


@rule(
    "F3-214",
    Severity.WARNING,
    cites=(form3("5(b)(v)"), item("Item 1"), item("Item 4")),
    message="{first} is listed first, but {filer} is the designated filer",
    breaks={"circumstances": {"designated_filer": "EXAMPLE GP LLC"}},
)
def designated_filer_not_first(facts: Facts) -> Iterator[At]:
    """List the designated filer first.

    Items 1 and 4 show only the first owner. Move the designated filer to the top of `owners`, or
    change `designated_filer` under `circumstances`.
    """
    form = facts.form
    filer = form.circumstances.designated_filer
    if (
        filer
        and form.owners
        and comparable_name(filer) != comparable_name(form.owners[0].name or "")
    ):
        yield at("owners", 0, "name", first=form.owners[0].label, filer=filer)


@rule(
    "F3-215",
    Severity.WARNING,
    cites=(cfr("240.16a-3(j)"), form3("5(b)(v)")),
    message="{name} has no address, but other owners have one",
    breaks={
        "owners.1": {"name": "LEE BO", "cik": "7654322", "ten_percent": "yes"},
        "signatures.1": {"name": "/s/ Bo Lee", "date": "2026-04-09"},
        "no_securities": "yes",
        **dict.fromkeys(("table_1", "table_2", "footnotes")),
    },
)
def joint_owner_without_address(facts: Facts) -> Iterator[At]:
    """A joint filing gives all required information for each reporting owner.

    Write `address:` for each owner; otherwise EDGAR shows the address that it has on file. Other
    rules check the CIK, relationship and signature.
    """
    form = facts.form
    if any(owner.address for owner in form.owners):
        for number, owner in enumerate(form.owners):
            if not owner.address:
                yield at("owners", number, "address", name=owner.label)


@rule(
    "F3-216",
    Severity.WARNING,
    cites=(cfr("240.16a-3(j)"), form3("5(b)(v)"), cfr("240.16a-1(a)(3)")),
    message="{names} file jointly, but nothing says what they own together",
    breaks={
        "owners.1": SECOND_OWNER | {"director": "yes"},
        "signatures.1": {"name": "/s/ Bo Lee", "date": "2026-04-09"},
        "table_1.1": None,
    },
)
def unrelated_joint_filers(facts: Facts) -> Iterator[At]:
    """A joint filing is for owners of the same securities or members of a group.

    File a separate Form 3 for each. If they do own securities together, say so in a footnote, or
    write `group: yes` under `circumstances`.
    """
    form = facts.form
    if _all_unrelated_insiders(facts):
        yield at("owners", 1, names=f"{form.owners[0].label} and {form.owners[1].label}")


def _is_joint(form: Form3) -> bool:
    """Return whether several owners file; one who is listed twice counts once."""
    return len(form.owners) > 1 and len({bare_cik(owner.cik) for owner in form.owners}) > 1


def _all_unrelated_insiders(facts: Facts) -> bool:
    """Return whether all are insiders themselves and nothing suggests common ownership."""
    form = facts.form
    if not _is_joint(form) or form.circumstances.group or not all(map(_is_insider, form.owners)):
        return False
    return not any_in(COMMON_OWNERSHIP, facts.prose) and not any(
        line.is_indirect for line in facts.rows
    )


def _is_insider(owner: Owner) -> bool:
    """Return whether an owner is a person who reports only as director or officer."""
    return owner.in_office and not owner.ten_percent and not owner.other and is_person(owner)


@rule(
    "F3-217",
    Severity.WARNING,
    cites=(cfr("240.16a-3(j)"), form3("5(b)(v)")),
    message="row {row} of {table} does not identify which of {count} owners holds it",
    breaks=WITH_FUND,
)
def holder_not_identified(facts: Facts) -> Iterator[At]:
    """A joint filing identifies which owner holds each row; the tables do not.

    Cite a footnote in this row and in others like it, such as `Held of record by Fund LP, of which
    GP LLC is the general partner`.
    """
    form = facts.form
    if not _is_joint(form) or _all_unrelated_insiders(facts):
        return
    remarks = (form.remarks or "").lower()
    if any_in(HOLDS, remarks):
        return
    for line in filter(_has_no_holder, facts.rows):
        table, count = TABLE_NAMES[line.table], len(form.owners)
        yield at(line.table, line.row, row=line.row + 1, table=table, count=count)
        return


def _has_no_holder(line: Row) -> bool:
    """Return whether a row is direct and cites no footnote that could identify the holder."""
    return line.is_direct and not line.notes


@rule(
    "F3-218",
    Severity.WARNING,
    cites=(cfr("240.16a-1(a)"), cfr("240.16a-3(j)")),
    message="the owners are a group, but the pecuniary interest of each is not disclosed",
    breaks=WITH_FUND
    | {
        "table_1.0.title": {"value": "Common Stock", "notes": "held"},
        "footnotes.held": "Held by Example Fund LP.",
        "circumstances": {"group": "yes"},
    },
)
def group_interest_not_disclosed(facts: Facts) -> Iterator[At]:
    """Each group member reports only securities in which it has a pecuniary interest.

    Report only the member's own interest, or disclaim the rest in a footnote.
    """
    form = facts.form
    if not form.circumstances.group or not _is_joint(form):
        return
    prose, rows = facts.prose, facts.rows
    disclaimed = any(line.holding.disclaimed for line in rows)
    if rows and not disclaimed and "pecuniary" not in prose and "disclaim" not in prose:
        yield at("circumstances", "group")


@rule(
    "F3-219",
    Severity.WARNING,
    cites=(cfr("240.16a-1(a)(2)"), cfr("240.16a-2")),
    message="{name} reports only as '{words}'",
    breaks={"owners.0.officer": None, "owners.0.other": "Spouse of director"},
)
def relative_as_owner(facts: Facts) -> Iterator[At]:
    """A spouse or child of an insider is not a reporting person merely by that relationship.

    Remove this owner, and report the holdings as the insider's own: `ownership: I`,
    `nature: By Spouse`.
    """
    for number, owner in enumerate(facts.form.owners):
        if owner.in_office or owner.ten_percent or not owner.other:
            continue
        words = frozenset((owner.other_text or "").upper().replace(",", " ").split())
        if not KIN.isdisjoint(words) and NOT_KIN.isdisjoint(words) and is_person(owner):
            yield at("owners", number, "other", name=owner.label, words=owner.other_text)
