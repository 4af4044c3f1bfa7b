"""Words and phrases: sets of them, and whether a text has one."""

from collections.abc import Iterable


def words(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())


def names(text: str) -> frozenset[str]:
    """Return what a text lists with semicolons."""
    return frozenset(" ".join(name.split()) for name in text.split(";"))


def any_in(phrases: Iterable[str], text: str) -> bool:
    """Return whether a text has one of several phrases."""
    return any(map(text.__contains__, phrases))
