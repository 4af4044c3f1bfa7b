"""Rules on officer titles and on who is an officer."""

import re
from collections.abc import Iterator

from ..citations import cfr, edgar, form3, item
from ..facts import Facts
from ..finding import Severity
from ..location import At, at
from ..registry import rule

NO_OFFICE = frozenset(
    {
        *("officer", "an officer", "executive", "director", "employee", "insider", "section 16"),
        *("section 16 officer", "reporting person", "reporting officer", "see above", "tbd"),
    }
)
"""Lowercase texts that do not name an office."""


LISTED = frozenset(
    {
        *("president", "controller", "comptroller", "corporate controller", "cfo"),
        *("principal financial officer", "chief financial officer"),
        *("principal accounting officer", "chief accounting officer"),
    }
)
"""Lowercase offices that make their holder an officer under Rule 16a-1(f)."""

LESSER = frozenset({"assistant", "asst", "deputy", "regional", "associate"})
RANKS = frozenset({"senior", "sr", "executive", "exec", "first", "corporate", "group", "vice"})
PRESIDENT = frozenset({"president"})
VICE_PRESIDENTS = frozenset({"president", "vp", "svp", "evp", "avp"})


@rule(
    "F3-317",
    Severity.WARNING,
    cites=(item("Item 4"), cfr("240.16a-1(f)")),
    message="'{title}' does not name the office that {name} holds",
    breaks={"owners.0.officer": "Officer"},
)
def title_names_no_office(facts: Facts) -> Iterator[At]:
    """An officer title names the office.

    Write it as the issuer does, such as `SVP, Operations`. A person who is only a director checks
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
    message="{name} files as '{title}'; confirm that the position has a policy-making function"
    " (Rule 16a-1(f))",
    breaks={"owners.0.officer": "Assistant Vice President"},
)
def officer_rank_questionable(facts: Facts) -> Iterator[At]:
    """An officer has an office that Rule 16a-1(f) lists, or performs a policy-making function.

    It lists the president, the principal financial officer, and the principal accounting officer
    (or, without one, the controller). Others are officers by function: a vice president in charge
    of a principal business unit, division or function, and anyone who makes significant policy. A
    person in no such role need not file as an officer.
    """
    for number, owner in enumerate(facts.form.owners):
        title = owner.officer_title or ""
        if owner.officer and _has_lesser_rank(title) and not _is_listed(title):
            yield at("owners", number, "officer_title", name=owner.label, title=title)


def _is_listed(title: str) -> bool:
    """Return whether one of the offices in a title is listed in Rule 16a-1(f)."""
    return not LISTED.isdisjoint(part.strip() for part in re.split(r",|;|/|&| and ", title.lower()))


def _has_lesser_rank(title: str) -> bool:
    """Return whether a title has a lesser rank, or is vice president without a function."""
    words = frozenset(title.lower().replace(",", " ").replace(".", "").replace("-", " ").split())
    if not LESSER.isdisjoint(words):
        return True
    rest = words - RANKS
    return len(rest) == 1 and rest <= VICE_PRESIDENTS and ("vice" in words or rest != PRESIDENT)


@rule(
    "F3-311",
    Severity.ERROR,
    cites=(item("Item 4"), edgar("officerTitle")),
    message="{name} is an officer without a title",
    breaks={"owners.0.officer": "yes"},
)
def officer_without_title(facts: Facts) -> Iterator[At]:
    """An officer must have a title.

    Write it instead of `yes`: `officer: Chief Financial Officer`.
    """
    for number, owner in enumerate(facts.form.owners):
        if owner.officer and not owner.officer_title:
            yield at("owners", number, "officer", name=owner.label)
