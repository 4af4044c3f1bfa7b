"""Rows of Tables I and II: what is owned, how much, and through whom."""

from functools import cache
from typing import TYPE_CHECKING

from pydantic import Field

from .cells import AmountCell, DateCell, TextCell
from .marks import NotFiled, NotPrinted
from .model import Model
from .scalars import Day, YesNo

if TYPE_CHECKING:
    from .inputs import AmountInput, DateInput, YesNoInput

# All rows share one blank cell of each kind, which is frozen. model_construct makes it without
# building a validator for the class, which reading a whole filing does not need.
BLANK_TEXT = cache(TextCell.model_construct)
BLANK_AMOUNT = cache(AmountCell.model_construct)
BLANK_DATE = cache(DateCell.model_construct)


class TitledRow(Model):
    """What the rows of both tables share: the title of the security."""

    title: TextCell = Field(default_factory=BLANK_TEXT)
    """Title of the security (column 1, securityTitle)."""

    @property
    def label(self) -> str:
        """What to call this row in a message: its title, if it has one."""
        return self.title.value or "untitled security"


class Holding(TitledRow):
    """A row of Table I: non-derivative securities beneficially owned."""

    amount: AmountCell = Field(default_factory=BLANK_AMOUNT)
    """Number of shares (column 2, sharesOwnedFollowingTransaction)."""

    value: AmountCell = Field(default_factory=BLANK_AMOUNT)
    """Face amount of debt securities in US dollars, instead of `amount` (column 2,
    valueOwnedFollowingTransaction; Instruction 4(c))."""

    ownership: TextCell = Field(default_factory=BLANK_TEXT)
    """`D` for direct or `I` for indirect ownership (column 3, directOrIndirectOwnership)."""

    nature: TextCell = Field(default_factory=BLANK_TEXT)
    """Nature of indirect ownership: through whom the securities are held (column 4,
    natureOfOwnership; Instruction 5(b)(iii))."""

    acquired: NotPrinted[NotFiled[Day | None]] = None
    """The date on which the securities were acquired."""

    disclaimed: NotPrinted[NotFiled[YesNo | None]] = None
    """Whether beneficial ownership is disclaimed."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            title: TextCell | str | None = None,
            amount: AmountCell | AmountInput = None,
            value: AmountCell | AmountInput = None,
            ownership: TextCell | str | None = None,
            nature: TextCell | str | None = None,
            acquired: DateInput = None,
            disclaimed: YesNoInput = None,
        ) -> None: ...


class Underlying(TitledRow):
    """The securities underlying a derivative security (Table II, column 3)."""

    amount: AmountCell = Field(default_factory=BLANK_AMOUNT)
    """Number of shares (underlyingSecurityShares)."""

    value: AmountCell = Field(default_factory=BLANK_AMOUNT)
    """Value in US dollars, instead of `amount` (underlyingSecurityValue)."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            title: TextCell | str | None = None,
            amount: AmountCell | AmountInput = None,
            value: AmountCell | AmountInput = None,
        ) -> None: ...


class DerivativeHolding(TitledRow):
    """A row of Table II: a derivative security beneficially owned."""

    exercisable: DateCell = Field(default_factory=BLANK_DATE)
    """Date exercisable, or only a footnote (column 2, exerciseDate)."""

    expires: DateCell = Field(default_factory=BLANK_DATE)
    """Expiration date, or only a footnote (column 2, expirationDate)."""

    underlying: Underlying = Field(default_factory=cache(Underlying.model_construct))
    """Title and amount of the underlying securities (column 3, underlyingSecurity)."""

    price: AmountCell = Field(default_factory=BLANK_AMOUNT)
    """Conversion or exercise price in US dollars per share, or only a footnote (column 4,
    conversionOrExercisePrice)."""

    ownership: TextCell = Field(default_factory=BLANK_TEXT)
    """`D` for direct or `I` for indirect ownership (column 5, directOrIndirectOwnership)."""

    nature: TextCell = Field(default_factory=BLANK_TEXT)
    """Nature of indirect ownership: through whom the security is held (column 6,
    natureOfOwnership)."""

    acquired: NotPrinted[NotFiled[Day | None]] = None
    """The date on which the security was acquired."""

    disclaimed: NotPrinted[NotFiled[YesNo | None]] = None
    """Whether beneficial ownership is disclaimed."""

    settled_in_cash: NotPrinted[NotFiled[YesNo | None]] = None
    """Whether the security is settled only in cash."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            title: TextCell | str | None = None,
            exercisable: DateCell | DateInput = None,
            expires: DateCell | DateInput = None,
            underlying: Underlying | None = None,
            price: AmountCell | AmountInput = None,
            ownership: TextCell | str | None = None,
            nature: TextCell | str | None = None,
            acquired: DateInput = None,
            disclaimed: YesNoInput = None,
            settled_in_cash: YesNoInput = None,
        ) -> None: ...
