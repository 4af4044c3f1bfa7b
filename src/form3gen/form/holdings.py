"""Rows of Table I and Table II: what is owned, how much, and through whom."""

from functools import cache

from pydantic import Field

from .cells import AmountCell, DateCell, TextCell
from .model import Day, Model, YesNo

# One blank cell of each kind stands for all: nothing changes it, and model_construct makes it
# without a validator of its own, which no whole filing needs.
BLANK_TEXT = cache(TextCell.model_construct)
BLANK_AMOUNT = cache(AmountCell.model_construct)
BLANK_DATE = cache(DateCell.model_construct)


class Row(Model):
    """What the rows of both tables begin with: the title of the security."""

    title: TextCell = Field(default_factory=BLANK_TEXT)
    """Title of the security."""

    @property
    def label(self) -> str:
        """What to call this row in a message: its title, where it has one."""
        return self.title.value or "untitled security"


class Holding(Row):
    """A row of Table I: non-derivative securities beneficially owned."""

    amount: AmountCell = Field(default_factory=BLANK_AMOUNT)
    """Number of shares (column 2)."""

    value: AmountCell = Field(default_factory=BLANK_AMOUNT)
    """Face amount of debt in US dollars, in place of `amount` (Instruction 4(c))."""

    ownership: TextCell = Field(default_factory=BLANK_TEXT)
    """`D` direct or `I` indirect (column 3)."""

    nature: TextCell = Field(default_factory=BLANK_TEXT)
    """Through whom an indirect holding is held (column 4, Instruction 5(b)(iii))."""

    acquired: Day | None = None
    """When it was acquired; not printed."""

    disclaimed: YesNo | None = None
    """Whether beneficial ownership is disclaimed; not printed."""


class Underlying(Row):
    """What a derivative security turns into (column 3)."""

    amount: AmountCell = Field(default_factory=BLANK_AMOUNT)
    """Number of shares."""

    value: AmountCell = Field(default_factory=BLANK_AMOUNT)
    """Value in US dollars, in place of `amount`."""


class DerivativeHolding(Row):
    """A row of Table II: a derivative security beneficially owned."""

    exercisable: DateCell = Field(default_factory=BLANK_DATE)
    """Date exercisable, or a footnote alone (column 2)."""

    expires: DateCell = Field(default_factory=BLANK_DATE)
    """Expiration date, or a footnote alone (column 2)."""

    underlying: Underlying = Field(default_factory=Underlying.model_construct)
    """Title and amount of the underlying securities (column 3)."""

    price: AmountCell = Field(default_factory=BLANK_AMOUNT)
    """Conversion or exercise price in US dollars a share, or a footnote alone (column 4)."""

    ownership: TextCell = Field(default_factory=BLANK_TEXT)
    """`D` direct or `I` indirect (column 5)."""

    nature: TextCell = Field(default_factory=BLANK_TEXT)
    """Through whom an indirect holding is held (column 6)."""

    acquired: Day | None = None
    """When it was acquired; not printed."""

    disclaimed: YesNo | None = None
    """Whether beneficial ownership is disclaimed; not printed."""

    settled_in_cash: YesNo | None = None
    """Whether it gives cash and no security; not printed."""
