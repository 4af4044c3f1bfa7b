"""Who a signature names: reporting owners, natural persons, and in what capacity."""

import re
from typing import NamedTuple

from ...form import Owner, Signature
from .names import NO_NAMES, is_entity, plain_letters, sounds_like_entity
from .phrases import any_in

SIGNED = r"/\s*s\s*/"
DIVIDERS = r"[,;:()\[\]<>|]|\b(?:by|its|for|of|to|on behalf|and|as|under|the|an?|in|title|each)\b"
"""Where one name or capacity in a lowercase signature ends and the next begins."""

CAPACITIES = (
    *("trustee", "partner", "member", "manager", "officer", "president", "director", "signator"),
    *("signer", "authori", "attorney", "secretary", "treasurer", "chief", "ceo", "cfo", "coo"),
    *("principal", "agent", "counsel", "chair", "executor", "executrix", "administrator", "poa"),
    *("custodian", "guardian", "representative", "owner", "conservator", "receiver", "controller"),
    *("vp", "general partner", "managing", "in-fact", "individual", "settlor", "grantor", "proxy"),
    *("liquidator", "delegate", "founder", "head ", "behalf", "secretario", "procura"),
)
"""Lowercase words that state a capacity, or that a person signs for somebody else."""

LEGAL_FORMS = frozenset(
    {
        *("inc", "llc", "lp", "llp", "lllp", "ltd", "corp", "corporation", "company", "co", "plc"),
        *("limited", "partnership", "incorporated", "the", "sa", "ag", "nv", "bv", "gmbh"),
    }
)
"""Lowercase words that a signature may leave out of an entity's name."""

SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "esq", "md", "phd", "cpa"})
MAX_INITIALS = 2
MAX_SIGNATURE_CHARS = 1000
"""Characters of a signature that are read; EDGAR accepts a quarter of that."""


class Signed(NamedTuple):
    """A signature in lowercase without accents: its words, and what is left besides entities."""

    words: tuple[str, ...]
    besides_entities: str
    names_entity: bool

    @property
    def people(self) -> tuple[str, ...]:
        """The parts that can be the name of a natural person."""
        return tuple(filter(_is_person, _parts(self.besides_entities)))


def signed(signature: Signature, owners: tuple[Owner, ...]) -> Signed:
    """Return what a signature says, with the names of the entities among the owners left out."""
    text = _plain((signature.name or "")[:MAX_SIGNATURE_CHARS])
    rest = text
    entities = [owner for owner in owners if is_entity(owner)]
    for owner in entities:
        if words := _words(_plain(owner.name or "")):
            name = r"[\W_]+".join(words)
            rest = re.sub(rf"\b{name}\b", " ; ", rest)
    return Signed(_words(text), rest, rest != text or any(map(sounds_like_entity, _parts(rest))))


def names_owner(owner: Owner, words: tuple[str, ...]) -> bool:
    """Return whether the words of a signature name an owner.

    A person is named by surname and another name, or the initial of it; an entity by all of its
    words except the legal form.
    """
    own = [word for word in _words(_plain(owner.name or "")) if word not in SUFFIXES]
    if is_entity(owner):
        distinct = set(own) - LEGAL_FORMS
        return bool(distinct) and distinct <= set(words)
    if len(own) < 2:
        return not own or own[0] in words
    first, rest = own[0], own[1:]
    return first in "".join(words) and any(_is_same(one, other) for one in rest for other in words)


def states_capacity(signature: Signature, text: str) -> bool:
    """Return whether a signature, whose text is in lowercase, states a capacity."""
    return bool(signature.capacity or signature.signer) or any_in(CAPACITIES, text)


def _is_same(word: str, other: str) -> bool:
    """Return whether two given names are the same, or one can be the initials of the other."""
    if min(len(word), len(other)) <= MAX_INITIALS:
        return word[0] == other[0]
    return word == other


def _plain(text: str) -> str:
    """Return a text in lowercase without accents and periods, with `/s/` as a divider."""
    letters = re.sub(SIGNED, " ; ", plain_letters(text)).replace(".", "").replace("'", "")
    return re.sub(r"\b([a-z]) (?=[a-z]\b)", r"\1", " ".join(letters.split()))


def _parts(text: str) -> list[str]:
    return [part.strip(" .-'\"&") for part in re.split(DIVIDERS, text)]


def _is_person(part: str) -> bool:
    """Return whether a part of a signature can be the name of a natural person."""
    words = [word for word in part.split() if word not in NO_NAMES]
    plain = all(char.isalpha() or char in " '-" for char in part)
    return plain and any(len(word) > 1 for word in words) and not sounds_like_entity(part)


def _words(text: str) -> tuple[str, ...]:
    """Return the words of a plain text."""
    return tuple(re.findall(r"[^\W_]+", text))
