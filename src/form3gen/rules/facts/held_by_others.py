"""Rows marked direct whose footnotes say that someone other than the owner holds them."""

from collections.abc import Iterator

from ...form import Form3
from .owner_types import is_person, name_words
from .rows import Row
from .words_of_holding import Holder, holders, may_name_holder

LEGAL_FORMS = frozenset(
    {
        *("INC", "CORP", "LLC", "LLP", "LP", "LTD", "L", "P", "C", "THE", "COMPANY", "LIMITED"),
        *("CORPORATION", "PARTNERSHIP", "INCORPORATED", "CO", "AND", "&"),
    }
)
"""Words of an owner's name that a footnote may leave out."""


def held_by_others(form: Form3, rows: tuple[Row, ...]) -> Iterator[tuple[Row, Holder]]:
    """Yield each direct row and each other holder that its footnotes name.

    In a joint filing, a row may be held directly by any of the owners: nothing is yielded.
    """
    direct = [row for row in rows if row.notes and row.is_direct]
    if len(form.owners) > 1 or not may_name_holder(" | ".join(row.notes for row in direct)):
        return
    owner = frozenset[str]()
    if form.owners and not is_person(form.owners[0]):
        owner = frozenset(name_words(form.owners[0].name or "")) - LEGAL_FORMS
    for row in direct:
        for holder in holders(row.notes):
            if not (owner and _may_be(owner, holder)):
                yield row, holder


def as_written(form: Form3, words: str) -> str:
    """Return lowercase words of a footnote as they are written there."""
    for text in form.footnotes.values():
        start = text.lower().find(words)
        if start >= 0:
            return text[start : start + len(words)].strip(" ,")
    return words


def _may_be(owner: frozenset[str], holder: Holder) -> bool:
    """Return whether a holder may be the owner, a company or a trust: `the Fund`, or its name."""
    words = holder.words.removeprefix("the ").split()
    return len(words) < 2 or owner <= frozenset(name_words(holder.words))
