"""Split a filing that is too large for EDGAR into several."""

import re
from collections.abc import Iterator
from typing import TypeVar

from ..errors import Form3genError, checks_types
from ..form import DerivativeHolding, Form3, Holding, Owner, Signature
from ..form.scalars import Texts
from ..reference.limits import MAX_FOOTNOTES, MAX_OWNERS, MAX_ROWS
from ..rules import check
from .exhibit_names import is_exhibit_name, may_keep_name
from .filings import Filing, ReadFiling, errors_of, form_of
from .yaml_text import to_yaml

Item = TypeVar("Item", Holding, DerivativeHolding)


@checks_types
def split(filing: Filing, name: str = "the filing") -> tuple[Form3, ...]:
    """Return filings that together report what is too large for one.

    A filing has at most 10 owners, 30 rows in each table and 99 footnotes. Each ten owners file
    all rows. Each filing keeps the footnotes that its cells cite and the signatures of its owners,
    and its remarks give its number. A filing that is not too large comes back as it is. `name` is
    what messages call the filing. Raises Form3genError for a filing with other errors, and if a
    filing that results would have an error.
    """
    form, errors = form_of(filing), errors_of(filing)
    if others := [error for error in errors if not error.rule.cured_by_split]:
        message = f"{name} has other errors, the first of them: {others[0].message}"
        raise Form3genError(f"{message}; check {name} and fix it first")
    forms = _forms(form)
    if len(forms) == 1 and errors:
        raise Form3genError(f"{name} cannot be split: {errors[0].message}")
    if len(forms) == 1:
        return (form,)
    for number, one in enumerate(forms, start=1):
        if wrong := check(one).errors:
            message = f"filing {number} of {len(forms)} would have an error: {wrong[0].message}"
            raise Form3genError(f"{message}; fix it in {name}")
    return forms


def split_files(filing: ReadFiling, stem: str, name: str = "the filing") -> dict[str, bytes]:
    """Return the files of the filings that one is split into, with their exhibits, by file name.

    They are called `{stem}-1.yaml` and so on. Returns nothing for a filing that is not too large.
    Raises Form3genError as `split` does, and for an exhibit whose name is not safe.
    """
    forms = split(filing, name)
    if len(forms) == 1:
        return {}
    is_safe = may_keep_name if filing.published else is_exhibit_name
    for exhibit in filing.exhibits:
        if not is_safe(exhibit):
            raise Form3genError(f"{name} has an exhibit '{exhibit}', which is not a safe file name")
    sources = {
        f"{stem}-{number}.yaml": to_yaml(one).encode() for number, one in enumerate(forms, start=1)
    }
    return {**sources, **filing.exhibits}


def _forms(form: Form3) -> tuple[Form3, ...]:
    """Return the filings that a form becomes, each numbered if there are several."""
    forms = [
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
    if len(forms) == 1:
        return (form,)
    return tuple(_numbered(one, number, len(forms)) for number, one in enumerate(forms, 1))


def _owners(form: Form3) -> Iterator[tuple[tuple[Owner, ...], tuple[Signature, ...]]]:
    signatures = _by_owner(form)
    for start in range(0, max(len(form.owners), 1), MAX_OWNERS):
        ten = slice(start, start + MAX_OWNERS)
        yield form.owners[ten], signatures[ten] if signatures else form.signatures


def _by_owner(form: Form3) -> tuple[Signature, ...]:
    """Return the signatures in the order of the owners whose names they contain.

    They keep their order if the names do not tell. Without one signature for each owner, there is
    nothing to divide.
    """
    if len(form.signatures) != len(form.owners):
        return ()
    left = [(signature, _name_words(signature.name)) for signature in form.signatures]
    matched = []
    for owner in form.owners:
        words = _name_words(owner.name)
        shared = [len(words & theirs) for _, theirs in left]
        best = max(shared)
        if best == 0 or shared.count(best) > 1:
            return form.signatures
        matched.append(left.pop(shared.index(best))[0])
    return tuple(matched)


def _name_words(name: str | None) -> set[str]:
    return set(re.findall(r"\w+", (name or "").lower())) - {"s"}


def _rows(form: Form3) -> Iterator[tuple[tuple[Holding, ...], tuple[DerivativeHolding, ...]]]:
    left_1, left_2 = form.table_1, form.table_2
    while True:
        fit_1, notes = _fitting("table_1", left_1, frozenset())
        fit_2, _ = _fitting("table_2", left_2, notes)
        yield left_1[:fit_1], left_2[:fit_2]
        left_1, left_2 = left_1[fit_1:], left_2[fit_2:]
        if not left_1 and not left_2:
            return


def _fitting(
    table: str, rows: tuple[Item, ...], notes: frozenset[str]
) -> tuple[int, frozenset[str]]:
    """Return how many rows fit in one filing that already cites `notes`, and what it then cites."""
    for number, row in enumerate(rows[:MAX_ROWS]):
        cited = _cited(Form3().model_copy(update={table: (row,)}))
        if notes and len(notes | cited) > MAX_FOOTNOTES:
            return number, notes
        notes = notes | cited
    return min(len(rows), MAX_ROWS), notes


def _cited(form: Form3) -> frozenset[str]:
    return frozenset(name for _, cell in form.cells() for name in cell.notes)


def _numbered(form: Form3, number: int, count: int) -> Form3:
    """Return one of several filings: its remarks give its number, its footnotes are those cited."""
    cited = _cited(form)
    footnotes = {name: text for name, text in form.footnotes.items() if name in cited}
    which = (
        f"Form {form.document_type} number {number} of {count}, filed together because of the"
        " number of reporting persons, holdings or footnotes; see the others for the rest."
    )
    remarks = "\n".join(text for text in (which, form.remarks) if text)
    return form.model_copy(update={"footnotes": Texts(footnotes), "remarks": remarks})
