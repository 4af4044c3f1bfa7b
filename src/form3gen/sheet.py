"""The printed form: every date, amount, tick and footnote mark as the string that is printed."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from textwrap import shorten

from .form import Address, Cell, DerivativeHolding, Form3, Holding, Owner, Underlying
from .form.codes import US, country_code, place_name, state_code
from .form.revisions import Captions, captions


@dataclass(frozen=True)
class Mark:
    """One footnote mark: its number, and a name of its own for links back to it."""

    number: int
    id: str


@dataclass(frozen=True)
class PrintedCell:
    """One cell of a table as printed."""

    text: str
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True)
class PrintedOwner:
    """One reporting owner as printed; `state` and `country` are in the words of the revision."""

    name: str
    cik: str
    street: tuple[str, ...]
    city: str
    state: str
    zip: str
    country: str
    director: bool
    ten_percent: bool
    officer: bool
    title: str
    other: bool
    other_words: str

    @property
    def relation(self) -> str:
        """Officer title and other text on one line, as Item 4 shows them."""
        return " / ".join(words for words in (self.title, self.other_words) if words)

    @property
    def place(self) -> str:
        """City, state and zip on one line."""
        town = ", ".join(part for part in (self.city, self.state) if part)
        return " ".join(part for part in (town, self.zip) if part)


@dataclass(frozen=True)
class Note:
    """One footnote: its number, its text, and the marks that call it."""

    number: int
    text: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class Sheet:
    """The whole form as printed. Templates place these strings and work nothing out."""

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
        """The owner whom Items 1 and 4 show; blank where a draft has none yet."""
        return self.owners[0] if self.owners else printed_owner(Owner(), self.captions)


def sheet(form: Form3, *, draft: bool = False) -> Sheet:
    """Return the form as it prints, with the captions in force on the day it was signed."""
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
    issuer = _issuer(form)
    return Sheet(
        draft=draft,
        captions=words,
        form=f"FORM {form.form}",
        title=shorten(f"Form {form.form}: {_owner_names(owners)}, {issuer}", 60, placeholder="..."),
        running=" - ".join(part for part in (issuer, _owner_names(owners)) if part),
        event_date=printed_date(form.event_date),
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


def printed_date(day: date | None) -> str:
    """Return a date as the form writes it, month/day/year, or nothing."""
    return f"{day:%m/%d}/{day.year:04}" if day else ""


def printed_amount(number: Decimal | None, unit: str = "") -> str:
    """Return a number grouped by thousands with the digits as written, or nothing."""
    if number is None:
        return ""
    sign = "-" if number < 0 else ""
    return f"{sign}{unit}{abs(number):,f}"


def printed_owner(owner: Owner, words: Captions) -> PrintedOwner:
    """Return one owner as printed: places by name where the revision has a country line."""
    address = owner.address or Address()
    return PrintedOwner(
        name=owner.name or "",
        cik=owner.cik or "",
        street=tuple(line for line in (address.street, address.street_2) if line),
        city=address.city or "",
        state=_state(address, words),
        zip=address.zip or "",
        country=_country(address, words),
        director=owner.director,
        ten_percent=owner.ten_percent,
        officer=owner.is_officer,
        title=owner.title,
        other=owner.is_other,
        other_words=owner.other_words,
    )


class _Marks:
    """Gives each footnote mark its number and its own name, and remembers who calls which note."""

    def __init__(self, numbers: dict[str, int]) -> None:
        self.numbers = numbers
        self.marks: dict[int, list[Mark]] = {number: [] for number in numbers.values()}

    def cell(self, text: str, *cells: Cell) -> PrintedCell:
        called = [
            self.numbers[name] for cell in cells for name in cell.notes if name in self.numbers
        ]
        return PrintedCell(text, tuple(self._mark(number) for number in called))

    def _mark(self, number: int) -> Mark:
        calls = self.marks[number]
        calls.append(Mark(number, f"mark-{number}-{len(calls) + 1}"))
        return calls[-1]


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
    symbol = f"[{form.issuer.symbol}]" if form.issuer.symbol else ""
    return " ".join(part for part in (form.issuer.name, symbol) if part)


def _issuer_notes(form: Form3) -> str:
    cik = f"CIK {form.issuer.cik}" if form.issuer.cik else ""
    foreign = "foreign private issuer" if form.issuer.foreign_private_issuer else ""
    return ", ".join(part for part in (cik, foreign) if part)


def _owner_names(owners: tuple[PrintedOwner, ...]) -> str:
    if not owners:
        return ""
    others = len(owners) - 1
    more = f" and {others} other{'s' if others > 1 else ''}" if others else ""
    return owners[0].name + more


def _state(address: Address, words: Captions) -> str:
    if address.is_non_us:
        return address.region or ""
    if not address.state:
        return ""
    code = state_code(address.state)
    if code is None:
        return address.state
    return place_name(code) if words.country else code


def _country(address: Address, words: Captions) -> str:
    if address.country:
        code = country_code(address.country)
        if code == US and not words.country:
            return ""
        return place_name(code) if code else address.country
    return place_name(US) if words.country and address.state else ""
