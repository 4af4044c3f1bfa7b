"""Whether a reporting owner is a person, an entity or a trust: as it is said, or as names tell."""

from ...form import Owner
from ...form.circumstances import Kind

ENTITY = frozenset(
    {
        *("INC", "INCORPORATED", "CORP", "CORPORATION", "CO", "COMPANY", "COMPANIES", "LLC"),
        *("LLP", "LLLP", "LP", "LTD", "LIMITED", "PLC", "PLLC", "GMBH", "SARL", "SCSP", "SCS"),
        *("SCA", "SPA", "SRL", "SICAV", "PTY", "PTE", "BHD", "PARTNERSHIP", "PARTNERS"),
        *("HOLDING", "HOLDINGS", "FUND", "FUNDS", "FOUNDATION", "ASSOCIATES", "ASSOCIATION"),
        *("CAPITAL", "VENTURE", "VENTURES", "INVESTMENT", "INVESTMENTS", "INVESTORS"),
        *("MANAGEMENT", "ADVISORS", "ADVISERS", "GROUP", "BANK", "BANCORP", "BANCSHARES"),
        *("INSURANCE", "ENTERPRISES", "INTERNATIONAL", "EQUITY", "SECURITIES", "TECHNOLOGIES"),
        *("UNIVERSITY", "PENSION", "PLAN"),
    }
)
"""Words, without their points, that stand in names of entities and of no person."""

LAST = frozenset({"SA", "AG", "NV", "BV", "KG", "AB", "ASA", "OY", "OYJ", "KK", "CV"})
"""Such words, where they stand last; elsewhere they may be part of a person's name."""

SPACED = (" L P", " L L C", " L L P", " N V", " B V")
"""How EDGAR spells some of them at the end of a name."""

TRUST = frozenset({"TRUST", "TRUSTS"})


def kind(owner: Owner) -> Kind | None:
    """Return what an owner is said to be, else what the name tells; None is most often a person."""
    return owner.kind or kind_by_name(owner.name or "")


def is_person(owner: Owner) -> bool:
    """Whether an owner is a person, for all that is said and that the name tells."""
    return kind(owner) in {None, "individual"}


def kind_by_name(name: str) -> Kind | None:
    """Return what a name shows its bearer to be, None where it shows nothing.

    The first word tells nothing: it may be a surname, as in `BANK JOHN`.
    """
    words = name_words(name)
    rest = words[1:]
    if not rest:
        return None
    if not ENTITY.isdisjoint(rest) or rest[-1] in LAST or " ".join(words).endswith(SPACED):
        return "entity"
    return None if TRUST.isdisjoint(rest) else "trust"


def name_words(name: str) -> list[str]:
    """Return the words of a name in capitals, without points and commas."""
    return name.upper().replace(".", "").replace(",", " ").split()
