"""Area 3: who can stand to the issuer as Item 4 says: ten percent, entities, trusts, funds."""

from collections.abc import Iterator
from decimal import Decimal

from ...form import Form3, Owner
from ...form.circumstances import Kind
from ..citations import PRACTICE, cfr, form3, item
from ..facts import Facts
from ..facts.owner_types import kind
from ..facts.phrases import any_in
from ..finding import Severity
from ..location import At, at
from ..registry import rule

TEN = Decimal(10)
ADVISER = ("advis", "portfolio manager")
EXPLAINED = ("deput", "director", "board", "designee", "nominee")
"""What is said where an entity counts as a director, in small letters."""


@rule(
    "F3-319",
    Severity.WARNING,
    cites=(cfr("240.16a-1(a)(1)"), cfr("240.16a-2")),
    message="{percent:.2f}% of the class is reported, and the box 10% Owner is {ticked}",
    breaks={
        "owners.0.ten_percent": "yes",
        "circumstances": {"shares_outstanding": "2,000,000"},
    },
)
def ten_percent_unlike_numbers(facts: Facts) -> Iterator[At]:
    """The box 10% Owner is for holders of more than 10% of a class, counted as Section 13(d) does.

    Count by voting and investment power, with what can be acquired within 60 days, and tick the
    box accordingly; say `group: yes` under `circumstances` where a group holds over 10% together.
    """
    form = facts.form
    outstanding = form.circumstances.shares_outstanding
    if not outstanding or outstanding <= 0:
        return
    ticked = [number for number, owner in enumerate(form.owners) if owner.ten_percent]
    least, most = (100 * number / outstanding for number in _held(form))
    if not ticked and least > TEN and form.owners and not form.issuer.foreign_private_issuer:
        yield at("owners", 0, "ten_percent", percent=least, ticked="not ticked")
    if ticked and most <= TEN and not form.circumstances.group:
        yield at("owners", ticked[0], "ten_percent", percent=most, ticked="ticked")


def _held(form: Form3) -> tuple[Decimal, Decimal]:
    """Return the least and the most of a class that the tables can mean, in shares.

    The least is Table I alone, where it has but one class; the most is all that both tables have,
    without end where an underlying amount is left to a footnote.
    """
    amounts = [row.amount.value or Decimal(0) for row in form.table_1]
    one_class = len({(row.title.value or "").lower() for row in form.table_1}) == 1
    sure = sum(
        (row.amount.value or Decimal(0) for row in form.table_1 if not row.disclaimed), Decimal(0)
    )
    under = [row.underlying.amount.value for row in form.table_2]
    known = [amount for amount in under if amount is not None]
    most = sum((*amounts, *known), Decimal(0)) if known == under else Decimal("Infinity")
    return sure if one_class else Decimal(0), most


@rule(
    "F3-320",
    Severity.INFO,
    cites=(cfr("240.16a-1(a)(1)"),),
    message="{name} files as 10% owner; some institutions do not count what they hold for clients",
    breaks={
        "owners.0.name": "BLUE CAPITAL PARTNERS LP",
        "owners.0.officer": None,
        "owners.0.ten_percent": "yes",
        "signatures.0.name": "Blue Capital Partners LP, by /s/ Ann Marie Lee, General Partner",
    },
)
def institution_as_ten_percent_owner(facts: Facts) -> Iterator[At]:
    """An institution counts no shares that it holds for others, in the ordinary course.

    This goes for brokers, banks, insurers, registered funds and advisers, employee benefit plans,
    and their like abroad, as long as they have no purpose or effect of changing control.
    """
    for number, owner in enumerate(facts.form.owners):
        if owner.ten_percent and kind(owner) == "entity":
            yield at("owners", number, "ten_percent", name=owner.label)


@rule(
    "F3-321",
    Severity.WARNING,
    cites=(form3("1(a)(iii)"), form3("1(b)"), cfr("240.16a-2")),
    message="{name} is '{title}' of a closed-end fund, and the box Other is not ticked",
    breaks={
        "owners.0.officer": "Portfolio Manager of Adviser",
        "circumstances": {"closed_end_fund": "yes"},
    },
)
def adviser_of_fund_not_other(facts: Facts) -> Iterator[At]:
    """Advisers of a closed-end fund, their affiliates and its advisory board tick Other.

    Write `other: Affiliated person of adviser`; Officer is for officers of the fund itself.
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
    message="{name} is {kind}, and ticks {box}{fault}",
    breaks={
        "owners.0.name": "BLUE CAPITAL PARTNERS LP",
        "signatures.0.name": "Blue Capital Partners LP, by /s/ Ann Marie Lee, General Partner",
    },
)
def entity_in_office(facts: Facts) -> Iterator[At]:
    """An entity is hardly an officer, and seldom a director.

    Tick `ten_percent` or `other` instead. Where a person sits on the board for it, or the law of
    its country lets it be a director itself, a footnote says so.
    """
    for number, owner in enumerate(facts.form.owners):
        what = KINDS.get(kind(owner), "") if owner.in_office else ""
        if not what or _trust_in_office(owner):
            continue
        box = "Officer" if owner.officer else "Director"
        if owner.officer or not (owner.other or _explained(facts)):
            fault = "" if owner.officer else " without saying why"
            path = ("owners", number, box.lower())
            yield at(*path, name=owner.label, kind=what, box=box, fault=fault)


KINDS: dict[Kind | None, str] = {"entity": "an entity", "trust": "a trust"}


def _explained(facts: Facts) -> bool:
    said = facts.prose
    return any_in(EXPLAINED, said)


def _trust_in_office(owner: Owner) -> bool:
    """Whether this is a trust that is director or officer, and neither 10% owner nor other."""
    return owner.in_office and not (owner.ten_percent or owner.other) and kind(owner) == "trust"


@rule(
    "F3-323",
    Severity.WARNING,
    cites=(cfr("240.16a-8(a)"), form3("1(a)(iv)")),
    message="{name} is a trust, and ticks neither 10% Owner nor Other",
    breaks={
        "owners.0.name": "LEE FAMILY TRUST",
        "owners.0.officer": None,
        "owners.0.director": "yes",
        "signatures.0.name": "Lee Family Trust, by /s/ Ann Marie Lee, Trustee",
    },
)
def trust_in_office(facts: Facts) -> Iterator[At]:
    """A trust reports as a holder of more than 10%, and as nothing that only a person can be.

    Tick `ten_percent` if it holds more than 10%; otherwise report its holdings on the form of the
    insider who is trustee, beneficiary or settlor.
    """
    for number, owner in enumerate(facts.form.owners):
        if _trust_in_office(owner):
            yield at("owners", number, name=owner.label)
