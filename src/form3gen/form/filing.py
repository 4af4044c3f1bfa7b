"""The filing as a whole: everything that a Form 3 or 3/A says."""

from collections.abc import Iterator
from datetime import date
from functools import cache

from pydantic import Field

from .cells import Cell
from .circumstances import Circumstances
from .holdings import DerivativeHolding, Holding
from .model import Day, Footnotes, Model, Names, Texts, YesNo
from .people import Contact, Exhibit, Issuer, Owner, Signature

Path = tuple[str | int, ...]
TABLES = {
    "table_1": (("title",), ("amount",), ("value",), ("ownership",), ("nature",)),
    "table_2": (
        ("title",),
        ("exercisable",),
        ("expires",),
        ("underlying", "title"),
        ("underlying", "amount"),
        ("underlying", "value"),
        ("price",),
        ("ownership",),
        ("nature",),
    ),
}
TABLE_NAMES = {"table_1": "Table I", "table_2": "Table II"}


class Form3(Model):
    """An initial statement of beneficial ownership (17 CFR 249.103), or its amendment.

    Raises pydantic.ValidationError where a value cannot be what its field holds; whether the filing
    is right is said by `form3gen.check`.
    """

    document_type: str = Field(default="3", validation_alias="form")
    """`3` for an initial statement, `3/A` for an amendment (documentType); `3` if left out."""

    event_date: Day | None = None
    """Day of the event that requires the statement (Item 2)."""

    original_date: Day | None = None
    """Of an amendment: the day on which the original was filed (Item 5)."""

    issuer: Issuer = Field(default_factory=Issuer.model_construct)
    """The issuer (Items 3 and 3a)."""

    owners: tuple[Owner, ...] = ()
    """One to ten reporting owners, the first shown in Item 1 (Items 1, 4 and 6)."""

    no_securities: YesNo = False
    """Whether no securities are beneficially owned (Instruction 1(c))."""

    table_1: tuple[Holding, ...] = ()
    """Up to 30 rows of non-derivative securities (Table I)."""

    table_2: tuple[DerivativeHolding, ...] = ()
    """Up to 30 rows of derivative securities (Table II)."""

    footnotes: Footnotes = Field(default_factory=Texts)
    """Up to 99 footnotes by name, each of up to 1,000 characters, numbered in this order."""

    remarks: str | None = None
    """Up to 2,000 characters; line breaks are kept."""

    exhibits: tuple[Exhibit, ...] = ()
    """Documents filed with the form; printed below the remarks, sent in the envelope."""

    signatures: tuple[Signature, ...] = ()
    """One to ten signatures."""

    contact: Contact | None = None
    """Whom EDGAR asks about the submission; in the envelope alone."""

    notify: Names = ()
    """Up to 30 e-mail addresses that EDGAR writes to; in the envelope alone."""

    circumstances: Circumstances = Field(default_factory=cache(Circumstances.model_construct))
    """What rules ask for and the form does not say; neither printed nor filed."""

    accept: Footnotes = Field(default_factory=Texts)
    """Warnings that are accepted, by code, each with the reason; neither printed nor filed."""

    @property
    def is_amendment(self) -> bool:
        """Whether this is a Form 3/A."""
        return self.document_type == "3/A"

    @property
    def law_date(self) -> date | None:
        """The day whose law and captions apply: of filing, else of signing, else of the event."""
        return self.filing_day or self.event_date

    @property
    def filing_day(self) -> date | None:
        """The day of filing, else the earliest it can have been: that of the last signature."""
        return self.circumstances.filed or self.signed

    @property
    def signed(self) -> date | None:
        """The day of the last signature."""
        return max((one.date for one in self.signatures if one.date), default=None)

    def as_of(self, day: date) -> "Form3":
        """Return the filing as filed on a day, unless it says when it was filed."""
        if self.circumstances.filed:
            return self
        circumstances = self.circumstances.model_copy(update={"filed": day})
        return self.model_copy(update={"circumstances": circumstances})

    @property
    def note_numbers(self) -> dict[str, int]:
        """The printed number of each footnote, by its name."""
        return {name: number for number, name in enumerate(self.footnotes, start=1)}

    def cells(self) -> Iterator[tuple[Path, Cell]]:
        """Yield every cell of both tables with its path, as they print."""
        for table, columns in TABLES.items():
            for row, holding in enumerate(getattr(self, table)):
                for column in columns:
                    cell = holding
                    for name in column:
                        cell = getattr(cell, name)
                    yield (table, row, *column), cell
