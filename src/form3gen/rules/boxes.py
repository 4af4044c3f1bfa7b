"""Area 3: the boxes of Item 4, and the words that belong to them."""

from collections.abc import Iterator

from ..form import Form3, Owner
from ..form.lines import prose
from ..form.part import NO_WORDS
from .cite import cfr, edgar, form3, item
from .places import At, Severity, at
from .registry import rule
from .words import any_in

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

OFFICES = frozenset(
    {
        *("ceo", "cfo", "coo", "cto", "president", "pres", "founder", "co-founder", "co-ceo"),
        *("secretary", "treasurer", "corporate secretary", "general counsel"),
        *("principal executive officer", "interim ceo", "interim president"),
    }
)
"""Offices that may be said in one breath with a seat on the board, in small letters."""

NO_OFFICE = frozenset(
    {
        *("officer", "an officer", "executive", "director", "employee", "insider", "section 16"),
        *("section 16 officer", "reporting person", "reporting officer", "see above", "tbd"),
    }
)
"""What is no title of an officer, in small letters."""

REFERS = ("see remark", "see footnote", "see note", "see explanat", "see below")
OFFICE_WORDS = (
    *("officer", "president", "chief", "counsel", "secretary", "treasurer", "chair", "member"),
    *("manag", "partner", "director", "title", "affiliate", "advis", "group", "trustee"),
)
"""Words of which a footnote has one where it says what the box has no room for."""

LESSER = frozenset({"assistant", "asst", "deputy", "regional", "associate"})
RANKS = frozenset({"senior", "sr", "executive", "exec", "first", "corporate", "group", "vice"})
PRESIDENT = frozenset({"president"})
VICE_PRESIDENTS = frozenset({"president", "vp", "svp", "evp", "avp"})


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
def title_without_box(form: Form3) -> Iterator[At]:
    """Who has an officer title ticks Officer.

    Write the title in place of the tick, `officer: Treasurer`, or take it out.
    """
    for number, owner in enumerate(form.owners):
        ticked = owner.director or owner.ten_percent or owner.is_other  # else that is the fault
        if not ticked or owner.is_officer or not owner.officer_title:
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
def other_text_without_box(form: Form3) -> Iterator[At]:
    """Who says why he is other ticks Other.

    Write the text in place of the tick, `other: Member of group`, or move it to the remarks.
    """
    for number, owner in enumerate(form.owners):
        if owner.other_text and not owner.is_other and _says(owner.other_text):
            path = ("owners", number, "other_text")
            yield at(*path, name=owner.label, words=owner.other_text)


def title_key(owner: Owner) -> str:
    """Return the key under which an officer's title is written."""
    return "officer_title" if owner.officer_title else "officer"


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
def board_seat_without_box(form: Form3) -> Iterator[At]:
    """Each box of Item 4 that applies is ticked.

    Write `director: yes` as well, if the office comes with a seat on the board.
    """
    for number, owner in enumerate(form.owners):
        if owner.is_officer and not owner.director and _on_board(owner.title.lower()):
            yield at("owners", number, title_key(owner), name=owner.label, title=owner.title)


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
def box_refers_to_nothing(form: Form3) -> Iterator[At]:
    """What a box refers to is there.

    Say in the remarks what the box has no room for: `Officer title: Executive Vice President,
    General Counsel and Corporate Secretary`.
    """
    for number, owner in enumerate(form.owners):
        for key, words in _words_of_boxes(owner):
            small = words.lower()
            if "see " in small and any_in(REFERS, small) and _unsaid(form):
                yield at("owners", number, key, name=owner.label, words=words)


def _words_of_boxes(owner: Owner) -> Iterator[tuple[str, str]]:
    if owner.is_officer:
        yield title_key(owner), owner.title
    if owner.is_other:
        yield "other_text" if owner.other_text else "other", owner.other_words


def _unsaid(form: Form3) -> bool:
    """Whether neither remarks nor footnotes nor an exhibit can hold what a box refers to."""
    if form.remarks or any((one.type or "").upper().startswith("EX-99") for one in form.exhibits):
        return False
    said = prose(form)
    return not any_in(OFFICE_WORDS, said)


@rule(
    "F3-317",
    Severity.WARNING,
    cites=(item("Item 4"), cfr("240.16a-1(f)")),
    message="'{title}' does not name the office of {name}",
    breaks={"owners.0.officer": "Officer"},
)
def title_names_no_office(form: Form3) -> Iterator[At]:
    """The title of an officer names the office.

    Write it as the issuer has it, such as `SVP, Operations`; who is a director alone ticks
    Director and not Officer.
    """
    for number, owner in enumerate(form.owners):
        if owner.is_officer and owner.title.lower().strip(" .") in NO_OFFICE:
            yield at("owners", number, title_key(owner), name=owner.label, title=owner.title)


@rule(
    "F3-318",
    Severity.INFO,
    cites=(cfr("240.16a-1(f)"), form3("1(a)(i)")),
    message="{name} files as '{title}', which need not be an officer under Rule 16a-1(f)",
    breaks={"owners.0.officer": "Assistant Vice President"},
)
def officer_of_lesser_rank(form: Form3) -> Iterator[At]:
    """Officers are those who make policy, whatever their title.

    Ask whether the person is in charge of a principal unit, division or function, or makes policy
    otherwise; if not, no Form 3 may be due.
    """
    for number, owner in enumerate(form.owners):
        if owner.is_officer and _of_lesser_rank(owner.title):
            yield at("owners", number, title_key(owner), name=owner.label, title=owner.title)


def _of_lesser_rank(title: str) -> bool:
    """Whether a title has a lesser rank in it, or is that of a vice president of nothing."""
    words = frozenset(title.lower().replace(",", " ").replace(".", "").replace("-", " ").split())
    if not LESSER.isdisjoint(words):
        return True
    alone = words - RANKS
    return len(alone) == 1 and alone <= VICE_PRESIDENTS and ("vice" in words or alone != PRESIDENT)
