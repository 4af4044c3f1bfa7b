"""Split a filing that is too large for EDGAR into several filings."""

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
    """Return the filings into which a filing is split, or the filing itself if EDGAR accepts it.

    Each filing has up to 10 owners, 30 rows of each table and 99 footnotes; every group of owners
    reports all rows. A filing keeps the footnotes that its cells cite and, if each owner has a
    signature, the signatures of its owners. Its remarks state its number and refer to the others.
    """
    filings = [
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
    if len(filings) == 1:
        return (form,)
    count = len(filings)
    return tuple(_numbered(filing, number, count) for number, filing in enumerate(filings, 1))


def _owners(form: Form3) -> Iterator[tuple[tuple[Owner, ...], tuple[Signature, ...]]]:
    signatures = _by_owner(form)
    for start in range(0, max(len(form.owners), 1), OWNERS):
        ten = slice(start, start + OWNERS)
        yield form.owners[ten], signatures[ten] if signatures else form.signatures


def _by_owner(form: Form3) -> tuple[Signature, ...]:
    """Return the signatures in the order of the owners whose names they contain.

    They keep their order if the names do not decide. Returns nothing if there is not one signature
    per owner.
    """
    if len(form.signatures) != len(form.owners):
        return ()
    left = [(signature, _name_words(signature.name)) for signature in form.signatures]
    matches = []
    for owner in form.owners:
        words = _name_words(owner.name)
        shared = [len(words & theirs) for _, theirs in left]
        best = max(shared)
        if best == 0 or shared.count(best) > 1:
            return form.signatures
        matches.append(left.pop(shared.index(best))[0])
    return tuple(matches)


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
    """Return how many rows fit into one filing; add the footnotes that they cite to `notes`."""
    for number, row in enumerate(rows[:ROWS]):
        cited = _cited(Form3().model_copy(update={table: (row,)}))
        if notes and len(notes | cited) > FOOTNOTES:
            return number
        notes |= cited
    return min(len(rows), ROWS)


def _cited(form: Form3) -> set[str]:
    return {name for _, cell in form.cells() for name in cell.notes}


def _numbered(filing: Form3, number: int, count: int) -> Form3:
    """Return a filing with only the footnotes it cites, and remarks that refer to the others."""
    cited = _cited(filing)
    footnotes = {name: text for name, text in filing.footnotes.items() if name in cited}
    which = (
        f"Form {filing.document_type} number {number} of {count}, filed together because of the"
        " number of reporting persons, holdings or footnotes; see the others for the rest."
    )
    remarks = "\n".join(text for text in (which, filing.remarks) if text)
    return filing.model_copy(update={"footnotes": Texts(footnotes), "remarks": remarks})
