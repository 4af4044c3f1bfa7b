"""What changed from one filing to another, in the form's words."""

import re
import reprlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..form import Address, Contact, Form3, Holding, Owner, Underlying
from ..reference.ccc import masked
from ..reference.edgar_codes import bare_cik, place_name
from ..sheet import PrintedCell, Sheet, sheet
from .matching import Pair, PrintedRow, pairs_of

TABLE_1 = ("title", "amount", "ownership", "nature")
TABLE_2 = (
    "title",
    "date exercisable",
    "expiration date",
    "underlying title",
    "underlying amount",
    "price",
    "ownership",
    "nature",
)
OWNER = (
    "name",
    "CIK",
    "street",
    "second line of the street",
    "city",
    "state",
    "region",
    "country",
    "zip",
    "non-U.S. address",
    "director",
    "10% owner",
    "officer",
    "other",
)
DECIMAL = re.compile(r"\$?[\d,]*\.\d+")


@dataclass(frozen=True)
class Change:
    """One difference: where it is, in the form's words, with the old and the new text.

    `old` is empty for an addition, `new` for a removal.
    """

    place: str
    old: str
    new: str

    def __repr__(self) -> str:
        """Return the place and the texts on one line, long texts cut."""
        old, new = reprlib.repr(masked(self.old)), reprlib.repr(masked(self.new))
        return f"<Change of {self.place}: {old} to {new}>"


def changes(old: Form3, new: Form3, *, published: bool = False) -> tuple[Change, ...]:
    """Return everything that differs between two filings.

    Footnotes are compared by their text, in the cells that cite them and in the list of footnotes.
    Their numbers and names are ignored, as are leading zeros of a CIK and trailing zeros of a
    decimal number. Rows and owners are matched with the most similar ones. `published` skips what
    EDGAR does not publish, because one of the filings was read from EDGAR.
    """
    before, after = sheet(old), sheet(new)
    return (
        *_items(before, after),
        *_change("Item 3, issuer's CIK", bare_cik(old.issuer.cik), bare_cik(new.issuer.cik)),
        *_rows("reporting owner", OWNER, _owners(old), _owners(new)),
        *_rows("Table I, row", TABLE_1, _table_1(old, before), _table_1(new, after)),
        *_rows("Table II, row", TABLE_2, _table_2(old, before), _table_2(new, after)),
        *_list("footnote", [n.text for n in before.notes], [n.text for n in after.notes]),
        *_change("remarks", " ".join(before.remarks), " ".join(after.remarks)),
        *_list("exhibit", before.exhibits, after.exhibits),
        *_list("signature", _signatures(before), _signatures(after)),
        *(() if published else _unpublished(old, new)),
    )


def _items(before: Sheet, after: Sheet) -> Iterator[Change]:
    for place, name in (
        ("form", "form"),
        ("Item 2, date of event", "event_date"),
        ("Item 3, issuer", "issuer"),
        ("Item 3a, foreign trading symbol", "foreign_symbol"),
        ("Item 5, date of original", "original_date"),
        ("statement that no securities are owned", "no_securities"),
    ):
        yield from _change(place, getattr(before, name), getattr(after, name))


def _unpublished(old: Form3, new: Form3) -> Iterator[Change]:
    """Yield the differences in what EDGAR does not publish."""
    foreign = (old.issuer.foreign_private_issuer, new.issuer.foreign_private_issuer)
    yield from _change("Item 3, foreign private issuer", *foreign)
    for what in Contact.model_fields:
        values = (getattr(form.contact, what, None) or "" for form in (old, new))
        yield from _change(f"contact, {what}", *values)
    yield from _list("notification address", old.notify, new.notify)


def _owners(form: Form3) -> list[PrintedRow]:
    """Return the owners of a filing, states by EDGAR code and countries by EDGAR's name.

    How an address is printed depends on the revision of the form, and so is not compared.
    """
    return [_owner_row(owner, owner.address or Address()) for owner in form.owners]


def _owner_row(owner: Owner, address: Address) -> PrintedRow:
    def checked(on: bool, words: str = "") -> str:
        return " ".join(part for part in ("X" if on else "", words) if part)

    return (
        owner.name or "",
        bare_cik(owner.cik),
        address.street or "",
        address.street_2 or "",
        address.city or "",
        address.state_code or address.state or "",
        address.region or "",
        place_name(address.country_code) if address.country_code else address.country or "",
        address.zip or "",
        _non_us_flag(address),
        checked(owner.director),
        checked(owner.ten_percent),
        checked(owner.officer, owner.officer_title or ""),
        checked(owner.other, owner.other_text or ""),
    )


def _non_us_flag(address: Address) -> str:
    """Return EDGAR's non-U.S. address flag if it is not what the lines of the address show."""
    return "" if address.is_non_us == address.looks_non_us else _words(address.is_non_us)


def _rows(
    place: str, columns: PrintedRow, old: Sequence[PrintedRow], new: Sequence[PrintedRow]
) -> Iterator[Change]:
    """Yield the differences between two lists of rows, cell by cell for rows that match."""
    pairs = pairs_of(old, new)
    yield from _order(place, pairs)
    for left, right in pairs:
        if left is None and right is not None:
            yield Change(f"{place} {right + 1} added", "", _whole(new[right]))
        elif right is None and left is not None:
            yield Change(f"{place} {left + 1} of the old filing removed", _whole(old[left]), "")
        elif left is not None and right is not None:
            for what, a, b in zip(columns, old[left], new[right], strict=True):
                yield from _change(f"{place} {right + 1}, {what}", a, b)


def _table_1(form: Form3, page: Sheet) -> list[PrintedRow]:
    """Return the rows of Table I, each cell with the texts of its footnotes."""
    kinds = [_in_dollars(holding) for holding in form.table_1]
    return _cells(page, page.table_1, TABLE_1.index("amount"), kinds)


def _table_2(form: Form3, page: Sheet) -> list[PrintedRow]:
    """Return the rows of Table II, each cell with the texts of its footnotes."""
    kinds = [_in_dollars(holding.underlying) for holding in form.table_2]
    return _cells(page, page.table_2, TABLE_2.index("underlying amount"), kinds)


def _in_dollars(row: Holding | Underlying) -> str:
    """Return a dollar sign if a footnote replaces a value in dollars rather than shares."""
    return "$" if row.value.value is None and row.value.notes else ""


def _cells(
    page: Sheet, rows: Sequence[Sequence[PrintedCell]], amount: int, kinds: Sequence[str]
) -> list[PrintedRow]:
    texts = {note.number: note.text for note in page.notes}

    def with_notes(cell: PrintedCell, kind: str) -> str:
        notes = [f"[{texts[mark.number]}]" for mark in cell.marks]
        notes += [f"[{name}?]" for name in cell.undefined]
        return " ".join(part for part in (kind, _number(cell.text), *notes) if part)

    return [
        tuple(with_notes(cell, kind if index == amount else "") for index, cell in enumerate(row))
        for row, kind in zip(rows, kinds, strict=True)
    ]


def _number(text: str) -> str:
    """Return a decimal number without trailing zeros, but with whole cents if it is in dollars."""
    if not DECIMAL.fullmatch(text):
        return text
    bare = text.rstrip("0").rstrip(".")
    return f"{bare}0" if bare.startswith("$") and bare[-2:-1] == "." else bare


def _whole(row: PrintedRow) -> str:
    return " | ".join(cell for cell in row if cell)


def _signatures(page: Sheet) -> list[str]:
    return [f"{name} {date}".strip() for name, date in page.signatures]


def _list(place: str, old: Iterable[str], new: Iterable[str]) -> Iterator[Change]:
    """Yield the differences between two lists of texts, an edited text as one change."""
    before, after = [text for text in old if text], [text for text in new if text]
    pairs = pairs_of([(text,) for text in before], [(text,) for text in after])
    if place != "footnote":  # the order of footnotes only decides their numbers
        yield from _order(place, pairs)
    for left, right in pairs:
        old_text = before[left] if left is not None else ""
        yield from _change(place, old_text, after[right] if right is not None else "")


def _order(place: str, pairs: Sequence[Pair]) -> Iterator[Change]:
    """Yield a change if matched items are in a different order."""
    order = [left for left, right in pairs if left is not None and right is not None]
    if order != sorted(order):
        old, new = (", ".join(str(left + 1) for left in one) for one in (sorted(order), order))
        yield Change(f"{place}, order", old, new)


def _change(place: str, old: str | bool, new: str | bool) -> Iterator[Change]:
    if old != new:
        yield Change(place, _words(old), _words(new))


def _words(value: str | bool) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else value
