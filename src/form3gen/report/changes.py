"""What changed from one filing to another, in the form's words."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from difflib import SequenceMatcher

from ..form import Form3
from ..form.codes import bare_cik
from ..sheet import PrintedCell, PrintedOwner, Sheet, sheet

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
OWNER = ("name", "CIK", "address", "director", "10% owner", "officer", "other")
ALIKE = 0.5
REACH = 50
"""How far apart two rows of a long list may stand and still be compared."""

DECIMAL = re.compile(r"\$?[\d,]*\.\d+")
Row = tuple[str, ...]
Pair = tuple[int | None, int | None]


@dataclass(frozen=True)
class Change:
    """One thing that differs: where, in the form's words, and what stood and stands there.

    `old` is empty for what was added, `new` for what was taken out.
    """

    place: str
    old: str
    new: str


def changes(old: Form3, new: Form3, *, published: bool = False) -> tuple[Change, ...]:
    """Return everything that differs between two filings.

    Footnotes are compared by their text, where cells call them and where they are defined; their
    numbers and names do not count, nor do zeros before a CIK or behind a decimal. Rows and owners
    are paired with those most like them. Where one of the two is `published`, what EDGAR does not
    publish is not compared.
    """
    before, after = sheet(old), sheet(new)
    return (
        *_items(before, after),
        *_change("Item 3, issuer's CIK", bare_cik(old.issuer.cik), bare_cik(new.issuer.cik)),
        *_owners(before, after),
        *_rows("Table I, row", TABLE_1, _cells(before, "table_1"), _cells(after, "table_1")),
        *_rows("Table II, row", TABLE_2, _cells(before, "table_2"), _cells(after, "table_2")),
        *_list("footnote", [n.text for n in before.notes], [n.text for n in after.notes]),
        *_list("remarks", [" ".join(before.remarks)], [" ".join(after.remarks)]),
        *_list("exhibit", before.exhibits, after.exhibits),
        *_list("signature", _signatures(before), _signatures(after)),
        *(() if published else _unpublished(old, new)),
    )


def changes_text(found: Sequence[Change], old: str, new: str) -> str:
    """Return the changes for people: minus what stood, plus what stands."""
    lines = [f"--- {old}", f"+++ {new}"]
    for change in found:
        lines.append(change.place)
        lines += [f"  - {change.old}"] if change.old else []
        lines += [f"  + {change.new}"] if change.new else []
    return "\n".join(lines) + "\n" if found else f"{old} and {new} say the same.\n"


def changes_json(found: Sequence[Change], old: str, new: str) -> str:
    """Return the changes for programs, version 1."""
    listed = [asdict(change) for change in found]
    return json.dumps({"version": 1, "old": old, "new": new, "changes": listed}, indent=2) + "\n"


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
    """Yield what differs in what a source says and EDGAR does not publish."""
    foreign = (old.issuer.foreign_private_issuer, new.issuer.foreign_private_issuer)
    yield from _change("Item 3, foreign private issuer", *foreign)
    for what in ("name", "phone", "email"):
        said = (getattr(form.contact, what, None) or "" for form in (old, new))
        yield from _change(f"contact, {what}", *said)
    yield from _list("address to notify", old.notify, new.notify)


def _owners(before: Sheet, after: Sheet) -> Iterator[Change]:
    old = [_owner_words(owner) for owner in before.owners]
    new = [_owner_words(owner) for owner in after.owners]
    yield from _rows("reporting owner", OWNER, old, new)


def _owner_words(owner: PrintedOwner) -> Row:
    def ticked(on: bool, words: str = "") -> str:
        return " ".join(part for part in ("X" if on else "", words) if part)

    return (
        owner.name,
        bare_cik(owner.cik),
        " | ".join(part for part in (*owner.street, owner.place, owner.country) if part),
        ticked(owner.director),
        ticked(owner.ten_percent),
        ticked(owner.officer, owner.title),
        ticked(owner.other, owner.other_words),
    )


def _rows(place: str, columns: Row, old: Sequence[Row], new: Sequence[Row]) -> Iterator[Change]:
    """Yield what differs between two lists of rows, cell by cell where a row has a counterpart."""
    pairs = _pairs(old, new)
    yield from _order(place, pairs)
    for left, right in pairs:
        if left is None and right is not None:
            yield Change(f"{place} {right + 1} added", "", _whole(new[right]))
        elif right is None and left is not None:
            yield Change(f"{place} {left + 1} taken out", _whole(old[left]), "")
        elif left is not None and right is not None:
            for what, a, b in zip(columns, old[left], new[right], strict=True):
                yield from _change(f"{place} {right + 1}, {what}", a, b)


def _cells(page: Sheet, table: str) -> list[Row]:
    """Return the rows of a table, each cell with the texts of its footnotes."""
    texts = {note.number: note.text for note in page.notes}
    rows: Sequence[Sequence[PrintedCell]] = getattr(page, table)

    def words(cell: PrintedCell) -> str:
        notes = [f"[{texts[mark.number]}]" for mark in cell.marks]
        notes += [f"[{name}?]" for name in cell.undefined]
        return " ".join([_number(cell.text), *notes]).strip()

    return [tuple(words(cell) for cell in row) for row in rows]


def _number(text: str) -> str:
    """Return a number without zeros that say nothing; any other text as it is."""
    return text.rstrip("0").rstrip(".") if DECIMAL.fullmatch(text) else text


def _whole(row: Row) -> str:
    return " | ".join(cell for cell in row if cell)


def _signatures(page: Sheet) -> list[str]:
    return [f"{name} {date}".strip() for name, date in page.signatures]


def _list(place: str, old: Iterable[str], new: Iterable[str]) -> Iterator[Change]:
    """Yield the difference of two lists of texts, a changed text as one change."""
    before, after = [text for text in old if text], [text for text in new if text]
    pairs = _pairs([(text,) for text in before], [(text,) for text in after])
    if place != "footnote":  # their numbers follow from their order, and do not count
        yield from _order(place, pairs)
    for left, right in pairs:
        stood = before[left] if left is not None else ""
        yield from _change(place, stood, after[right] if right is not None else "")


def _order(place: str, pairs: Sequence[Pair]) -> Iterator[Change]:
    """Yield a change where what stood in one order now stands in another."""
    now = [left for left, right in pairs if left is not None and right is not None]
    if now != sorted(now):
        stood, stand = (", ".join(str(left + 1) for left in order) for order in (sorted(now), now))
        yield Change(f"{place}, order", stood, stand)


def _change(place: str, old: str | bool, new: str | bool) -> Iterator[Change]:
    if old != new:
        yield Change(place, _words(old), _words(new))


def _words(said: str | bool) -> str:
    return ("yes" if said else "no") if isinstance(said, bool) else said


def _pairs(old: Sequence[Row], new: Sequence[Row]) -> list[Pair]:
    """Pair what is equal, then what is most alike; what is like nothing stands alone."""
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    equal = [(block.a + n, block.b + n) for block in blocks for n in range(block.size)]
    left = sorted(set(range(len(old))) - {a for a, _ in equal})
    right = sorted(set(range(len(new))) - {b for _, b in equal})
    alone_old, alone_new = set(left), set(right)
    pairs: list[Pair] = [*equal]
    for likeness, a, b in sorted((-_likeness(old[a], new[b]), a, b) for a, b in _near(left, right)):
        if a in alone_old and b in alone_new and -likeness >= ALIKE:
            pairs.append((a, b))
            alone_old.remove(a)
            alone_new.remove(b)
    pairs += [(a, None) for a in left if a in alone_old]
    pairs += [(None, b) for b in right if b in alone_new]
    return sorted(pairs, key=lambda pair: pair[0] if pair[1] is None else pair[1])  # type: ignore[arg-type,return-value]


def _near(left: Sequence[int], right: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the pairs that are worth a comparison: all of short lists, neighbours in long ones."""
    for place, a in enumerate(left):
        for b in right[max(place - REACH, 0) : place + REACH]:
            yield a, b


def _likeness(old: Row, new: Row) -> float:
    """Return how alike two rows are, from 0 to 1: by equal cells, or by words if there is one."""
    if len(old) == 1:
        return SequenceMatcher(None, old[0], new[0], autojunk=False).quick_ratio()
    return sum(a == b for a, b in zip(old, new, strict=True)) / len(old)
