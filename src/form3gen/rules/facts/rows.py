"""The rows of both tables as a reader takes them in: words in small letters, footnotes and all."""

from dataclasses import dataclass

from ...form.cells import Cell
from ...form.filing import TABLES, Form3
from ...form.holdings import DerivativeHolding, Holding
from ...reference.limits import FOOTNOTE, FOOTNOTES

READ_OF_NOTE = 2 * FOOTNOTE
"""The characters of a footnote that are read for each row that calls it; EDGAR takes half."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the table and place where it stands, and what it says in small letters.

    `notes` are the texts of all footnotes that its cells call; `calls` is whether there are any
    such calls, of footnotes that are defined or not.
    """

    table: str
    row: int
    holding: Holding | DerivativeHolding
    title: str
    nature: str
    notes: str
    calls: bool

    @property
    def is_direct(self) -> bool:
        """Whether it is marked D."""
        return self.holding.ownership.value == "D"

    @property
    def is_indirect(self) -> bool:
        """Whether it is marked I."""
        return self.holding.ownership.value == "I"

    @property
    def label(self) -> str:
        """What to call this row in a message: its title, where it has one."""
        return self.holding.label

    @property
    def all(self) -> str:
        """Title, nature and footnotes together."""
        return f"{self.title} | {self.nature} | {self.notes}"


def rows(form: Form3) -> tuple[Row, ...]:
    """Return every row of Table I, then of Table II."""
    small = {name: text.lower()[:READ_OF_NOTE] for name, text in form.footnotes.items()}
    called: dict[tuple[str | int, ...], list[str]] = {}
    for path, cell in form.cells():
        if cell.notes:
            texts = (small.get(name, "") for name in cell.notes[:FOOTNOTES])
            called.setdefault(path[:2], []).extend(texts)
    return tuple(
        Row(
            table,
            row,
            holding,
            (holding.title.value or "").lower(),
            (holding.nature.value or "").lower(),
            " | ".join(called.get((table, row), ())),
            (table, row) in called,
        )
        for table in TABLES
        for row, holding in enumerate(getattr(form, table))
    )


def notes_of(form: Form3, cell: Cell) -> str:
    """Return the footnotes that a cell calls, in small letters."""
    texts = (form.footnotes.get(name, "")[:READ_OF_NOTE] for name in cell.notes[:FOOTNOTES])
    return " | ".join(texts).lower()
