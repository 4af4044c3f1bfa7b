"""A filing that is too large for EDGAR, as the several filings that are needed."""

import re
from collections.abc import Iterator
from typing import TypeVar

from ..reference.limits import FOOTNOTES, OWNERS, ROWS
from .filing import Form3
from .holdings import DerivativeHolding, Holding
from .model import Texts
from .people import Owner, Signature

Item = TypeVar("Item", Holding, DerivativeHolding)


def split(form: Form3) -> tuple[Form3, ...]:
    """Return the filings that say together what one is too small to say.

    Owners go by tens, each ten with all rows; rows go by thirties of each table. Each filing keeps
    the footnotes that its cells call, and those signatures that belong to its owners where each
    owner has one; its remarks say which of how many it is. A filing that is not too large comes
    back as it is.
    """
    parts = [
        form.model_copy(
            update={
                "owners": owners,
                "signatures": signatures,
                "table_1": table_1,
                "table_2": table_2,
            }
        )
        for owners, signatures in _owners(form)
        for table_1, table_2 in _rows(form)
    ]
    if len(parts) == 1:
        return (form,)
    return tuple(_numbered(part, number, len(parts)) for number, part in enumerate(parts, 1))


def _owners(form: Form3) -> Iterator[tuple[tuple[Owner, ...], tuple[Signature, ...]]]:
    signatures = _by_owner(form)
    for start in range(0, max(len(form.owners), 1), OWNERS):
        ten = slice(start, start + OWNERS)
        yield form.owners[ten], signatures[ten] if signatures else form.signatures


def _by_owner(form: Form3) -> tuple[Signature, ...]:
    """Return the signatures in the order of the owners whose names they hold.

    Where the names do not tell, they stay in their order; where there is not one for each owner,
    there are none to divide.
    """
    if len(form.signatures) != len(form.owners):
        return ()
    left = [(signature, _name_words(signature.name)) for signature in form.signatures]
    found = []
    for owner in form.owners:
        words = _name_words(owner.name)
        shared = [len(words & theirs) for _, theirs in left]
        best = max(shared)
        if best == 0 or shared.count(best) > 1:
            return form.signatures
        found.append(left.pop(shared.index(best))[0])
    return tuple(found)


def _name_words(name: str | None) -> set[str]:
    return set(re.findall(r"\w+", (name or "").lower())) - {"s"}


def _rows(form: Form3) -> Iterator[tuple[tuple[Holding, ...], tuple[DerivativeHolding, ...]]]:
    left_1, left_2 = form.table_1, form.table_2
    while True:
        notes: set[str] = set()
        fit_1 = _fitting("table_1", left_1, notes)
        fit_2 = _fitting("table_2", left_2, notes)
        yield left_1[:fit_1], left_2[:fit_2]
        left_1, left_2 = left_1[fit_1:], left_2[fit_2:]
        if not left_1 and not left_2:
            return


def _fitting(table: str, rows: tuple[Item, ...], notes: set[str]) -> int:
    """Return how many rows one filing still takes; `notes` gains the footnotes that they call."""
    for number, row in enumerate(rows[:ROWS]):
        called = _called(Form3().model_copy(update={table: (row,)}))
        if notes and len(notes | called) > FOOTNOTES:
            return number
        notes |= called
    return min(len(rows), ROWS)


def _called(form: Form3) -> set[str]:
    return {name for _, cell in form.cells() for name in cell.notes}


def _numbered(part: Form3, number: int, count: int) -> Form3:
    """Return a part with the footnotes that it calls, and remarks that name the others."""
    called = _called(part)
    footnotes = {name: text for name, text in part.footnotes.items() if name in called}
    which = (
        f"Form {part.document_type} number {number} of {count}, filed together because of the"
        " number of reporting persons, holdings or footnotes; see the others for the rest."
    )
    remarks = "\n".join(text for text in (which, part.remarks) if text)
    return part.model_copy(update={"footnotes": Texts(footnotes), "remarks": remarks})
