"""Who a signature names: reporting owners, natural persons, and in what capacity."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...form import Form3, Owner, Signature
from .names import MAX_PEOPLE_COMPARED, NO_NAMES, is_entity, plain_letters, sounds_like_entity
from .phrases import any_in

DIVIDERS = r"[,;:()\[\]<>|]|\b(?:by|its|for|of|to|on behalf|and|as|under|the|an?|in|title|each)\b"
"""Where one name or capacity in a lowercase signature ends and the next begins."""

CAPACITIES = (
    *("trustee", "partner", "member", "manager", "officer", "president", "director", "signator"),
    *("signer", "authori", "attorney", "secretary", "treasurer", "chief", "ceo", "cfo", "coo"),
    *("principal", "agent", "counsel", "chair", "executor", "executrix", "administrator", "poa"),
    *("custodian", "guardian", "representative", "owner", "conservator", "receiver", "controller"),
    *(
        "vp",
        "pres",
        "mgr",
        "cio",
        "cco",
        "general partner",
        "managing",
        "in-fact",
        "individual",
        "settlor",
        "grantor",
        "proxy",
    ),
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

AFTER_COMMA = frozenset({"inc", "llc", "lp", "llp", "lllp", "ltd", "corp", "plc", "limited"})
"""Legal forms that often follow a comma."""

SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "esq", "md", "phd", "cpa"})
PUNCTUATION = str.maketrans(dict.fromkeys(',;:()[]<>|/&-_"*\u2013\u2014\u2019', " "))
MAX_INITIALS = 2
MAX_SIGNATURE_CHARS = 1000
"""Characters of a signature that are read; EDGAR accepts a quarter of that."""


class Signed(NamedTuple):
    """A signature in lowercase without accents: its words, and what is left besides entities.

    `owners` are the indexes of the owners whom it names.
    """

    words: tuple[str, ...]
    besides_entities: str
    names_entity: bool
    owners: frozenset[int]

    @property
    def people(self) -> tuple[str, ...]:
        """The parts that can be the name of a natural person."""
        return tuple(filter(_is_person, _parts(self.besides_entities)))


class Named(NamedTuple):
    """The name of an owner: as a signature may have it, its first word, and the other words.

    The words of an entity include the first one, and no legal form.
    """

    name: str
    first: str
    words: frozenset[str]
    is_entity: bool

    def is_in(self, words: frozenset[str], squeezed: str) -> bool:
        """Return whether some words, which are also given without spaces, name the owner.

        A person is named by surname and another name, or the initial of it; an entity by all of its
        words except the legal form.
        """
        if self.is_entity:
            return words.issuperset(self.words)
        if self.first not in squeezed:
            return False
        if not self.words or not words.isdisjoint(self.words):
            return True
        return any(_are_initials(one, other) for one in self.words for other in words)


def read_signatures(form: Form3) -> Iterator[Signed]:
    """Yield what each signature says; its words include its signer and capacity."""
    owners = list(enumerate(map(_named, form.owners[:MAX_PEOPLE_COMPARED])))
    entities = [owner.name for _, owner in owners if owner.is_entity and owner.name]
    for signature in form.signatures[:MAX_PEOPLE_COMPARED]:
        text = rest = plain_name((signature.name or "")[:MAX_SIGNATURE_CHARS])
        for name in entities:
            rest = rest.replace(name, " ; ")
        words = _words(text)
        if signature.signer or signature.capacity:
            words += _words(plain_name(f"{signature.signer or ''} {signature.capacity or ''}"))
        known, squeezed = frozenset(words), "".join(words)
        named = frozenset(number for number, owner in owners if owner.is_in(known, squeezed))
        yield Signed(words, rest, rest != text or sounds_like_entity(rest), named)


def is_name_of(owner: Owner, name: str) -> bool:
    """Return whether a name is that of an owner, in either order and with any legal form."""
    words = frozenset(_words(plain_name(name)))
    named = _named(owner)
    is_whole = not named.is_entity or words <= LEGAL_FORMS | named.words
    begins = named.is_entity and bool(named.name) and plain_name(name).startswith(named.name)
    return not words or begins or (is_whole and named.is_in(words, "".join(words)))


def _named(owner: Owner) -> Named:
    return _named_as(owner.name or "", is_entity(owner))


def _named_as(name: str, is_entity: bool) -> Named:
    """Return the name of an owner, without the suffixes of a person."""
    plain = plain_name(name)
    words = [word for word in _words(plain) if is_entity or word not in SUFFIXES]
    others = frozenset(words) - LEGAL_FORMS if is_entity else frozenset(words[1:])
    return Named(plain, words[0] if words else "", others, is_entity)


def states_capacity(signature: Signature, text: str) -> bool:
    """Return whether a signature, whose text is in lowercase, states a capacity."""
    return bool(signature.capacity or signature.signer) or any_in(CAPACITIES, text)


def _are_initials(word: str, other: str) -> bool:
    """Return whether one of two given names can be the initials of the other."""
    return word[0] == other[0] and min(len(word), len(other)) <= MAX_INITIALS


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
        if word.strip(",;)") in AFTER_COMMA:
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
    return tuple(text.translate(PUNCTUATION).split())
