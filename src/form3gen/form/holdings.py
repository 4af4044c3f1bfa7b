"""Rows of Table I and Table II: what is owned, how much, and through whom."""

from pydantic import Field

from .cells import AmountCell, DateCell, TextCell
from .part import Part


class Holding(Part):
    """A row of Table I: non-derivative securities beneficially owned.

    `amount` is a number of shares; `value` is the face amount of debt in US dollars; a row has one
    of the two (Instruction 4(c)). `ownership` is D or I, and `nature` says through whom an
    indirect holding is held (Instruction 5(b)(iii)).
    """

    title: TextCell = Field(default_factory=TextCell.model_construct)
    amount: AmountCell = Field(default_factory=AmountCell.model_construct)
    value: AmountCell = Field(default_factory=AmountCell.model_construct)
    ownership: TextCell = Field(default_factory=TextCell.model_construct)
    nature: TextCell = Field(default_factory=TextCell.model_construct)

    @property
    def label(self) -> str:
        """What to call this row in a message: its title, where it has one."""
        return self.title.value or "untitled security"


class Underlying(Part):
    """What a derivative security turns into: its title, and shares or US dollars of value."""

    title: TextCell = Field(default_factory=TextCell.model_construct)
    amount: AmountCell = Field(default_factory=AmountCell.model_construct)
    value: AmountCell = Field(default_factory=AmountCell.model_construct)


class DerivativeHolding(Part):
    """A row of Table II: a derivative security beneficially owned.

    `exercisable` and `expires` are dates or footnotes. `price` is the exercise or conversion price
    in US dollars a share, or a footnote.
    """

    title: TextCell = Field(default_factory=TextCell.model_construct)
    exercisable: DateCell = Field(default_factory=DateCell.model_construct)
    expires: DateCell = Field(default_factory=DateCell.model_construct)
    underlying: Underlying = Field(default_factory=Underlying.model_construct)
    price: AmountCell = Field(default_factory=AmountCell.model_construct)
    ownership: TextCell = Field(default_factory=TextCell.model_construct)
    nature: TextCell = Field(default_factory=TextCell.model_construct)

    @property
    def label(self) -> str:
        """What to call this row in a message: its title, where it has one."""
        return self.title.value or "untitled security"
