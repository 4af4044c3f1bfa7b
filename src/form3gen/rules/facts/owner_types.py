"""Owner types: whether a reporting owner is a person, an entity or a trust."""

from collections.abc import Iterable

from ...form import Owner
from ...form.circumstances import Kind
from ...reference.entity_words import ENTITY, LAST, SPACED, TRUST


def kind(owner: Owner) -> Kind | None:
    """Return the declared owner type, or the one its name implies; None usually means a person."""
    return owner.kind or kind_by_name(owner.name or "")


def is_person(owner: Owner) -> bool:
    """Return whether an owner is a person, unless the source or the name shows otherwise."""
    return kind(owner) in {None, "individual"}


def holds_only(owners: Iterable[Owner]) -> bool:
    """Return whether some owner is a ten percent holder and none is a director or officer."""
    known = list(owners)
    return any(owner.ten_percent for owner in known) and not any(owner.in_office for owner in known)


def kind_by_name(name: str) -> Kind | None:
    """Return the owner type that a name implies, None if it implies none.

    The first word is ignored because it may be a surname, as in `BANK JOHN`.
    """
    words = name_words(name)
    rest = words[1:]
    if not rest:
        return None
    if not ENTITY.isdisjoint(rest) or rest[-1] in LAST or " ".join(words).endswith(SPACED):
        return "entity"
    return None if TRUST.isdisjoint(rest) else "trust"


def name_words(name: str) -> list[str]:
    """Return the words of a name in uppercase, without periods and commas."""
    return name.upper().replace(".", "").replace(",", " ").split()
