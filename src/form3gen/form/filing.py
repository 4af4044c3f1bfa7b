"""The filing as a whole: everything that a Form 3 or 3/A says."""

from collections.abc import Iterator
from datetime import date

from pydantic import Field

from .cells import Cell
from .circumstances import Circumstances
from .holdings import DerivativeHolding, Holding
from .part import Day, Footnotes, Names, Part, Texts, YesNo
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


class Form3(Part):
    """An initial statement of beneficial ownership (17 CFR 249.103), or its amendment.

    `event_date` is Item 2, `original_date` Item 5 of an amendment. `owners` are Items 1, 4 and 6,
    from one to ten. `footnotes` have names, are numbered in the order given, and are called by
    name from the cells of the tables. `no_securities` states that nothing is owned
    (Instruction 1(c)). `contact` and `notify`, e-mail addresses that EDGAR writes to, belong to the
    submission and are not printed; nor are `circumstances`, which rules ask for, and `accept`, the
    reasons for which warnings are accepted, by code. Raises pydantic.ValidationError where a value
    cannot be what its field holds; whether the filing is right is said by `form3gen.check`.
    """

    form: str = "3"
    event_date: Day | None = None
    original_date: Day | None = None
    issuer: Issuer = Field(default_factory=Issuer.model_construct)
    owners: tuple[Owner, ...] = ()
    no_securities: YesNo = False
    table_1: tuple[Holding, ...] = ()
    table_2: tuple[DerivativeHolding, ...] = ()
    footnotes: Footnotes = Field(default_factory=Texts)
    remarks: str | None = None
    exhibits: tuple[Exhibit, ...] = ()
    signatures: tuple[Signature, ...] = ()
    contact: Contact | None = None
    notify: Names = ()
    circumstances: Circumstances = Field(default_factory=Circumstances.model_construct)
    accept: Footnotes = Field(default_factory=Texts)

    @property
    def is_amendment(self) -> bool:
        """Whether this is a Form 3/A."""
        return self.form == "3/A"

    @property
    def law_date(self) -> date | None:
        """The day whose law and captions apply: of filing, else of signing, else of the event."""
        return self.circumstances.filed or self.signed or self.event_date

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
