"""Guess which known word a misspelled word was meant to be."""

from collections.abc import Iterable
from itertools import islice, takewhile

MAX_WORD_CHARS = 100
"""Longer words are not compared, because comparing long texts is slow."""

MAX_KNOWN_WORDS = 500
"""The most known words to compare with: no list of the form or of EDGAR has more."""


def nearest(written: str, known: Iterable[str], likeness: float = 0.65) -> str | None:
    """Return the known word most similar to the written one, or None if none is close."""
    if len(written) > MAX_WORD_CHARS:
        return None
    from difflib import get_close_matches  # slow to import, and a filing without typos needs none

    words = list(islice(known, MAX_KNOWN_WORDS))
    return next(iter(get_close_matches(written, words, 1, likeness)), None)


def is_one_slip(written: str, word: str) -> bool:
    """Return whether two words differ by one letter added, dropped or changed, or by a swap."""
    start = _shared_letters(written, word)
    left, right = written[start:], word[start:]
    end = _shared_letters(left[::-1], right[::-1])
    left, right = left[: len(left) - end], right[: len(right) - end]
    if len(left) == len(right) == 2:
        return left == right[::-1]
    return max(len(left), len(right)) == 1


def _shared_letters(one: str, other: str) -> int:
    """Return the number of letters that two words share at the beginning."""
    pairs = zip(one, other, strict=False)
    return len(list(takewhile(lambda pair: pair[0] == pair[1], pairs)))
