"""The people of a filing: the issuer, the reporting owners, and who signs."""

from pydantic import model_validator

from ..reference.edgar_codes import US, country_code, state_code
from .boxes import split_boxes
from .circumstances import Kind
from .model import Box, Day, Model, YesNo


class Issuer(Model):
    """The company whose securities are owned: Item 3, and 3a since 18 March 2026."""

    name: str | None = None
    """The issuer's name (Item 3)."""

    cik: str | None = None
    """EDGAR's number of the issuer, with or without leading zeros."""

    symbol: str | None = None
    """Ticker or trading symbol, `NONE` where no class has one (Item 3)."""

    foreign_symbol: str | None = None
    """Trading symbol on an exchange abroad (Item 3a)."""

    foreign_private_issuer: YesNo = False
    """Whether it is a foreign private issuer, for whose insiders the law of 18 March 2026 begins;
    not printed by the SEC."""


class Address(Model):
    """A postal address: Item 1."""

    street: str | None = None
    """First line of the street."""

    street_2: str | None = None
    """Second line of the street."""

    city: str | None = None
    """City."""

    state: str | None = None
    """Of an address in the United States: the state, by name or EDGAR's code."""

    region: str | None = None
    """Of a foreign address: state, province or region."""

    country: str | None = None
    """Of a foreign address: the country, by name or EDGAR's code; provinces of Canada are countries
    to EDGAR, such as `Ontario, Canada` or `A6`."""

    zip: str | None = None
    """Zip or postal code."""

    non_us: YesNo | None = None
    """Whether the address is foreign (rptOwnerNonUSAddressFlag), where the rest leaves it open."""

    @property
    def is_non_us(self) -> bool:
        """Whether EDGAR's non-US address flag is set (rptOwnerNonUSAddressFlag)."""
        if self.non_us is not None:
            return self.non_us
        if self.country:
            return country_code(self.country) != US
        return bool(self.region) and not self.state

    @property
    def state_code(self) -> str:
        """EDGAR's code of the state (rptOwnerState), empty where there is none."""
        return (self.state and state_code(self.state)) or ""

    @property
    def country_code(self) -> str:
        """EDGAR's code of the country (rptOwnerCountry), empty where none is said."""
        return (self.country and country_code(self.country)) or ""


class Owner(Model):
    """A reporting person: Item 1, and the relationship to the issuer: Item 4.

    `officer: COO and President` is short for the checked box with its title. Raises
    pydantic.ValidationError if the short form and the title differ.
    """

    name: str | None = None
    """Name; of a person last, first, middle, without commas (Item 1)."""

    cik: str | None = None
    """EDGAR's number of the owner, with or without leading zeros."""

    address: Address | None = None
    """Business or home address (Item 1)."""

    director: YesNo = False
    """Whether the owner is a director (Item 4)."""

    officer: Box = False
    """Whether the owner is an officer (Item 4, isOfficer); `officer: TITLE` checks the box and
    gives the title."""

    officer_title: str | None = None
    """The officer title (Item 4, officerTitle), if it is not written at `officer`."""

    ten_percent: YesNo = False
    """Whether the owner holds over ten percent of a class (Item 4)."""

    other: Box = False
    """Whether the owner has another relationship to the issuer (Item 4, isOther); `other: TEXT`
    checks the box and specifies the relationship."""

    other_text: str | None = None
    """The other relationship (Item 4, otherText), if it is not written at `other`."""

    kind: Kind | None = None
    """Whether the owner is an `individual`, an `entity` or a `trust`; not printed."""

    @model_validator(mode="before")
    @classmethod
    def from_short_form(cls, written: object) -> object:
        """Read a text in place of yes as the checked box and its text."""
        return split_boxes(written) if isinstance(written, dict) else written

    @property
    def label(self) -> str:
        """What to call this owner in a message: its name, where it has one."""
        return self.name or "reporting owner"

    @property
    def in_office(self) -> bool:
        """Whether this is a director or an officer."""
        return self.director or self.officer


class PowerOfAttorney(Model):
    """The authority under which an agent signs, where it is no exhibit of this filing."""

    on_file: Day | None = None
    """The day on which it was filed with an earlier form."""

    expires: Day | None = None
    """The day on which it ends."""

    revoked: YesNo | None = None
    """Whether it is revoked."""

    to_follow: YesNo | None = None
    """Whether it is to be filed by amendment."""


class Signature(Model):
    """One signature, and what rules ask of it."""

    name: str | None = None
    """The signature as typed, such as `/s/ Ann Lee`."""

    date: Day | None = None
    """The day on which it was made."""

    signer: str | None = None
    """Who signed, where it is not the owner; not printed."""

    capacity: str | None = None
    """As what the signer signed, where the name does not say it; not printed."""

    power_of_attorney: PowerOfAttorney | None = None
    """The power of attorney under which an agent signed; not printed."""

    electronic: YesNo | None = None
    """Whether the authentication document was signed electronically; not printed."""

    attested: YesNo | None = None
    """Whether the signer attested in ink to electronic signatures (17 CFR 232.302(b)); not
    printed."""


class Contact(Model):
    """Whom EDGAR asks about a submission; it is not published and not printed."""

    name: str | None = None
    """Name."""

    phone: str | None = None
    """Telephone number."""

    email: str | None = None
    """E-mail address."""


class Exhibit(Model):
    """A document filed with the form."""

    type: str | None = None
    """EX-24 (power of attorney), EX-99, COVER, CORRESP or GRAPHIC."""

    file: str | None = None
    """Name of a file beside the source: .txt, .htm, .jpg or .gif."""

    description: str | None = None
    """What EDGAR shows beside it."""
