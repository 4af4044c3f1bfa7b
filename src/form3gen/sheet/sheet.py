"""The printed form: every date, amount, box and footnote mark as it is printed."""

from dataclasses import dataclass
from textwrap import shorten

from ..form import Cell, DerivativeHolding, Form3, Holding, Owner, Underlying
from ..reference.captions import Captions, captions
from .people import PrintedOwner, printed_owner
from .values import printed_amount, printed_date

FOOTER_NAME_CHARS = 80
"""Characters of a name in the page footer, which has room for three lines."""

FULL_SIZE_CHARS, REDUCED_SIZE_CHARS = 12, 16
"""The longest number that a narrow column fits at full size, and at reduced size."""


@dataclass(frozen=True)
class FootnoteMark:
    """One footnote mark: its number, and a unique id to link back to."""

    number: int
    id: str


@dataclass(frozen=True)
class PrintedCell:
    """One cell of a table as printed.

    `undefined` are the names of cited footnotes that do not exist.
    """

    text: str
    marks: tuple[FootnoteMark, ...] = ()
    undefined: tuple[str, ...] = ()

    @property
    def size(self) -> str:
        """How long a number is, so that a narrow column prints it smaller: "", long or longest."""
        if len(self.text) <= FULL_SIZE_CHARS or not set(self.text) <= set("$-,. 0123456789"):
            return ""
        return "long" if len(self.text) <= REDUCED_SIZE_CHARS else "longest"


@dataclass(frozen=True)
class Note:
    """One footnote: its number, its text, and the marks that cite it."""

    number: int
    text: str
    marks: tuple[FootnoteMark, ...]


@dataclass(frozen=True)
class Sheet:
    """The whole form as printed. Templates place these strings and compute nothing."""

    draft: bool
    captions: Captions
    form: str
    title: str
    running: str
    event_date: str
    original_date: str
    issuer: str
    issuer_notes: str
    foreign_symbol: str
    joint: bool
    owners: tuple[PrintedOwner, ...]
    no_securities: bool
    table_1: tuple[tuple[PrintedCell, ...], ...]
    table_2: tuple[tuple[PrintedCell, ...], ...]
    notes: tuple[Note, ...]
    remarks: tuple[str, ...]
    exhibits: tuple[str, ...]
    signatures: tuple[tuple[str, str], ...]

    @property
    def first_owner(self) -> PrintedOwner:
        """The owner shown in Items 1 and 4; blank if a draft does not have one yet."""
        return self.owners[0] if self.owners else printed_owner(Owner(), self.captions)


def sheet(form: Form3, *, draft: bool = False) -> Sheet:
    """Return the form as printed, with the captions in force on the day it was signed."""
    words = captions(form.law_date)
    printer = _Marks(form.note_numbers)
    table_1 = tuple(
        tuple(printer.cell(*column) for column in _table_1_columns(holding))
        for holding in form.table_1
    )
    table_2 = tuple(
        tuple(printer.cell(*column) for column in _table_2_columns(holding))
        for holding in form.table_2
    )
    owners = tuple(printed_owner(owner, words) for owner in form.owners)
    issuer, event_date = _issuer(form), printed_date(form.event_date)
    event = f"event of {event_date}" if event_date else ""
    title = f"Form {form.document_type}: {_owner_names(owners)}, {issuer}"
    return Sheet(
        draft=draft,
        captions=words,
        form=f"FORM {form.document_type}",
        title=shorten(title, 60, placeholder="..."),
        running=" - ".join(
            part for part in (_cut(issuer), _cut(_owner_names(owners)), event) if part
        ),
        event_date=event_date,
        original_date=printed_date(form.original_date),
        issuer=issuer,
        issuer_notes=_issuer_notes(form),
        foreign_symbol=f"[{form.issuer.foreign_symbol}]" if form.issuer.foreign_symbol else "",
        joint=len(owners) > 1,
        owners=owners,
        no_securities=form.no_securities,
        table_1=table_1,
        table_2=table_2,
        notes=tuple(
            Note(number, form.footnotes[name], tuple(printer.marks[number]))
            for name, number in form.note_numbers.items()
        ),
        remarks=tuple((form.remarks or "").splitlines()),
        exhibits=tuple(
            " - ".join(part for part in (exhibit.type, exhibit.description, exhibit.file) if part)
            for exhibit in form.exhibits
        ),
        signatures=tuple(
            (signature.name or "", printed_date(signature.date)) for signature in form.signatures
        ),
    )


class _Marks:
    """Gives each footnote mark its number and id, and collects the marks of each footnote."""

    def __init__(self, numbers: dict[str, int]) -> None:
        self.numbers = numbers
        self.marks: dict[int, list[FootnoteMark]] = {number: [] for number in numbers.values()}

    def cell(self, text: str, *cells: Cell) -> PrintedCell:
        cited = [name for cell in cells for name in cell.notes]
        marks = tuple(self._mark(self.numbers[name]) for name in cited if name in self.numbers)
        return PrintedCell(text, marks, tuple(name for name in cited if name not in self.numbers))

    def _mark(self, number: int) -> FootnoteMark:
        marks = self.marks[number]
        mark = FootnoteMark(number, f"mark-{number}-{len(marks) + 1}")
        marks.append(mark)
        return mark


def _table_1_columns(row: Holding) -> tuple[tuple[str, *tuple[Cell, ...]], ...]:
    return (
        (row.title.value or "", row.title),
        (_amount_or_value(row), row.amount, row.value),
        (row.ownership.value or "", row.ownership),
        (row.nature.value or "", row.nature),
    )


def _table_2_columns(row: DerivativeHolding) -> tuple[tuple[str, *tuple[Cell, ...]], ...]:
    under = row.underlying
    return (
        (row.title.value or "", row.title),
        (printed_date(row.exercisable.value), row.exercisable),
        (printed_date(row.expires.value), row.expires),
        (under.title.value or "", under.title),
        (_amount_or_value(under), under.amount, under.value),
        (printed_amount(row.price.value, "$"), row.price),
        (row.ownership.value or "", row.ownership),
        (row.nature.value or "", row.nature),
    )


def _amount_or_value(row: Holding | Underlying) -> str:
    both = (printed_amount(row.amount.value), printed_amount(row.value.value, "$"))
    return " ".join(text for text in both if text)


def _issuer(form: Form3) -> str:
    symbol = form.issuer.symbol or ""
    if symbol and not (symbol.startswith("[") and symbol.endswith("]")):
        symbol = f"[{symbol}]"
    return " ".join(part for part in (form.issuer.name, symbol) if part)


def _issuer_notes(form: Form3) -> str:
    cik = f"CIK {form.issuer.cik}" if form.issuer.cik else ""
    foreign = "foreign private issuer" if form.issuer.foreign_private_issuer else ""
    return ", ".join(part for part in (cik, foreign) if part)


def _cut(name: str) -> str:
    """Return a name cut to fit the page footer; page 1 shows it whole."""
    return name if len(name) <= FOOTER_NAME_CHARS else f"{name[: FOOTER_NAME_CHARS - 3]}..."


def _owner_names(owners: tuple[PrintedOwner, ...]) -> str:
    if not owners:
        return ""
    others = len(owners) - 1
    more = f" and {others} other{'s' if others > 1 else ''}" if others else ""
    return owners[0].name + more
