"""Titles of officers: what an officer is called, and who is one."""

from collections.abc import Iterator

from ..citations import cfr, edgar, form3, item
from ..facts import Facts
from ..finding import Severity
from ..location import At, at
from ..registry import rule

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
    "F3-317",
    Severity.WARNING,
    cites=(item("Item 4"), cfr("240.16a-1(f)")),
    message="'{title}' does not name the office of {name}",
    breaks={"owners.0.officer": "Officer"},
)
def title_names_no_office(facts: Facts) -> Iterator[At]:
    """The title of an officer names the office.

    Write it as the issuer has it, such as `SVP, Operations`; who is a director alone ticks
    Director and not Officer.
    """
    for number, owner in enumerate(facts.form.owners):
        title = owner.officer_title or ""
        if owner.officer and title.lower().strip(" .") in NO_OFFICE:
            yield at("owners", number, "officer_title", name=owner.label, title=title)


@rule(
    "F3-318",
    Severity.INFO,
    cites=(cfr("240.16a-1(f)"), form3("1(a)(i)")),
    message="{name} files as '{title}', which need not be an officer under Rule 16a-1(f)",
    breaks={"owners.0.officer": "Assistant Vice President"},
)
def officer_of_lesser_rank(facts: Facts) -> Iterator[At]:
    """Officers are those who make policy, whatever their title.

    Ask whether the person is in charge of a principal unit, division or function, or makes policy
    otherwise; if not, no Form 3 may be due.
    """
    for number, owner in enumerate(facts.form.owners):
        title = owner.officer_title or ""
        if owner.officer and _of_lesser_rank(title):
            yield at("owners", number, "officer_title", name=owner.label, title=title)


def _of_lesser_rank(title: str) -> bool:
    """Whether a title has a lesser rank in it, or is that of a vice president of nothing."""
    words = frozenset(title.lower().replace(",", " ").replace(".", "").replace("-", " ").split())
    if not LESSER.isdisjoint(words):
        return True
    alone = words - RANKS
    return len(alone) == 1 and alone <= VICE_PRESIDENTS and ("vice" in words or alone != PRESIDENT)


@rule(
    "F3-311",
    Severity.ERROR,
    cites=(item("Item 4"), edgar("officerTitle")),
    message="{name} is an officer without a title",
    breaks={"owners.0.officer": "yes"},
)
def officer_without_title(facts: Facts) -> Iterator[At]:
    """An officer has a title.

    Write it in place of the tick: `officer: Chief Financial Officer`.
    """
    for number, owner in enumerate(facts.form.owners):
        if owner.officer and not owner.officer_title:
            yield at("owners", number, "officer", name=owner.label)
