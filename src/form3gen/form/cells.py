"""Cells of Tables I and II: a value, footnote references, or both."""

from typing import TYPE_CHECKING

from pydantic import model_validator

from .model import Model, without_blanks
from .scalars import Amount, Day, Names, is_blank, one_line

if TYPE_CHECKING:
    from .inputs import AmountInput, DateInput, NamesInput


class Cell(Model):
    """One cell of a table.

    A plain value may be given instead: `Holding(title="Common Stock")`.
    """

    value: object = None
    """The value of the cell."""

    notes: Names = ()
    """Names of the footnotes that the cell cites, in the order in which their numbers print."""

    @model_validator(mode="before")
    @classmethod
    def without_blanks(cls, written: object) -> object:
        """Read a plain value as a cell with that value, and a blank one as a blank cell."""
        if isinstance(written, str):
            return {} if is_blank(written) else {"value": one_line(written)}
        if isinstance(written, dict):
            return without_blanks(cls, written)
        if written is None:
            return {}
        return written if isinstance(written, list | tuple | Cell) else {"value": written}

    @property
    def blank(self) -> bool:
        """Whether the cell has neither a value nor a footnote reference."""
        return self.value is None and not self.notes


class TextCell(Cell):
    """A cell of text, such as a title of security."""

    value: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            value: str | None = None,
            notes: NamesInput = (),
        ) -> None: ...


class AmountCell(Cell):
    """A cell with a number: shares, or US dollars, depending on the column."""

    value: Amount | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            value: AmountInput = None,
            notes: NamesInput = (),
        ) -> None: ...


class DateCell(Cell):
    """A cell with a date: Table II, column 2."""

    value: Day | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            value: DateInput = None,
            notes: NamesInput = (),
        ) -> None: ...
