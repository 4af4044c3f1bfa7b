"""Area 2: joint and group filings, Item 6."""

from collections.abc import Iterator

from ...form import TABLE_NAMES, Form3, Owner
from ...reference.edgar_codes import bare_cik
from ..citations import PRACTICE, cfr, edgar, form3, item
from ..examples import ANOTHER
from ..facts import Facts
from ..facts.names import letters
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
"""A fund as the second owner of the filing that the examples break."""

OTHER_PARTS = (
    *("see also", "other form", "another form", "additional form", "separate", "second form"),
    *("first form", "form 3 filed", "forms 3 filed", "same date", "same day", "filed together"),
)
"""How remarks speak of the other parts of a filing, in small letters."""

TOGETHER = (
    *("joint", "group", "spouse", "husband", "wife", "community", "shared", "sharing", "deemed"),
    *("pecuniary", "each of", "both", "trustee", "reporting persons", "reporting owners"),
)
"""What is said where owners own together, in small letters."""

HOLDS = ("held", "holds", " own")
"""How remarks say who holds, in small letters."""

KIN = frozenset({"SPOUSE", "WIFE", "HUSBAND", "SON", "DAUGHTER", "CHILD", "CHILDREN"})
NOT_KIN = frozenset({"GROUP", "TRUST", "TRUSTEE", "ESTATE"})


@rule(
    "F3-212",
    Severity.WARNING,
    cites=(PRACTICE, edgar("reportingOwner")),
    message="filing is part {part}, and says nothing of the others",
    breaks={"circumstances": {"split_filing": "1 of 2"}},
)
def other_parts_unmentioned(facts: Facts) -> Iterator[At]:
    """Parts of a filing that is too large for one speak of each other.

    Say it in the remarks: `Form 1 of 2; see the Form 3 filed on the same day by ...`. What
    `form3gen split` writes does so.
    """
    part = facts.form.circumstances.split_filing
    if part and not any(words in facts.prose for words in (part.lower(), *OTHER_PARTS)):
        yield at("circumstances", "split_filing", part=part)


@rule(
    "F3-214",
    Severity.WARNING,
    cites=(form3("5(b)(v)"), item("Item 1"), item("Item 4")),
    message="{first} stands first, and {filer} files for all",
    breaks={"circumstances": {"designated_filer": "EXAMPLE GP LLC"}},
)
def designated_filer_not_first(facts: Facts) -> Iterator[At]:
    """The owner who files for all stands first: Items 1 and 4 show the first alone.

    Move the designated filer to the top of `owners`, or name there another one.
    """
    form = facts.form
    filer = form.circumstances.designated_filer
    if filer and form.owners and letters(filer) != letters(form.owners[0].name or ""):
        yield at("owners", 0, "name", first=form.owners[0].label, filer=filer)


@rule(
    "F3-215",
    Severity.WARNING,
    cites=(cfr("240.16a-3(j)"), form3("5(b)(v)")),
    message="{name} has no address, and other owners have one",
    breaks={
        "owners.1": {"name": "LEE BO", "cik": "7654322", "ten_percent": "yes"},
        "signatures.1": {"name": "/s/ Bo Lee", "date": "2026-04-09"},
        "no_securities": "yes",
        **dict.fromkeys(("table_1", "table_2", "footnotes")),
    },
)
def joint_owner_without_address(facts: Facts) -> Iterator[At]:
    """A joint filing gives for each owner what it would give for that owner alone.

    Write `address:` for each; EDGAR puts the one on its file where there is none. CIK,
    relationship and signature have rules of their own.
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
    message="{names} file together, and nothing is said to be owned by both",
    breaks={
        "owners.1": ANOTHER | {"director": "yes"},
        "signatures.1": {"name": "/s/ Bo Lee", "date": "2026-04-09"},
        "table_1.1": None,
    },
)
def unrelated_owners_together(facts: Facts) -> Iterator[At]:
    """A joint filing is for those who own the same securities, or are a group.

    File one Form 3 for each; else say in a footnote what they own together, or `group: yes`
    under `circumstances`.
    """
    form = facts.form
    if _unrelated(facts):
        yield at("owners", 1, names=f"{form.owners[0].label} and {form.owners[1].label}")


def _joint(form: Form3) -> bool:
    """Whether more than one files; one who stands there twice is still one."""
    return len(form.owners) > 1 and len({bare_cik(owner.cik) for owner in form.owners}) > 1


def _unrelated(facts: Facts) -> bool:
    """Whether all are insiders in their own right, and nothing points to common ownership."""
    form = facts.form
    if not _joint(form) or form.circumstances.group or not all(map(_insider, form.owners)):
        return False
    said = facts.prose
    return not any_in(TOGETHER, said) and not any(line.is_indirect for line in facts.rows)


def _insider(owner: Owner) -> bool:
    """Whether this is a person who reports as director or officer, and as nothing else."""
    return owner.in_office and not owner.ten_percent and not owner.other and is_person(owner)


@rule(
    "F3-217",
    Severity.WARNING,
    cites=(cfr("240.16a-3(j)"), form3("5(b)(v)")),
    message="row {row} of {table} does not say which of {count} owners holds it",
    breaks=WITH_FUND,
)
def holder_of_row_unsaid(facts: Facts) -> Iterator[At]:
    """A joint filing says of each row who holds it, for the tables know no owners.

    Call a footnote from this row and from others like it, such as `Held of record by Fund LP, of
    which GP LLC is the general partner`.
    """
    form = facts.form
    if not _joint(form) or _unrelated(facts):
        return
    remarks = (form.remarks or "").lower()
    if any_in(HOLDS, remarks):
        return
    for line in filter(_of_nobody, facts.rows):
        table, count = TABLE_NAMES[line.table], len(form.owners)
        yield at(line.table, line.row, row=line.row + 1, table=table, count=count)
        return


def _of_nobody(line: Row) -> bool:
    """Whether a row is held directly, and calls no footnote that could say by whom."""
    return line.is_direct and not line.notes


@rule(
    "F3-218",
    Severity.WARNING,
    cites=(cfr("240.16a-1(a)"), cfr("240.16a-3(j)")),
    message="owners are a group, and nothing is said of the pecuniary interest of each",
    breaks=WITH_FUND
    | {
        "table_1.0.title": {"value": "Common Stock", "notes": "held"},
        "footnotes.held": "Held by Example Fund LP.",
        "circumstances": {"group": "yes"},
    },
)
def interest_in_group_unsaid(facts: Facts) -> Iterator[At]:
    """Of what a group owns, each member reports that in which it has a pecuniary interest.

    Report the member's own interest alone, or disclaim the rest in a footnote.
    """
    form = facts.form
    if not form.circumstances.group or not _joint(form):
        return
    said, rows = facts.prose, facts.rows
    disclaimed = any(line.holding.disclaimed for line in rows)
    if rows and not disclaimed and "pecuniary" not in said and "disclaim" not in said:
        yield at("circumstances", "group")


@rule(
    "F3-219",
    Severity.WARNING,
    cites=(cfr("240.16a-1(a)(2)"), cfr("240.16a-2")),
    message="{name} reports as '{words}' alone",
    breaks={"owners.0.officer": None, "owners.0.other": "Spouse of director"},
)
def relative_as_owner(facts: Facts) -> Iterator[At]:
    """A spouse or child of an insider does not become a reporting person by that.

    Take the owner out, and report what is held as the insider's own: `ownership: I`,
    `nature: By Spouse`.
    """
    for number, owner in enumerate(facts.form.owners):
        if owner.in_office or owner.ten_percent or not owner.other:
            continue
        words = frozenset((owner.other_text or "").upper().replace(",", " ").split())
        if not KIN.isdisjoint(words) and NOT_KIN.isdisjoint(words) and is_person(owner):
            yield at("owners", number, "other", name=owner.label, words=owner.other_text)
