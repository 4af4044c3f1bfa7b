"""The parties to a filing: the issuer, the reporting owners, and whom EDGAR contacts."""

from typing import TYPE_CHECKING

from pydantic import model_validator

from ..reference.edgar_codes import US, country_code, state_code
from .boxes import split_boxes
from .circumstances import Kind
from .marks import NotFiled, NotPrinted
from .model import Model
from .scalars import Box, YesNo

if TYPE_CHECKING:
    from .inputs import BoxInput, YesNoInput


NO_SYMBOL = frozenset({"NONE", "N/A"})
"""What filers write if there is no trading symbol, sometimes in brackets. `NA` is a symbol."""


class Issuer(Model):
    """The company whose securities are owned (Item 3, and Item 3a since March 18, 2026)."""

    name: str | None = None
    """The issuer's name (Item 3, issuerName)."""

    cik: str | None = None
    """The issuer's CIK, with or without leading zeros (issuerCik)."""

    symbol: str | None = None
    """Ticker or trading symbol, `NONE` if no class has one (Item 3, issuerTradingSymbol)."""

    foreign_symbol: str | None = None
    """Trading symbol on a non-U.S. exchange (Item 3a, issuerForeignTradingSymbol)."""

    foreign_private_issuer: NotFiled[YesNo] = False
    """Whether the issuer is a foreign private issuer, whose directors and officers have been
    subject to Section 16(a) since March 18, 2026. Printed below the issuer's name."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            cik: str | None = None,
            symbol: str | None = None,
            foreign_symbol: str | None = None,
            foreign_private_issuer: YesNoInput = False,
        ) -> None: ...

    @property
    def states_no_symbol(self) -> bool:
        """Whether the symbol means that there is no symbol: `NONE`, as any filer writes it."""
        return (self.symbol or "").strip("[]() ").upper() in NO_SYMBOL


class Address(Model):
    """A postal address (Item 1)."""

    street: str | None = None
    """First line of the street address (rptOwnerStreet1)."""

    street_2: str | None = None
    """Second line of the street address (rptOwnerStreet2)."""

    city: str | None = None
    """City (rptOwnerCity)."""

    state: str | None = None
    """For a U.S. address: the state, by name or EDGAR code (rptOwnerState)."""

    region: str | None = None
    """For a non-U.S. address: the state, province or region (rptOwnerNonUSStateTerritory)."""

    country: str | None = None
    """For a non-U.S. address: the country, by name or EDGAR code (rptOwnerCountry). EDGAR lists
    Canadian provinces as countries, such as `Ontario, Canada` or `A6`."""

    zip: str | None = None
    """ZIP or postal code (rptOwnerZipCode)."""

    non_us: NotPrinted[YesNo | None] = None
    """Whether the address is outside the United States (rptOwnerNonUSAddressFlag), if the other
    lines do not show it."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            street: str | None = None,
            street_2: str | None = None,
            city: str | None = None,
            state: str | None = None,
            region: str | None = None,
            country: str | None = None,
            zip: str | None = None,
            non_us: YesNoInput = None,
        ) -> None: ...

    @property
    def is_non_us(self) -> bool:
        """Whether EDGAR's non-U.S. address flag is set (rptOwnerNonUSAddressFlag)."""
        return self.looks_non_us if self.non_us is None else self.non_us

    @property
    def looks_non_us(self) -> bool:
        """Whether the lines of the address are those of a non-U.S. address."""
        if self.country:
            return country_code(self.country) != US
        return bool(self.region) and not self.state

    @property
    def state_code(self) -> str:
        """EDGAR's code of the state (rptOwnerState), empty if there is none."""
        return (self.state and state_code(self.state)) or ""

    @property
    def country_code(self) -> str:
        """EDGAR's code of the country (rptOwnerCountry), empty if there is none."""
        return (self.country and country_code(self.country)) or ""


class Owner(Model):
    """A reporting owner (Items 1 and 4).

    `officer: COO and President` is short for the checked box with its title. Raises
    pydantic.ValidationError if the short form and the title differ.
    """

    name: str | None = None
    """The owner's name; for an individual last, first, middle, without commas (Item 1,
    rptOwnerName)."""

    cik: str | None = None
    """The owner's CIK, with or without leading zeros (rptOwnerCik)."""

    address: Address | None = None
    """Business or home address (Item 1, reportingOwnerAddress)."""

    director: YesNo = False
    """Whether the owner is a director (Item 4, isDirector)."""

    officer: Box = False
    """Whether the owner is an officer (Item 4, isOfficer). `officer: TITLE` checks the box and
    gives the title."""

    officer_title: str | None = None
    """The officer title, if it is not written at `officer` (Item 4, officerTitle)."""

    ten_percent: YesNo = False
    """Whether the owner beneficially owns more than ten percent of a class (Item 4,
    isTenPercentOwner)."""

    other: Box = False
    """Whether the owner has another relationship to the issuer (Item 4, isOther). `other: TEXT`
    checks the box and specifies the relationship."""

    other_text: str | None = None
    """The other relationship, if it is not written at `other` (Item 4, otherText)."""

    kind: NotPrinted[NotFiled[Kind | None]] = None
    """Whether the owner is an `individual`, an `entity` or a `trust`, if the name does not show
    it."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            cik: str | None = None,
            address: Address | None = None,
            director: YesNoInput = False,
            officer: BoxInput = False,
            officer_title: str | None = None,
            ten_percent: YesNoInput = False,
            other: BoxInput = False,
            other_text: str | None = None,
            kind: Kind | None = None,
        ) -> None: ...

    @model_validator(mode="before")
    @classmethod
    def from_short_form(cls, written: object) -> object:
        """Read a text in place of yes as the checked box and its text."""
        return split_boxes(written) if isinstance(written, dict) else written

    @property
    def label(self) -> str:
        """What to call this owner in a message: its name, if it has one."""
        return self.name or "reporting owner"

    @property
    def in_office(self) -> bool:
        """Whether the owner is a director or an officer."""
        return self.director or self.officer


class Contact(Model):
    """The person EDGAR contacts about a submission (pointOfContact)."""

    name: str | None = None
    """Name (contactName)."""

    phone: str | None = None
    """Phone number (contactPhoneNumber)."""

    email: str | None = None
    """Email address (contactEmailAddress)."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            phone: str | None = None,
            email: str | None = None,
        ) -> None: ...


class Exhibit(Model):
    """A document filed with the form (edgarDocument)."""

    type: str | None = None
    """EX-24 (power of attorney), EX-99, COVER, CORRESP or GRAPHIC (documentType)."""

    file: str | None = None
    """The name of a file in the folder of the source: .txt, .htm, .jpg or .gif (documentName)."""

    description: str | None = None
    """The description that EDGAR shows with the document (documentDescription)."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: str | None = None,
            file: str | None = None,
            description: str | None = None,
        ) -> None: ...
