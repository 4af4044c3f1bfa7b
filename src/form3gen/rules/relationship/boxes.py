"""Area 3: the boxes of Item 4, and the words that belong to them."""

from collections.abc import Iterator

from ...form import Owner
from ...form.model import NO_WORDS
from ..citations import edgar, form3, item
from ..facts import Facts
from ..facts.phrases import any_in
from ..finding import Severity
from ..location import At, at
from ..registry import reader_rule, rule
from .office_titles import OFFICE_WORDS, OFFICES

BOARD = frozenset(
    {
        *("chairman", "chairwoman", "chairperson", "chair", "co-chairman", "co-chair", "chmn"),
        *("executive chairman", "executive chair", "exec chairman", "executive chairperson"),
        *("chairman of the board", "chair of the board", "chairwoman of the board"),
        *("chairman of board", "chairman of the board of directors", "member of the board"),
        *("executive chairman of the board", "board member", "director"),
    }
)
"""Titles of those who sit on the board, in small letters; a director of something does not."""


REFERS = ("see remark", "see footnote", "see note", "see explanat", "see below")


@rule(
    "F3-312",
    Severity.ERROR,
    cites=(item("Item 4"),),
    message="{name} has the officer title '{title}', and the box Officer is not ticked",
    breaks={
        "owners.0.officer": None,
        "owners.0.director": "yes",
        "owners.0.officer_title": "Treasurer",
    },
)
def title_without_box(facts: Facts) -> Iterator[At]:
    """Who has an officer title ticks Officer.

    Write the title in place of the tick, `officer: Treasurer`, or take it out.
    """
    for number, owner in enumerate(facts.form.owners):
        ticked = owner.director or owner.ten_percent or owner.other  # else that is the fault
        if not ticked or owner.officer or not owner.officer_title:
            continue
        if _says(owner.officer_title):
            path = ("owners", number, "officer_title")
            yield at(*path, name=owner.label, title=owner.officer_title)


@rule(
    "F3-314",
    Severity.ERROR,
    cites=(item("Item 4"),),
    message="{name} has the text '{words}' for Other, and the box Other is not ticked",
    breaks={"owners.0.other_text": "Member of group"},
)
def other_text_without_box(facts: Facts) -> Iterator[At]:
    """Who says why he is other ticks Other.

    Write the text in place of the tick, `other: Member of group`, or move it to the remarks.
    """
    for number, owner in enumerate(facts.form.owners):
        if owner.other_text and not owner.other and _says(owner.other_text):
            path = ("owners", number, "other_text")
            yield at(*path, name=owner.label, words=owner.other_text)


def _says(text: str) -> bool:
    """Whether a text says anything: `N/A` does not."""
    return text.lower() not in NO_WORDS


@rule(
    "F3-315",
    Severity.WARNING,
    cites=(item("Item 4"),),
    message="{name} is '{title}', and the box Director is not ticked",
    breaks={"owners.0.officer": "Chairman and CEO"},
)
def board_seat_without_box(facts: Facts) -> Iterator[At]:
    """Each box of Item 4 that applies is ticked.

    Write `director: yes` as well, if the office comes with a seat on the board.
    """
    for number, owner in enumerate(facts.form.owners):
        if owner.officer and not owner.director and _on_board((owner.officer_title or "").lower()):
            path = ("owners", number, "officer_title")
            yield at(*path, name=owner.label, title=owner.officer_title)


def _on_board(title: str) -> bool:
    """Whether a title is a seat on the board, perhaps with offices of the whole company."""
    if "chair" not in title and "director" not in title and "board" not in title:
        return False
    for mark in (" and ", ",", ";", "/"):
        title = title.replace(mark, "&")
    parts = {part.strip(" .") for part in title.split("&")} - {""}
    seats = parts & BOARD
    if not seats or parts == {"director"}:
        return False
    return all(part in OFFICES or part.startswith("chief ") for part in parts - seats)


@rule(
    "F3-316",
    Severity.WARNING,
    cites=(item("Item 4"), edgar("officerTitle and otherText")),
    message="{name} has '{words}' in a box, and neither remarks nor footnotes say what it is",
    breaks={"owners.0.officer": "See Remarks"},
)
def box_refers_to_nothing(facts: Facts) -> Iterator[At]:
    """What a box refers to is there.

    Say in the remarks what the box has no room for: `Officer title: Executive Vice President,
    General Counsel and Corporate Secretary`.
    """
    for number, owner in enumerate(facts.form.owners):
        for key, words in _words_of_boxes(owner):
            small = words.lower()
            if "see " in small and any_in(REFERS, small) and _unsaid(facts):
                yield at("owners", number, key, name=owner.label, words=words)


def _words_of_boxes(owner: Owner) -> Iterator[tuple[str, str]]:
    if owner.officer:
        yield "officer_title", owner.officer_title or ""
    if owner.other:
        yield "other_text", owner.other_text or ""


def _unsaid(facts: Facts) -> bool:
    """Whether neither remarks nor footnotes nor an exhibit can hold what a box refers to."""
    form = facts.form
    if form.remarks or any((one.type or "").upper().startswith("EX-99") for one in form.exhibits):
        return False
    said = facts.prose
    return not any_in(OFFICE_WORDS, said)


@rule(
    "F3-310",
    Severity.ERROR,
    cites=(item("Item 4"), form3("1(b)"), edgar("reportingOwnerRelationship")),
    message="{name} has no relationship to the issuer",
    breaks={"owners.0.officer": None},
)
def no_relationship(facts: Facts) -> Iterator[At]:
    """Each reporting owner is a director, an officer, a 10% owner, or other.

    Write `director: yes`, `officer: TITLE`, `ten_percent: yes` or `other: REASON`.
    """
    for number, owner in enumerate(facts.form.owners):
        if not (owner.in_office or owner.ten_percent or owner.other):
            yield at("owners", number, name=owner.label)


TWO_TEXTS = reader_rule(
    "F3-330",
    "words_of_a_box_twice",
    cites=(item("Item 4"), edgar("officerTitle and otherText")),
    message="{name} has two {what}, '{first}' and '{second}'",
    breaks={"owners.0.officer_title": "Treasurer"},
    doc="""The words of a box are said once.

    Write them in place of the tick, `officer: Treasurer`, and take out `officer_title`, or
    `other_text` beside `other`.
    """,
)


@rule(
    "F3-313",
    Severity.ERROR,
    cites=(item("Item 4"), form3("1(b)"), edgar("otherText")),
    message="{name} ticks Other without saying why",
    breaks={"owners.0.other": "yes"},
)
def other_without_text(facts: Facts) -> Iterator[At]:
    """Who ticks Other says why he reports.

    Write it in place of the tick: `other: Member of 10% group`, or `other: See Remarks`.
    """
    for number, owner in enumerate(facts.form.owners):
        if owner.other and not owner.other_text:
            yield at("owners", number, "other", name=owner.label)
