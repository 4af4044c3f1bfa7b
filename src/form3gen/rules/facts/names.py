"""What names tell: which are of entities, which are bare, and whether a text has one."""

import re
import unicodedata
from functools import lru_cache

from ...form import Owner
from .owner_types import kind

LEGAL_FORMS = frozenset(
    (
        *("inc", "incorporated", "corp", "corporation", "llc", "llp", "lllp", "lp", "ltd"),
        *("limited", "plc", "gmbh", "bv", "nv", "trust", "trusts", "fund", "funds", "partners"),
        *("partnership", "holdings", "foundation", "company", "capital", "ventures"),
    )
)
"""Words that stand in names of entities, and hardly in those of people."""

MOST_PEOPLE = 100
"""How many owners or signers names are compared with: ten times as many as EDGAR takes."""

NO_NAMES = frozenset(
    (
        *("by", "for", "as", "on", "of", "at", "under", "per", "pursuant", "attorney", "power"),
        *("poa", "agent", "behalf", "authorized", "signatory", "trustee", "executor"),
        *("guardian", "president", "secretary", "treasurer", "director", "officer", "partner"),
        *("member", "manager", "managing", "general", "chief", "counsel", "vice"),
        *("chairman", "principal", "aif", "atty", "agt", "fact", "proxy", "via", "signed"),
    )
)
"""Words of a signature that are no part of a person's name."""


def is_entity(owner: Owner) -> bool:
    """Return whether an owner is an entity or a trust: as it says, else as its name sounds."""
    return kind(owner) in {"entity", "trust"}


def sounds_like_entity(text: str) -> bool:
    """Return whether a name, or a nature of ownership, speaks of an entity or a trust."""
    words = text.lower().replace(".", "").replace(",", " ").split()
    return not LEGAL_FORMS.isdisjoint(words)


def is_bare_name(signature: str) -> bool:
    """Return whether a signature is the name of a person and nothing more."""
    name = signature.lower().removeprefix("/s/").strip()
    words = name.replace(".", " ").replace("-", " ").split()
    plain = all(sign.isalpha() or sign in " .'-" for sign in name)
    return plain and 2 <= len(words) <= 5 and all(_is_of_person(word) for word in words)


def has_word_of(name: str, text: str) -> bool:
    """Return whether a text has a word of a name, however it is spaced or accented.

    A name without words is taken to be there.
    """
    words = _words_of(name)
    return not words or any(map(_squeezed(text).__contains__, words))


@lru_cache(1000)
def _words_of(name: str) -> tuple[str, ...]:
    return tuple(word for word in re.split(r"[\W_]+", _letters(name)) if len(word) > 1)


@lru_cache(2)
def _squeezed(text: str) -> str:
    return re.sub(r"[\W_]+", "", _letters(text))


def _is_of_person(word: str) -> bool:
    return word not in NO_NAMES and word not in LEGAL_FORMS


def _letters(text: str) -> str:
    """Return a text in small letters without accents."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.lower())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def letters(name: str) -> str:
    """Return a name without accents, points, blanks and case, to compare it by."""
    plain = unicodedata.normalize("NFKD", name).replace("&", "and").casefold()
    return "".join(letter for letter in plain if letter.isascii() and letter.isalnum())
