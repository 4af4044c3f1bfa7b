"""Cells of Tables I and II: a value, footnote marks, or both."""

from pydantic import model_validator

from .model import Amount, Day, Model, Names


class Cell(Model):
    """What one cell of a table says.

    A plain value may be given where a cell is expected: `Holding(title="Common Stock")`.
    """

    value: object = None
    """What the cell says."""

    notes: Names = ()
    """Names of footnotes, in the order in which their marks print."""

    @model_validator(mode="before")
    @classmethod
    def plain(cls, written: object) -> object:
        """Let a plain value stand for the cell that holds it, and nothing for a blank cell."""
        if written is None:
            return {}
        return written if isinstance(written, dict | list | tuple | Cell) else {"value": written}

    @property
    def blank(self) -> bool:
        """Whether the cell has neither value nor footnote."""
        return self.value is None and not self.notes


class TextCell(Cell):
    """A cell of words, such as a title of security."""

    value: str | None = None


class AmountCell(Cell):
    """A cell of a number: shares, or US dollars, as the column says."""

    value: Amount | None = None


class DateCell(Cell):
    """A cell of a date: Table II, column 2."""

    value: Day | None = None
