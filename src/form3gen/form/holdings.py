"""Rows of Table I and Table II: what is owned, how much, and through whom."""

from pydantic import Field

from .cells import AmountCell, DateCell, TextCell
from .part import Day, Part, YesNo

# model_construct makes a blank cell without a validator of its own, which no whole filing needs.
BLANK_TEXT = TextCell.model_construct
BLANK_AMOUNT = AmountCell.model_construct
BLANK_DATE = DateCell.model_construct


class Row(Part):
    """What the rows of both tables begin with: the title of the security."""

    title: TextCell = Field(default_factory=BLANK_TEXT)

    @property
    def label(self) -> str:
        """What to call this row in a message: its title, where it has one."""
        return self.title.value or "untitled security"


class Holding(Row):
    """A row of Table I: non-derivative securities beneficially owned.

    `amount` is a number of shares; `value` is the face amount of debt in US dollars; a row has one
    of the two (Instruction 4(c)). `ownership` is D or I, and `nature` says through whom an
    indirect holding is held (Instruction 5(b)(iii)). `acquired`, when it was acquired, and
    `disclaimed`, that beneficial ownership is disclaimed, are for rules and not printed.
    """

    amount: AmountCell = Field(default_factory=BLANK_AMOUNT)
    value: AmountCell = Field(default_factory=BLANK_AMOUNT)
    ownership: TextCell = Field(default_factory=BLANK_TEXT)
    nature: TextCell = Field(default_factory=BLANK_TEXT)
    acquired: Day | None = None
    disclaimed: YesNo | None = None


class Underlying(Row):
    """What a derivative security turns into: its title, and shares or US dollars of value."""

    amount: AmountCell = Field(default_factory=BLANK_AMOUNT)
    value: AmountCell = Field(default_factory=BLANK_AMOUNT)


class DerivativeHolding(Row):
    """A row of Table II: a derivative security beneficially owned.

    `exercisable` and `expires` are dates or footnotes. `price` is the exercise or conversion price
    in US dollars a share, or a footnote. `acquired` and `disclaimed` are as in Table I, and
    `settled_in_cash` says that it gives cash and no security; none of the three is printed.
    """

    exercisable: DateCell = Field(default_factory=BLANK_DATE)
    expires: DateCell = Field(default_factory=BLANK_DATE)
    underlying: Underlying = Field(default_factory=Underlying.model_construct)
    price: AmountCell = Field(default_factory=BLANK_AMOUNT)
    ownership: TextCell = Field(default_factory=BLANK_TEXT)
    nature: TextCell = Field(default_factory=BLANK_TEXT)
    acquired: Day | None = None
    disclaimed: YesNo | None = None
    settled_in_cash: YesNo | None = None
