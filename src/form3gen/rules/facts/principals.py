"""Principals: the owners whom a power of attorney must name because an agent signed for them."""

from collections.abc import Iterator

from ...form import Owner, Signature
from ...reference.personal_names import PARTICLES, SUFFIXES
from .facts import Facts
from .names import (
    MAX_PEOPLE_COMPARED,
    has_word,
    is_bare_name,
    is_entity,
    squeezed,
    words_of_name,
)

MIN_CHARS_WITHIN_WORD = 4
"""Shorter words must be whole words of a text, since other words may contain them."""


def principals(facts: Facts, agents: list[Signature]) -> list[Owner]:
    """Return the individuals for whom agents signed: the only owner, or those whom they name."""
    owners = facts.form.owners[:MAX_PEOPLE_COMPARED]
    if len(owners) == 1:
        found = list(owners) if agents else []
    else:
        found = [owners[number] for number in sorted(set(_named(facts, agents)))]
    return [owner for owner in found if owner.name and not is_entity(owner)]


def is_named_in(owner: Owner, text: str) -> bool:
    """Return whether a text contains an individual's surname, or two other words of the name."""
    words = [word for word in words_of_name(owner.name) if word.upper() not in SUFFIXES | PARTICLES]
    if not words:
        return True
    known, letters = set(words_of_name(text)), squeezed(text)
    surname, *others = [
        word in known or (len(word) >= MIN_CHARS_WITHIN_WORD and word in letters) for word in words
    ]
    return surname or sum(others) > 1


def signs_by_another(facts: Facts, signature: str) -> bool:
    """Return whether a lowercase signature is that of an individual, "by" another individual."""
    owner, by, other = signature.replace(" by:", " by ").partition(" by ")
    other = " ".join(other.replace("/s/", " ").split()).strip(" ,;")
    if not by or not is_bare_name(other) or any(map(is_entity, facts.form.owners)):
        return False
    before, after = squeezed(owner), squeezed(other)
    people = [words for words in facts.people if words]
    is_owners = any(has_word(before, words) for words in people)
    return is_owners and not any(has_word(after, words) for words in people)


def _named(facts: Facts, agents: list[Signature]) -> Iterator[int]:
    """Yield the indexes of the owners whom the agents' signatures name."""
    for signature, signed in zip(facts.form.signatures, facts.signed, strict=False):
        if any(signature is agent for agent in agents):
            yield from signed.owners
