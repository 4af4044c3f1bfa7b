"""Rules on who signs: for which owners, and in what capacity."""

from collections.abc import Iterator

from ...form import Owner, Signature
from ..citations import cfr, form3
from ..examples import SECOND_OWNER
from ..facts import Facts
from ..facts.names import MAX_PEOPLE_COMPARED, has_word, is_bare_name, is_entity, squeezed
from ..facts.owner_types import is_person
from ..facts.phrases import any_in
from ..facts.signers import AGENCY, CAPACITIES, Signed, plain_name, states_capacity
from ..finding import Severity
from ..location import At, at
from ..registry import rule

FOR_ALL = (
    *(" each ", " all ", " both ", "reporting persons", "reporting owners", "joint filers"),
    *("other owners", "undersigned", "themselves", "the group", "filing persons", " respective"),
    " following ",
)
"""Lowercase words that show that a signature covers all owners."""

MAX_NAMES_SHOWN = 3
"""How many owners a message names."""


@rule(
    "F3-805",
    Severity.WARNING,
    cites=(form3("7(a)"),),
    message="signature '{name}' does not match any reporting owner",
    breaks={"signatures.0.name": "/s/ Jane Roe"},
)
def signatory_not_reporting_person(facts: Facts) -> Iterator[At]:
    """A person who signs for another must say in what capacity.

    Correct the name, or state the capacity: `/s/ Jane Roe, attorney-in-fact for Ann Lee`.
    """
    form = facts.form
    if not any(is_entity(owner) for owner in form.owners):
        for row, signature in _unmatched(facts):
            yield at("signatures", row, "name", name=signature.name)


@rule(
    "F3-815",
    Severity.WARNING,
    cites=(cfr("240.16a-3(j)"), form3("5(b)(v)"), form3("7")),
    message="no signature is for {names}, and none says that it covers all owners",
    breaks={
        "owners.1": SECOND_OWNER | {"ten_percent": "yes"},
        "no_securities": "yes",
        **dict.fromkeys(("table_1", "table_2", "footnotes")),
    },
)
def owner_unsigned(facts: Facts) -> Iterator[At]:
    """In a joint filing, each owner signs, or an authorized person signs for each.

    Add the missing signatures, or state for whom else a person signs: `/s/ Ann Lee, individually
    and as managing member of Lee Holdings LLC`.
    """
    form = facts.form
    if len(form.owners) < 2 or not form.signatures:
        return
    missing = [] if _signs_elsewhere(facts) else _unsigned(facts)
    if missing:
        first = [owner.label for owner in missing[:MAX_NAMES_SHOWN]]
        rest = len(missing) - len(first)
        yield at("signatures", names=" or ".join([*first, *([f"{rest} others"] if rest else [])]))


def _signs_elsewhere(facts: Facts) -> bool:
    """Return whether an exhibit has the other signatures, or the text says who signs for all."""
    exhibits = ((one.description or "").lower() for one in facts.form.exhibits)
    listed = any(any_in(("joint filer", "signature"), words) for words in exhibits)
    return listed or any_in(("behalf of each", "behalf of all"), facts.prose)


def _unsigned(facts: Facts) -> list[Owner]:
    """Return the owners for whom nobody signed, as far as the signatures show it."""
    owners = facts.form.owners[:MAX_PEOPLE_COMPARED]
    named: set[int] = set()
    open_to_others = 0
    for signed in facts.signed:
        text = f" {' '.join(signed.words)} "
        if any_in(FOR_ALL, text):
            return []
        named |= signed.owners
        open_to_others += _covers_another(owners, signed, text)
    missing = [owner for number, owner in enumerate(owners) if number not in named]
    if not missing and len(facts.signed) < len(owners):
        return _only_signing_for_another(facts, owners)
    return missing if len(facts.signed) == 1 or len(missing) > open_to_others else []


SEVERAL = (" individually", "himself", "herself", "itself", " and ", " also ", "attorney", " poa ")
"""Words of a signature that may be for several owners."""


def _only_signing_for_another(facts: Facts, owners: tuple[Owner, ...]) -> list[Owner]:
    """Return the owners whom signatures name only as signing for another owner.

    A signature is for the owner that it names first, unless it says that it is for several.
    """
    first: set[int] = set()
    for signed in facts.signed:
        words = " ".join(signed.words)
        if any_in(SEVERAL, f" {words} "):
            return []
        first |= {min(signed.owners, key=lambda one: _starts(words, owners[one]), default=-1)}
    return [owner for number, owner in enumerate(owners) if number not in first]


def _starts(words: str, owner: Owner) -> int:
    """Return where a signature names an owner, by the whole name or by the surname."""
    name = plain_name(owner.name or "")
    name = " ".join(name.replace(",", " ").split())
    start = words.find(name.split()[0] if is_person(owner) else name)
    return start if start >= 0 else len(words)


def _covers_another(owners: tuple[Owner, ...], signed: Signed, text: str) -> bool:
    """Return whether a signature can be for an owner whom it does not name.

    It names nobody, or only the person who signs, who states an office rather than an agency.
    """
    if not signed.owners:
        return True
    has_office = any_in(CAPACITIES, text) and not any_in(AGENCY, text)
    return has_office and all(is_person(owners[one]) for one in signed.owners)


@rule(
    "F3-810",
    Severity.WARNING,
    cites=(form3("7(b)"),),
    message="'{name}' {fault}",
    breaks={
        "owners.0.name": "LEE HOLDINGS LLC",
        "owners.0.officer": None,
        "owners.0.ten_percent": "yes",
        "signatures.0.name": "/s/ Jane Roe",
    },
)
def entity_without_capacity(facts: Facts) -> Iterator[At]:
    """For a corporation, partnership, trust or other entity, a natural person signs in a capacity.

    Write, for example, `Lee Holdings LLC, By: /s/ Jane Roe, Managing Member`.
    """
    form = facts.form
    if not any(is_entity(owner) for owner in form.owners):
        return
    bare = [row for row, _ in _unmatched(facts)] if len(form.signatures) >= len(form.owners) else []
    for row, signature in enumerate(form.signatures[:MAX_PEOPLE_COMPARED]):
        fault = NO_CAPACITY if row in bare else _fault_of_entity(facts, row)
        if fault:
            yield at("signatures", row, "name", name=signature.name, fault=fault)


NO_CAPACITY = "signs for an entity without stating a capacity"
NO_PERSON = "names no natural person who signs for the entity"


def _fault_of_entity(facts: Facts, row: int) -> str:
    """Return what the signature of an entity lacks, empty if nothing."""
    signature, signed = facts.form.signatures[row], facts.signed[row]
    if not signed.names_entity and not all(map(is_entity, facts.form.owners)):
        return ""
    owners = facts.form.owners
    has_person = any(not is_entity(owners[one]) for one in signed.owners) or signed.people
    if not (signature.signer or has_person):
        return NO_PERSON
    may_have_capacity = len(signed.people) > 1  # it may be in another language
    if may_have_capacity or states_capacity(signature, signed.besides_entities):
        return ""
    return NO_CAPACITY


def _unmatched(facts: Facts) -> Iterator[tuple[int, Signature]]:
    """Yield each signature that is only a name, but not that of an individual who reports."""
    form = facts.form
    for row, signature in enumerate(form.signatures):
        if signature.signer or signature.capacity or not is_bare_name(signature.name or ""):
            continue
        name = squeezed(signature.name or "")
        named = any(has_word(name, words) for words in facts.people)
        if form.owners and not named:
            yield row, signature
