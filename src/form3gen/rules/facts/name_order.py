"""The order of the parts of a person's name, compared with the signatures."""

from collections.abc import Iterable

from ...reference.personal_names import GIVEN, PARTICLES, PATRONYMIC, SUFFIXES, SURNAME_FIRST
from .names import plain_letters

MAX_WORDS = 6
MAX_MIDDLE_NAMES = 2


def surname_first(name: str, signatures: Iterable[str]) -> str:
    """Return a person's name with the surname first if a signature shows that it comes last.

    Return an empty text if the name may be in order: if no signature has its words in the same
    order, or if its language puts the surname first in a signature, too.
    """
    words = name.replace(",", " ").split()
    signatures = [one for one in signatures if _may_be_signed_in_order(words, one.lower())]
    if not signatures:
        return ""
    plain = _words(name)
    suffix = len(plain) - 1 if plain and plain[-1] in SUFFIXES else len(plain)
    core = plain[:suffix]
    if not 2 <= len(core) <= MAX_WORDS or _may_be_in_order(core):
        return ""
    if not any(_is_signed_in_order(core, _words(one)) for one in signatures):
        return ""
    start = suffix - 1
    while start > 1 and core[start - 1] in PARTICLES:
        start -= 1
    return " ".join([*words[start:suffix], *words[:start], *words[suffix:]])


def _may_be_signed_in_order(words: list[str], signature: str) -> bool:
    """Return false if a lowercase signature clearly has not the last word of a name last."""
    if len(words) < 2 or signature.endswith(words[0].lower()):
        return False
    return not signature.isascii() or any(word.lower() in signature for word in words[1:])


def _may_be_in_order(core: list[str]) -> bool:
    """Return whether the first word of a name may be the surname, signed in the same order."""
    if len(core[-1]) == 1 or any(map(str.isdigit, core[-1])):
        return True
    if core[0] in SURNAME_FIRST or not PATRONYMIC.isdisjoint(core[:-1]):
        return True
    return core[-1] in GIVEN and core[0] not in GIVEN and len(core[0]) > 1


def _is_signed_in_order(core: list[str], signed: list[str]) -> bool:
    """Return whether a signature has the first and last word of a name in the same order.

    It may have an initial for the first word, or another given name, and other middle names.
    """
    for last, word in enumerate(signed):
        if word != core[-1] or core[0] in signed[last + 1 :]:
            continue
        before = signed[max(0, last - 1 - MAX_MIDDLE_NAMES) : last]
        if any(_is_same_name(core[0], other) for other in before):
            return True
    return False


def _is_same_name(word: str, other: str) -> bool:
    if word == other or ((len(word) == 1 or len(other) == 1) and word[0] == other[0]):
        return True
    return word in GIVEN and other in GIVEN and word[0] == other[0]


def _words(text: str) -> list[str]:
    """Return the words of a text in uppercase, without accents and punctuation."""
    plain = plain_letters(text).upper().replace("/S/", " ").replace(".", "").replace(",", " ")
    return plain.split()
