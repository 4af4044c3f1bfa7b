"""Names: whether one belongs to an entity or a person, and whether a text contains one."""

import re
import unicodedata

from ...form import Owner
from ...reference.entity_words import IN_TEXT
from .owner_types import kind, name_words

MAX_PEOPLE_COMPARED = 100
"""The most owners or signers that names are compared with: ten times EDGAR's limit."""

NO_NAMES = frozenset(
    (
        *("by", "for", "as", "on", "of", "at", "under", "per", "pursuant", "attorney", "power"),
        *("poa", "agent", "behalf", "authorized", "signatory", "trustee", "executor"),
        *("guardian", "president", "secretary", "treasurer", "director", "officer", "partner"),
        *("member", "manager", "managing", "general", "chief", "counsel", "vice"),
        *("chairman", "principal", "aif", "atty", "agt", "fact", "proxy", "via", "signed"),
    )
)
"""Words of a signature that are not part of a person's name."""


def is_entity(owner: Owner) -> bool:
    """Return whether an owner is an entity or a trust, as declared or as its name implies."""
    return kind(owner) in {"entity", "trust"}


def sounds_like_entity(text: str) -> bool:
    """Return whether a name or a nature of ownership mentions an entity or a trust."""
    return not IN_TEXT.isdisjoint(name_words(text))


def is_bare_name(signature: str) -> bool:
    """Return whether a signature is a person's name and nothing more."""
    name = signature.lower().removeprefix("/s/").strip()
    words = name.replace(".", " ").replace("-", " ").split()
    plain = all(char.isalpha() or char in " .'-" for char in name)
    return plain and 2 <= len(words) <= 5 and all(_is_of_person(word) for word in words)


def has_word(squeezed_text: str, words: tuple[str, ...]) -> bool:
    """Return whether a squeezed text contains a word of a name, true for a name without words."""
    return not words or any(map(squeezed_text.__contains__, words))


def words_of_name(name: str | None) -> tuple[str, ...]:
    """Return the words of a name that have several letters, in lowercase without accents."""
    if not name:
        return ()
    return tuple(word for word in re.split(r"[\W_]+", plain_letters(name)) if len(word) > 1)


def squeezed(text: str) -> str:
    """Return a text in lowercase, without accents and all that is not a letter or digit."""
    return re.sub(r"[\W_]+", "", plain_letters(text))


def _is_of_person(word: str) -> bool:
    return word not in NO_NAMES and word.upper() not in IN_TEXT


def plain_letters(text: str) -> str:
    """Return a text in lowercase without accents."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.lower())
    return "".join(char for char in parts if not unicodedata.combining(char))


def comparable_name(name: str) -> str:
    """Return a name in lowercase without accents, periods and spaces, for comparison."""
    plain = unicodedata.normalize("NFKD", name).replace("&", "and").casefold()
    return "".join(letter for letter in plain if letter.isascii() and letter.isalnum())
