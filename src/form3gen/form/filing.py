"""The whole filing: everything that a Form 3 or 3/A states."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from pydantic import Field

from ..reference.ccc import masked
from .cells import Cell
from .circumstances import Circumstances
from .holdings import DerivativeHolding, Holding
from .marks import NotFiled, NotPrinted, NotPublished
from .model import Model
from .people import Contact, Exhibit, Issuer, Owner
from .scalars import Day, Footnotes, Names, Texts, YesNo
from .signatures import Signature

if TYPE_CHECKING:
    from .inputs import DateInput, NamesInput, TextsInput, YesNoInput

Path = tuple[str | int, ...]


def _cell_paths(row: type[Model]) -> Iterator[tuple[str, ...]]:
    """Yield the path of each cell of a row, in the order of the columns."""
    for name, field in row.model_fields.items():
        kind = field.annotation
        if isinstance(kind, type) and issubclass(kind, Cell):
            yield (name,)
        elif isinstance(kind, type) and issubclass(kind, Model):
            yield from ((name, *path) for path in _cell_paths(kind))


TABLES = {
    "table_1": tuple(_cell_paths(Holding)),
    "table_2": tuple(_cell_paths(DerivativeHolding)),
}
"""The path of each cell of a row, by table."""

TABLE_NAMES = {"table_1": "Table I", "table_2": "Table II"}


class Form3(Model):
    """An initial statement of beneficial ownership (17 CFR 249.103), or an amendment to one.

    Raises pydantic.ValidationError if a value does not fit its field. `form3gen.check` reports
    whether the filing meets the SEC's rules.
    """

    document_type: str = Field(default="3", validation_alias="form")
    """`3` for an initial statement, `3/A` for an amendment (documentType); `3` if left out."""

    event_date: Day | None = None
    """Date of event requiring statement (Item 2, periodOfReport)."""

    original_date: Day | None = None
    """For an amendment: the date on which the original was filed (Item 5,
    dateOfOriginalSubmission)."""

    issuer: Issuer = Field(default_factory=Issuer.model_construct)
    """The issuer (Items 3 and 3a)."""

    owners: tuple[Owner, ...] = ()
    """One to ten reporting owners (Items 1, 4 and 6); Items 1 and 4 show the first."""

    no_securities: NotFiled[YesNo] = False
    """Whether no securities are beneficially owned (Instruction 1(c)). EDGAR derives the statement
    (noSecuritiesOwned) from empty tables."""

    table_1: tuple[Holding, ...] = ()
    """Up to 30 rows of non-derivative securities (Table I, nonDerivativeHolding)."""

    table_2: tuple[DerivativeHolding, ...] = ()
    """Up to 30 rows of derivative securities (Table II, derivativeHolding)."""

    footnotes: Footnotes = Field(default_factory=Texts)
    """Up to 99 footnotes by name, of up to 1,000 characters each. They are numbered in this order;
    their names are neither printed nor filed."""

    remarks: str | None = None
    """Up to 2,000 characters (remarks); line breaks are kept."""

    exhibits: tuple[Exhibit, ...] = ()
    """Documents filed with the form, printed below the remarks and sent in the envelope."""

    signatures: tuple[Signature, ...] = ()
    """One to ten signatures (ownerSignature)."""

    contact: NotPrinted[NotPublished[Contact | None]] = None
    """The person EDGAR contacts about the submission, sent in the envelope."""

    notify: NotPrinted[NotPublished[Names]] = ()
    """Up to 30 email addresses that EDGAR notifies, sent in the envelope
    (notificationEmailAddress)."""

    circumstances: NotPrinted[NotFiled[Circumstances]] = Field(
        default_factory=cache(Circumstances.model_construct)
    )
    """Facts that some rules need and the form does not carry."""

    accept: NotPrinted[NotFiled[Footnotes]] = Field(default_factory=Texts)
    """Accepted warnings: the code of each, with the reason."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            document_type: str = "3",
            event_date: DateInput = None,
            original_date: DateInput = None,
            issuer: Issuer | None = None,
            owners: Sequence[Owner] | None = (),
            no_securities: YesNoInput = False,
            table_1: Sequence[Holding] | None = (),
            table_2: Sequence[DerivativeHolding] | None = (),
            footnotes: TextsInput = None,
            remarks: str | None = None,
            exhibits: Sequence[Exhibit] | None = (),
            signatures: Sequence[Signature] | None = (),
            contact: Contact | None = None,
            notify: NamesInput = (),
            circumstances: Circumstances | None = None,
            accept: TextsInput = None,
        ) -> None: ...

    def __repr__(self) -> str:
        """Return the first owner, the issuer and the date of event on one line."""
        first = self.owners[0].label if self.owners else "no owner"
        owners = f"{first} and others" if self.owners[1:] else first
        issuer = self.issuer.name or "unnamed issuer"
        return masked(f"<Form3 of {owners}, {issuer}, event of {self.event_date}>")

    __str__ = __repr__

    @property
    def is_amendment(self) -> bool:
        """Whether this is a Form 3/A."""
        return self.document_type == "3/A"

    @property
    def law_date(self) -> date | None:
        """The date whose law and captions apply: of filing, else of signing, else of the event."""
        return self.filing_day or self.event_date

    @property
    def filing_day(self) -> date | None:
        """The filing date, else the earliest possible: that of the last signature."""
        return self.circumstances.filed or self.signed

    @property
    def signed(self) -> date | None:
        """The date of the last signature."""
        dates = (signature.date for signature in self.signatures)
        return max(filter(None, dates), default=None)

    def as_of(self, day: date) -> "Form3":
        """Return the filing as filed on a date, unless it states its own filing date."""
        if self.circumstances.filed:
            return self
        circumstances = self.circumstances.model_copy(update={"filed": day})
        return self.model_copy(update={"circumstances": circumstances})

    @property
    def note_numbers(self) -> dict[str, int]:
        """The printed number of each footnote, by its name."""
        return {name: number for number, name in enumerate(self.footnotes, start=1)}

    def cells(self) -> Iterator[tuple[Path, Cell]]:
        """Yield every cell of both tables with its path, in the order in which they print."""
        for table, columns in TABLES.items():
            for row, holding in enumerate(getattr(self, table)):
                for column in columns:
                    cell = holding
                    for name in column:
                        cell = getattr(cell, name)
                    yield (table, row, *column), cell
