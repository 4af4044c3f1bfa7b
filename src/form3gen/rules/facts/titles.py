"""What the titles of securities say: their words, their class, and the kind of security."""

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
    """Return the words of a title, in small letters."""
    return frozenset(title.lower().translate(BETWEEN_WORDS).split())


def class_named(title: str) -> str:
    """Return the class that a title names, in small letters, without par value and additions."""
    small = title.lower()
    for end in (",", "(", " par value", " $"):
        small = small.partition(end)[0]
    return " ".join(small.split())


def is_stock_unit(title: str, said: Words) -> bool:
    """Return whether a title in small letters is that of a stock unit, restricted or otherwise."""
    return not AWARDS.isdisjoint(said) or any_in(STOCK_UNITS, title)


def is_convertible(said: Words) -> bool:
    """Return whether a title says that the security is convertible."""
    return "convertible" in said and "non" not in said


def is_debt(said: Words) -> bool:
    """Return whether a title is that of a note, bond or debenture."""
    return not DEBT.isdisjoint(said) and EQUITY.isdisjoint(said)
