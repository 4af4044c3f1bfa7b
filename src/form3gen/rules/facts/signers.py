"""Who a signature names: reporting owners, natural persons, and in what capacity."""

import re
from functools import lru_cache
from typing import NamedTuple

from ...form import Owner, Signature
from .names import NO_NAMES, is_entity, plain_letters, sounds_like_entity
from .phrases import any_in

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

AGENCY = ("attorney", "poa", "agent", "in fact", "in-fact")
"""Lowercase words that show that an agent signed."""

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
    text = rest = plain_name((signature.name or "")[:MAX_SIGNATURE_CHARS])
    for owner in owners:
        name = _name_of(owner.name or "")
        if name and name in rest and is_entity(owner):
            rest = rest.replace(name, " ; ")
    return Signed(_words(text), rest, rest != text or sounds_like_entity(rest))


def names_owner(owner: Owner, words: tuple[str, ...]) -> bool:
    """Return whether the words of a signature name an owner.

    A person is named by surname and another name, or the initial of it; an entity by all of its
    words except the legal form.
    """
    own = _words_of(owner.name or "")
    if own and own[0] not in "".join(words):
        return False
    if is_entity(owner):
        return LEGAL_FORMS.union(words).issuperset(own)
    if len(own) < 2:
        return True
    return any(_is_same(one, other) for one in own[1:] for other in words)


def is_name_of(owner: Owner, name: str) -> bool:
    """Return whether a name is that of an owner, in either order and with any legal form."""
    words = _words(plain_name(name))
    if not words or not names_owner(owner, words):
        return not words
    return not is_entity(owner) or LEGAL_FORMS.union(_words_of(owner.name or "")).issuperset(words)


def states_capacity(signature: Signature, text: str) -> bool:
    """Return whether a signature, whose text is in lowercase, states a capacity."""
    return bool(signature.capacity or signature.signer) or any_in(CAPACITIES, text)


def _is_same(word: str, other: str) -> bool:
    """Return whether two given names are the same, or one can be the initials of the other."""
    if min(len(word), len(other)) <= MAX_INITIALS:
        return word[0] == other[0]
    return word == other


@lru_cache(200)
def _name_of(name: str) -> str:
    """Return an owner's name as a signature may have it."""
    return plain_name(name)


@lru_cache(200)
def _words_of(name: str) -> tuple[str, ...]:
    """Return the words of an owner's name, without suffixes."""
    return tuple(word for word in _words(plain_name(name)) if word not in SUFFIXES)


def plain_name(text: str) -> str:
    """Return a text in lowercase, without accents, periods, and commas before a legal form.

    The letters of initials and of legal forms such as `L. L. C.` become one word, and `/s/` a
    semicolon.
    """
    letters = plain_letters(text).replace(".", "").replace("'", "").replace("/s/", " ; ")
    words: list[str] = []
    after_initial = False
    for word in letters.split():
        is_initial = len(word) == 1 and word.isalpha()
        if is_initial and after_initial:
            words[-1] += word
        else:
            words.append(word)
        after_initial = is_initial
    for index, word in enumerate(words[1:]):
        if word.strip(",;)") in LEGAL_FORMS:
            words[index] = words[index].rstrip(",")
    return " ".join(words)


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
