"""Titles of securities: their words, the class they name, and the kind of security."""

from .phrases import any_in

BETWEEN_WORDS = str.maketrans(dict.fromkeys("()[]{},;:/.-\u2013\u2014\"'*&+", " "))
OPTIONS = frozenset({"option", "options"})
CALLS = frozenset({"call", "calls", "put", "puts"})
UNITS = frozenset({"unit", "units"})
WARRANTS = frozenset({"warrant", "warrants"})
DEBT = frozenset({"note", "notes", "bond", "bonds", "debenture", "debentures"})
EQUITY = frozenset({"common", "preferred", "ordinary", "share", "shares", "stock"})
AWARDS = frozenset({"rsu", "rsus", "prsu", "prsus", "psu", "psus", "dsu", "dsus"})
STOCK_UNITS = ("stock unit", "share unit", "restricted unit", "deferred unit", "phantom unit")

Words = frozenset[str]


def words(title: str) -> Words:
    """Return the words of a title, in lowercase."""
    return frozenset(title.lower().translate(BETWEEN_WORDS).split())


def class_named(title: str) -> str:
    """Return the class that a title names, in lowercase, without par value and additions."""
    name = title.lower()
    for end in (",", "(", " par value", " $"):
        name = name.partition(end)[0]
    return " ".join(name.split())


def is_stock_unit(title: str, words: Words) -> bool:
    """Return whether a lowercase title is that of a stock unit, restricted or otherwise."""
    return not AWARDS.isdisjoint(words) or any_in(STOCK_UNITS, title)


def is_convertible(words: Words) -> bool:
    """Return whether the words of a title describe a convertible security."""
    return "convertible" in words and "non" not in words


def is_debt(words: Words) -> bool:
    """Return whether the words of a title describe a note, bond or debenture."""
    return not DEBT.isdisjoint(words) and EQUITY.isdisjoint(words)


def is_equity(words: Words) -> bool:
    """Return whether the words of a title describe shares or units, and no debt."""
    return DEBT.isdisjoint(words) and not (EQUITY.isdisjoint(words) and UNITS.isdisjoint(words))
