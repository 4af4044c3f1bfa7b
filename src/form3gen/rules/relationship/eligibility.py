"""Rules on who can have the relationship that Item 4 states."""

from collections.abc import Iterator
from decimal import Decimal

from ...form import Form3, Owner
from ...form.circumstances import Kind
from ..citations import PRACTICE, cfr, form3, item, usc
from ..facts import Facts
from ..facts.owner_types import kind, name_words
from ..facts.phrases import any_in
from ..finding import Severity
from ..location import At, at
from ..registry import rule

TEN_PERCENT = Decimal(10)
ADVISER = ("advis", "portfolio manager")
EXPLAINED = ("deput", "director", "board", "designee", "nominee")
"""Lowercase phrases that explain why an entity counts as a director."""


@rule(
    "F3-319",
    Severity.WARNING,
    cites=(cfr("240.16a-1(a)(1)"), cfr("240.16a-2")),
    message='reported holdings are {percent:.2f}% of the class, but "10% Owner" is {checked}',
    breaks={
        "owners.0.ten_percent": "yes",
        "circumstances": {"shares_outstanding": "2,000,000"},
    },
)
def ten_percent_box_mismatch(facts: Facts) -> Iterator[At]:
    """Check 10% Owner if more than ten percent of a class is beneficially owned (Section 13(d)).

    Count by voting and investment power, include what can be acquired within 60 days, and check or
    clear the box accordingly. If a group together beneficially owns more than ten percent, write
    `group: yes` under `circumstances`.
    """
    form = facts.form
    outstanding = form.circumstances.shares_outstanding
    if not outstanding or outstanding <= 0:
        return
    checked = [number for number, owner in enumerate(form.owners) if owner.ten_percent]
    least, most = (100 * number / outstanding for number in _shares_owned(form))
    if (
        not checked
        and least > TEN_PERCENT
        and form.owners
        and not form.issuer.foreign_private_issuer
    ):
        yield at("owners", 0, "ten_percent", percent=least, checked="not checked")
    if checked and most <= TEN_PERCENT and not form.circumstances.group:
        yield at("owners", checked[0], "ten_percent", percent=most, checked="checked")


def _shares_owned(form: Form3) -> tuple[Decimal, Decimal]:
    """Return the fewest and the most shares of a class that the tables can mean.

    The least counts only Table I, and only if it has a single class. The most counts both tables;
    it is infinite if an underlying amount is left to a footnote.
    """
    amounts = [row.amount.value or Decimal(0) for row in form.table_1]
    one_class = len({(row.title.value or "").lower() for row in form.table_1}) == 1
    certain = sum(
        (row.amount.value or Decimal(0) for row in form.table_1 if not row.disclaimed), Decimal(0)
    )
    underlying = [row.underlying.amount.value for row in form.table_2]
    known = [amount for amount in underlying if amount is not None]
    most = sum((*amounts, *known), Decimal(0)) if known == underlying else Decimal("Infinity")
    return certain if one_class else Decimal(0), most


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
