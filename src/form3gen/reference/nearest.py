"""The word that was probably meant."""

from collections.abc import Iterable
from itertools import islice, takewhile

LONGEST = 100
"""The characters of a word that another can be meant by: likeness of long texts takes long."""

MOST = 500
"""The known words that are looked at: no list of the form or of EDGAR has more."""


def nearest(written: str, known: Iterable[str], likeness: float = 0.65) -> str | None:
    """Return the known word that is most like what was written, or None if none is near."""
    if len(written) > LONGEST:
        return None
    from difflib import get_close_matches  # costs more to import than a good filing needs

    return next(iter(get_close_matches(written, list(islice(known, MOST)), 1, likeness)), None)


def is_one_slip(written: str, word: str) -> bool:
    """Return whether a word has one letter more, less or other, or two that changed places."""
    start = _same_letters(written, word)
    left, right = written[start:], word[start:]
    end = _same_letters(left[::-1], right[::-1])
    left, right = left[: len(left) - end], right[: len(right) - end]
    if len(left) == len(right) == 2:
        return left == right[::-1]
    return max(len(left), len(right)) == 1


def _same_letters(one: str, other: str) -> int:
    """Return with how many of the same letters two words begin."""
    pairs = zip(one, other, strict=False)
    return len(list(takewhile(lambda pair: pair[0] == pair[1], pairs)))
