"""Rules on the boxes of Item 4 and the text that goes with them."""

import re
from collections.abc import Iterator

from ...form import Owner
from ...form.scalars import NO_WORDS
from ..citations import edgar, form3, item
from ..facts import Facts
from ..facts.offices import OFFICE_WORDS, OFFICES
from ..facts.phrases import any_in
from ..facts.sentences import Sentence
from ..facts.statuses import COMPANY, statuses
from ..facts.statuses import MENTIONS as STATUS_WORDS
from ..facts.words_of_holding import ENTITY, TRUST
from ..finding import Severity
from ..location import At, at
from ..registry import reader_rule, rule

BOARD = frozenset(
    {
        *("chairman", "chairwoman", "chairperson", "chair", "co-chairman", "co-chair", "chmn"),
        *("executive chairman", "executive chair", "exec chairman", "executive chairperson"),
        *("chairman of the board", "chair of the board", "chairwoman of the board"),
        *("chairman of board", "chairman of the board of directors", "member of the board"),
        *("executive chairman of the board", "board member", "director"),
    }
)
"""Lowercase titles of board members; a director of some function is not one."""


CROSS_REFERENCES = ("see remark", "see footnote", "see note", "see explanat", "see below")


@rule(
    "F3-312",
    Severity.ERROR,
    cites=(item("Item 4"),),
    message="{name} has the officer title '{title}', but the Officer box is not checked",
    breaks={
        "owners.0.officer": None,
        "owners.0.director": "yes",
        "owners.0.officer_title": "Treasurer",
    },
)
def title_without_box(facts: Facts) -> Iterator[At]:
    """If there is an officer title, the Officer box must be checked.

    Write the title instead of `yes`, as in `officer: Treasurer`, or remove it.
    """
    for number, owner in enumerate(facts.form.owners):
        checked = owner.director or owner.ten_percent or owner.other
        if not checked or owner.officer or not owner.officer_title:
            continue
        if _has_content(owner.officer_title):
            path = ("owners", number, "officer_title")
            yield at(*path, name=owner.label, title=owner.officer_title)


@rule(
    "F3-314",
    Severity.ERROR,
    cites=(item("Item 4"),),
    message="{name} has the text '{words}' for Other, but the Other box is not checked",
    breaks={"owners.0.other_text": "Member of group"},
)
def other_text_without_box(facts: Facts) -> Iterator[At]:
    """If there is text for Other, the Other box must be checked.

    Write the text instead of `yes`, as in `other: Member of group`, or move it to the remarks.
    """
    for number, owner in enumerate(facts.form.owners):
        if owner.other_text and not owner.other and _has_content(owner.other_text):
            path = ("owners", number, "other_text")
            yield at(*path, name=owner.label, words=owner.other_text)


def _has_content(text: str) -> bool:
    """Return whether a text means anything; `N/A` does not."""
    return text.lower() not in NO_WORDS


@rule(
    "F3-315",
    Severity.WARNING,
    cites=(item("Item 4"),),
    message="{stated}, but the {box} box is not checked",
    breaks={"owners.0.officer": "Chairman and CEO"},
)
def status_without_box(facts: Facts) -> Iterator[At]:
    """Check every applicable box in Item 4.

    Add `director: yes` if the office comes with a seat on the board. If the remarks or a footnote
    state another relationship, check its box, too.
    """
    owners = facts.form.owners
    for number, owner in enumerate(owners):
        if owner.officer and not owner.director and _on_board((owner.officer_title or "").lower()):
            stated = f"{owner.label} is '{owner.officer_title}'"
            yield at("owners", number, "officer_title", stated=stated, box="Director")
    yield from _stated_elsewhere(facts)


def _stated_elsewhere(facts: Facts) -> Iterator[At]:
    """Yield each status that the remarks or a footnote state and no box shows."""
    owners, is_foreign = facts.form.owners, facts.form.issuer.foreign_private_issuer
    seen: set[tuple[int, str]] = set()
    for status in statuses(owners, facts.sentences_with(STATUS_WORDS)):
        if _is_about_another(facts, status.sentence):
            continue
        is_checked = getattr(owners[status.owner], status.box)
        if is_checked or (is_foreign and status.box == "ten_percent"):
            continue
        if (status.owner, status.box) not in seen:
            seen.add((status.owner, status.box))
            stated, box, cure = f"'{status.sentence.written}'", *BOXES[status.box]
            also = (status.sentence.path,)
            yield At(
                ("owners", status.owner),
                {"stated": stated, "box": box},
                help=f"Write `{cure}` if the statement is right; otherwise correct it.",
                also=also,
            )


def _is_about_another(facts: Facts, sentence: Sentence) -> bool:
    """Return whether a status in a footnote is that in an entity that the footnote names."""
    section, *name = sentence.path
    if section != "footnotes" or re.search(rf"\b{COMPANY}\b|\bboard\b", sentence.text):
        return False
    text = (facts.form.footnotes.get(str(name[0])) or "").lower()
    return re.search(f"{ENTITY}|{TRUST}", text) is not None


BOXES = {
    "director": ("Director", "director: yes"),
    "officer": ("Officer", "officer: TITLE"),
    "ten_percent": ("10% Owner", "ten_percent: yes"),
}
"""The caption of each box, and how to check it."""


def _on_board(title: str) -> bool:
    """Return whether a title is a board seat, perhaps combined with company-wide offices."""
    if "chair" not in title and "director" not in title and "board" not in title:
        return False
    for separator in (" and ", ",", ";", "/"):
        title = title.replace(separator, "&")
    parts = {part.strip(" .") for part in title.split("&")} - {""}
    seats = parts & BOARD
    if not seats or parts == {"director"}:
        return False
    return all(part in OFFICES or part.startswith("chief ") for part in parts - seats)


@rule(
    "F3-316",
    Severity.WARNING,
    cites=(item("Item 4"), edgar("officerTitle and otherText")),
    message="{name} has '{words}' in Item 4, but no remark or footnote gives the text",
    breaks={"owners.0.officer": "See Remarks"},
)
def box_refers_to_nothing(facts: Facts) -> Iterator[At]:
    """A cross-reference in Item 4 ("See Remarks") must point to text.

    Write in the remarks what does not fit in the box: `Officer title: Executive Vice President,
    General Counsel and Corporate Secretary`.
    """
    for number, owner in enumerate(facts.form.owners):
        for key, words in _box_texts(owner):
            text = words.lower()
            if "see " in text and any_in(CROSS_REFERENCES, text) and _is_unresolved(facts):
                yield at("owners", number, key, name=owner.label, words=words)


def _box_texts(owner: Owner) -> Iterator[tuple[str, str]]:
    """Yield the text that goes with each checked box, with its key."""
    if owner.officer:
        yield "officer_title", owner.officer_title or ""
    if owner.other:
        yield "other_text", owner.other_text or ""


def _is_unresolved(facts: Facts) -> bool:
    """Return whether no remark, footnote or exhibit can give what a box refers to."""
    form = facts.form
    if form.remarks or any((one.type or "").upper().startswith("EX-99") for one in form.exhibits):
        return False
    return not any_in(OFFICE_WORDS, facts.prose)


@rule(
    "F3-310",
    Severity.ERROR,
    cites=(item("Item 4"), form3("1(b)"), edgar("reportingOwnerRelationship")),
    message="{name} has no relationship to the issuer",
    breaks={"owners.0.officer": None},
)
def no_relationship(facts: Facts) -> Iterator[At]:
    """Each reporting owner is a director, officer or 10% owner, or has another relationship.

    Write `director: yes`, `officer: TITLE`, `ten_percent: yes` or `other: REASON`.
    """
    for number, owner in enumerate(facts.form.owners):
        if not (owner.in_office or owner.ten_percent or owner.other):
            yield at("owners", number, name=owner.label)


TWO_TEXTS = reader_rule(
    "F3-330",
    "duplicate_box_text",
    cites=(item("Item 4"), edgar("officerTitle and otherText")),
    message="{name} has two {what}, '{first}' and '{second}'",
    breaks={"owners.0.officer_title": "Treasurer"},
    doc="""Give the text that goes with a box only once.

    Write it instead of `yes`, as in `officer: Treasurer`, and remove `officer_title` (for `other`,
    remove `other_text`).""",
)


@rule(
    "F3-313",
    Severity.ERROR,
    cites=(item("Item 4"), form3("1(b)"), edgar("otherText")),
    message="{name} checks Other without specifying the relationship",
    breaks={"owners.0.other": "yes"},
)
def other_without_text(facts: Facts) -> Iterator[At]:
    """If Other is checked, specify the relationship.

    Write it instead of `yes`: `other: Member of 10% group`, or `other: See Remarks`.
    """
    for number, owner in enumerate(facts.form.owners):
        if owner.other and not owner.other_text:
            yield at("owners", number, "other", name=owner.label)
