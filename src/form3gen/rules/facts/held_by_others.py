"""Rows marked direct whose footnotes say that someone other than the owner holds them."""

from collections.abc import Iterator

from ...form import Form3, Owner
from .owner_types import is_person, name_words
from .phrases import any_in
from .rows import Row
from .words_of_holding import Holder, holders, may_name_holder

LEGAL_FORMS = frozenset(
    {
        *("INC", "CORP", "LLC", "LLP", "LP", "LTD", "L", "P", "C", "THE", "COMPANY", "LIMITED"),
        *("CORPORATION", "PARTNERSHIP", "INCORPORATED", "CO", "AND", "&"),
    }
)
"""Words of an owner's name that a footnote may leave out."""

TRUSTS = frozenset({"TRUST", "TRUSTS", "ESTATE"})
HELD = (" held ", " owned ", "(held ", "(by ")
"""Words of a title that names a holder."""


def held_by_others(form: Form3, rows: tuple[Row, ...]) -> Iterator[tuple[Row, Holder]]:
    """Yield each direct row and each other holder that its footnotes name.

    In a joint filing, a row may be held directly by any of the owners: nothing is yielded.
    """
    direct = [(row, text) for row in rows if row.is_direct and (text := _text(row))]
    if len(form.owners) > 1 or not may_name_holder(" | ".join(text for _, text in direct)):
        return
    owner = _words_of_entity(form.owners[0]) if form.owners else frozenset()
    for row, text in direct:
        for holder in holders(text):
            if not (owner and _may_be(owner, holder)):
                yield row, holder


def as_written(form: Form3, row: Row, words: str) -> str:
    """Return lowercase words of a footnote or of the title of a row as they are written there."""
    for text in (row.label, *form.footnotes.values()):
        start = text.lower().find(words)
        if start >= 0:
            return text[start : start + len(words)].strip(" ,)")
    return words


def _text(row: Row) -> str:
    """Return what may name a holder: the footnotes, and the title if it mentions one."""
    return f"{row.title} | {row.notes}" if any_in(HELD, row.title) else row.notes


def _words_of_entity(owner: Owner) -> frozenset[str]:
    """Return the words that identify an owner that is an entity, a trust or an estate."""
    words = frozenset(name_words(owner.name or ""))
    return words - LEGAL_FORMS if not is_person(owner) or "ESTATE" in words else frozenset()


def _may_be(owner: frozenset[str], holder: Holder) -> bool:
    """Return whether a holder may be the owner, a company or a trust: `the Fund`, or its name."""
    if holder.kind == "trust" and not owner.isdisjoint(TRUSTS):
        return True
    words = holder.words.removeprefix("the ").split()
    return len(words) < 2 or owner <= frozenset(name_words(holder.words))
