"""Rules on who can have the relationship that Item 4 states."""

from collections.abc import Iterator

from ...form import Owner
from ...form.circumstances import Kind
from ..citations import PRACTICE, cfr, form3, item, usc
from ..facts import Facts
from ..facts.owner_types import kind, name_words
from ..facts.phrases import any_in
from ..finding import Severity
from ..location import At, at
from ..registry import rule

ADVISER = ("advis", "portfolio manager")
EXPLAINED = ("deput", "director", "board", "designee", "nominee")
"""Lowercase phrases that explain why an entity counts as a director."""


@rule(
    "F3-320",
    Severity.INFO,
    cites=(cfr("240.16a-1(a)(1)"),),
    message=(
        "{name} files as 10% owner; certain institutions may exclude securities held for clients"
        " (Rule 16a-1(a)(1))"
    ),
    breaks={
        "owners.0.name": "BLUE CAPITAL PARTNERS LP",
        "owners.0.officer": None,
        "owners.0.ten_percent": "yes",
        "signatures.0.name": "Blue Capital Partners LP, by /s/ Ann Marie Lee, General Partner",
    },
)
def institution_as_ten_percent_owner(facts: Facts) -> Iterator[At]:
    """Some institutions may exclude securities held for others in the ordinary course of business.

    The exclusion covers brokers, banks, insurers, registered funds and advisers, employee benefit
    plans and comparable non-U.S. institutions, as long as they have no purpose or effect of
    changing control.
    """
    for number, owner in enumerate(facts.form.owners):
        if owner.ten_percent and kind(owner) == "entity" and not _is_estate(owner):
            yield at("owners", number, "ten_percent", name=owner.label)


def _is_estate(owner: Owner) -> bool:
    """Return whether an owner is the estate of a person, which is no institution."""
    name = " ".join(name_words(owner.name or ""))
    return "ESTATE" in name.replace("REAL ESTATE", "").split()


@rule(
    "F3-321",
    Severity.WARNING,
    cites=(form3("1(a)(iii)"), form3("1(b)"), cfr("240.16a-2"), usc("80a-29(h)")),
    message="{name} is '{title}' of a closed-end fund, but the Other box is not checked",
    breaks={
        "owners.0.officer": "Portfolio Manager of Adviser",
        "circumstances": {"closed_end_fund": "yes"},
    },
)
def adviser_without_other_box(facts: Facts) -> Iterator[At]:
    """Advisers of a closed-end fund, their affiliates and its advisory board check Other.

    Write `other: Affiliated person of adviser`. Officer is only for officers of the fund itself.
    """
    form = facts.form
    if not form.circumstances.closed_end_fund:
        return
    for number, owner in enumerate(form.owners):
        title = (owner.officer_title or "").lower()
        if owner.officer and not owner.other and any_in(ADVISER, title):
            yield at("owners", number, "officer_title", name=owner.label, title=owner.officer_title)


@rule(
    "F3-322",
    Severity.WARNING,
    cites=(PRACTICE, item("Item 4")),
    message="{name} is {kind}, but {box} is checked{fault}",
    breaks={
        "owners.0.name": "BLUE CAPITAL PARTNERS LP",
        "signatures.0.name": "Blue Capital Partners LP, by /s/ Ann Marie Lee, General Partner",
    },
)
def entity_as_officer_or_director(facts: Facts) -> Iterator[At]:
    """An entity is not ordinarily an officer and only rarely a director (by deputization).

    Check `ten_percent` or `other` instead. If a person sits on the board for the entity, or the
    law of its country lets it be a director itself, say so in a footnote.
    """
    for number, owner in enumerate(facts.form.owners):
        what = KINDS.get(kind(owner), "") if owner.in_office else ""
        if not what or _is_trust_in_office(owner):
            continue
        box = "Officer" if owner.officer else "Director"
        if owner.officer or not (owner.other or _explained(facts)):
            fault = "" if owner.officer else ", and nothing explains why"
            path = ("owners", number, box.lower())
            yield at(*path, name=owner.label, kind=what, box=box, fault=fault)


KINDS: dict[Kind | None, str] = {"entity": "an entity", "trust": "a trust"}


def _explained(facts: Facts) -> bool:
    return any_in(EXPLAINED, facts.prose)


def _is_trust_in_office(owner: Owner) -> bool:
    """Return whether a trust is director or officer, and neither 10% owner nor other."""
    return owner.in_office and not (owner.ten_percent or owner.other) and kind(owner) == "trust"


@rule(
    "F3-323",
    Severity.WARNING,
    cites=(cfr("240.16a-8(a)"), form3("1(a)(iv)")),
    message="{name} is a trust, but neither 10% Owner nor Other is checked",
    breaks={
        "owners.0.name": "LEE FAMILY TRUST",
        "owners.0.officer": None,
        "owners.0.director": "yes",
        "signatures.0.name": "Lee Family Trust, by /s/ Ann Marie Lee, Trustee",
    },
)
def trust_as_officer_or_director(facts: Facts) -> Iterator[At]:
    """A trust reports as a ten percent owner, not as a director or officer.

    Check `ten_percent` if the trust beneficially owns more than ten percent; otherwise report its
    holdings on the form of the insider who is trustee, beneficiary or settlor.
    """
    for number, owner in enumerate(facts.form.owners):
        if _is_trust_in_office(owner):
            yield at("owners", number, name=owner.label)
