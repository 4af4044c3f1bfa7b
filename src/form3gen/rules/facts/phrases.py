"""Words and phrases: sets of them, and whether a text contains one."""

import re
from collections.abc import Iterable

TO_COME = (
    r"(?i)\[(?!reserved|omitted|intentionally)[^\]]*\]|tb[acd]|to come|to be \w+|x{3,9}"
    r"|lorem ipsum.*"
)
"""A placeholder for text that is still to be written."""

SENTENCE_END = (
    r"(?:(?<!\bmr)(?<!\bms)(?<!\bmrs)(?<!\bdr)(?<!\bno)(?<!\binc)(?<!\bcorp)(?<!\bco)"
    r"(?<!\bltd)(?<!\b[a-z])\.(?= |$)|[;|]) *"
)
"""Where a sentence or a clause of a lowercase text ends; an abbreviation or initial does not."""

FIRST_LETTERS = frozenset("tTxXlL")
"""The letters with which a placeholder may begin."""


def words(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())


def names(text: str) -> frozenset[str]:
    """Return the names in a list that is separated by semicolons."""
    return frozenset(" ".join(name.split()) for name in text.split(";"))


def is_to_be_filled_in(text: str) -> bool:
    """Return whether a text is blank or only a placeholder."""
    if text[:1].isalpha() and text[0] not in FIRST_LETTERS:
        return False
    bare = text.lower().replace("/s/", "").strip(" _.-?*\u2014\u2013")
    return not bare or re.fullmatch(TO_COME, bare) is not None


def any_in(phrases: Iterable[str], text: str) -> bool:
    """Return whether a text contains one of several phrases."""
    return any(map(text.__contains__, phrases))


def sentences(text: str) -> list[str]:
    """Return the sentences of a lowercase text; a semicolon ends one, too."""
    return re.split(SENTENCE_END, text)
