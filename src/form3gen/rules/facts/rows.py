"""The rows of both tables in lowercase, with the text of their footnotes."""

from dataclasses import dataclass

from ...form.cells import Cell
from ...form.filing import TABLES, Form3
from ...form.holdings import DerivativeHolding, Holding
from ...reference.limits import FOOTNOTE_CHARS, MAX_FOOTNOTES

READ_OF_NOTE = 2 * FOOTNOTE_CHARS
"""Characters of a footnote that are read for each row that cites it; EDGAR accepts half."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its table and index, and its texts in lowercase.

    `notes` are the texts of all footnotes that its cells cite. `cites_footnote` is true if a cell
    cites any footnote, defined or not.
    """

    table: str
    row: int
    holding: Holding | DerivativeHolding
    title: str
    nature: str
    notes: str
    cites_footnote: bool

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
        """What to call this row in a message: its title, if it has one."""
        return self.holding.label

    @property
    def all(self) -> str:
        """Title, nature and footnotes together."""
        return f"{self.title} | {self.nature} | {self.notes}"


def rows(form: Form3) -> tuple[Row, ...]:
    """Return every row of Table I, then of Table II."""
    lowercase = {name: text.lower()[:READ_OF_NOTE] for name, text in form.footnotes.items()}
    cited: dict[tuple[str | int, ...], list[str]] = {}
    for path, cell in form.cells():
        if cell.notes:
            texts = (lowercase.get(name, "") for name in cell.notes[:MAX_FOOTNOTES])
            cited.setdefault(path[:2], []).extend(texts)
    return tuple(
        Row(
            table,
            row,
            holding,
            (holding.title.value or "").lower(),
            (holding.nature.value or "").lower(),
            " | ".join(cited.get((table, row), ())),
            (table, row) in cited,
        )
        for table in TABLES
        for row, holding in enumerate(getattr(form, table))
    )


def notes_of(form: Form3, cell: Cell) -> str:
    """Return the footnotes that a cell cites, in lowercase."""
    texts = (form.footnotes.get(name, "")[:READ_OF_NOTE] for name in cell.notes[:MAX_FOOTNOTES])
    return " | ".join(texts).lower()
