"""Titles of securities: their words, the class they name, and the kind of security."""

from .phrases import any_in

BETWEEN_WORDS = str.maketrans(dict.fromkeys("()[]{},;:/.-\u2013\u2014\"'*&+", " "))
OPTIONS = frozenset({"option", "options"})
CALLS = frozenset({"call", "calls", "put", "puts"})
UNITS = frozenset({"unit", "units"})
WARRANTS = frozenset({"warrant", "warrants"})
DEBT = frozenset({"note", "notes", "bond", "bonds", "debenture", "debentures"})
EQUITY = frozenset({"common", "preferred", "ordinary", "share", "shares", "stock"})
LOANS = frozenset({"loan", "loans"})
NOT_STRAIGHT = frozenset(
    {"convertible", "exchangeable", "warrant", "warrants", "option", "options", "right", "rights"}
    | {"linked", "conversion", "call", "put", "swap"}
)
"""Words in the titles of debt that is more than a promise to pay."""

SHARES = frozenset({"stock", "share", "shares"})
COMMON = frozenset({"common", "ordinary", "restricted", "unvested"})
MORE_THAN_STOCK = frozenset(
    {"unit", "units", "option", "options", "warrant", "warrants", "right", "rights", "preferred"}
    | {"convertible", "exchangeable", "phantom", "performance", "deferred", "depositary", "put"}
    | {"equivalent", "equivalents", "forward", "call", "calls", "puts", "swap", "swaps", "notes"}
    | {"note", "appreciation", "purchase", "subscription", "contract", "contracts", "rsu", "rsus"}
    | {"buy", "sell", "sale", "obligation", "collar", "earnout", "earn", "contingent", "preference"}
    | {"issuable", "conversion", "underlying"}
)
"""Words in titles of rights to stock, or of stock with rights of its own."""

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


def is_same_class(title: str, other: str) -> bool:
    """Return whether two lowercase titles name the same class, in the singular or the plural."""
    return class_named(title).rstrip("s") == class_named(other).rstrip("s")


def is_stock_unit(title: str, words: Words) -> bool:
    """Return whether a lowercase title is that of a stock unit, restricted or otherwise."""
    return not AWARDS.isdisjoint(words) or any_in(STOCK_UNITS, title)


def is_convertible(words: Words) -> bool:
    """Return whether the words of a title describe a convertible security."""
    return "convertible" in words and "non" not in words


def is_debt(words: Words) -> bool:
    """Return whether the words of a title describe a note, bond or debenture."""
    return not DEBT.isdisjoint(words) and EQUITY.isdisjoint(words)


def is_straight_debt(words: Words) -> bool:
    """Return whether the words of a title describe debt that does not convert or carry rights."""
    return (is_debt(words) or not LOANS.isdisjoint(words)) and NOT_STRAIGHT.isdisjoint(words)


def is_stock(words: Words) -> bool:
    """Return whether the words of a title describe common or restricted stock and nothing more."""
    return (
        not SHARES.isdisjoint(words) and bool(COMMON & words) and MORE_THAN_STOCK.isdisjoint(words)
    )


def is_equity(words: Words) -> bool:
    """Return whether the words of a title describe shares or units, and no debt."""
    return DEBT.isdisjoint(words) and not (EQUITY.isdisjoint(words) and UNITS.isdisjoint(words))
