"""The people of a filing: the issuer, the reporting owners, and who signs."""

from .circumstances import Kind
from .codes import US, country_code, state_code
from .part import Box, Day, Part, YesNo


class Issuer(Part):
    """The company whose securities are owned: Item 3, and 3a since 18 March 2026.

    `cik` is EDGAR's number of the company, as written. `foreign_private_issuer` is not printed on
    the form by the SEC; it decides which law applies (Release 34-104903).
    """

    name: str | None = None
    cik: str | None = None
    symbol: str | None = None
    foreign_symbol: str | None = None
    foreign_private_issuer: YesNo = False


class Address(Part):
    """A postal address: Item 1.

    `state` is for addresses in the United States, `region` and `country` for all others; each
    takes EDGAR's code or the place's name. `non_us` need only be said where the rest leaves it
    open.
    """

    street: str | None = None
    street_2: str | None = None
    city: str | None = None
    state: str | None = None
    region: str | None = None
    country: str | None = None
    zip: str | None = None
    non_us: YesNo | None = None

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
        """EDGAR's code of the country (rptOwnerCountry), empty for the United States."""
        return (self.is_non_us and self.country and country_code(self.country)) or ""


class Owner(Part):
    """A reporting person: Item 1, and the relationship to the issuer: Item 4.

    `officer` and `other` tick their box, and may do so with the words that belong to it:
    `officer="COO and President"`. `officer_title` and `other_text` hold those words where the box
    says something else. `kind` is individual, entity or trust, and not printed.
    """

    name: str | None = None
    cik: str | None = None
    address: Address | None = None
    director: YesNo = False
    officer: Box = False
    officer_title: str | None = None
    ten_percent: YesNo = False
    other: Box = False
    other_text: str | None = None
    kind: Kind | None = None

    @property
    def label(self) -> str:
        """What to call this owner in a message: its name, where it has one."""
        return self.name or "reporting owner"

    @property
    def is_officer(self) -> bool:
        """Whether the box Officer is ticked."""
        return bool(self.officer)

    @property
    def is_other(self) -> bool:
        """Whether the box Other is ticked."""
        return bool(self.other)

    @property
    def title(self) -> str:
        """The officer title, empty where there is none."""
        return self.officer_title or (self.officer if isinstance(self.officer, str) else "")

    @property
    def other_words(self) -> str:
        """What is said of the box Other, empty where there is nothing."""
        return self.other_text or (self.other if isinstance(self.other, str) else "")


class PowerOfAttorney(Part):
    """The authority under which an agent signs, where it is no exhibit of this filing.

    `on_file` is the day on which it was filed before, `to_follow` that it comes by amendment.
    """

    on_file: Day | None = None
    expires: Day | None = None
    revoked: YesNo | None = None
    to_follow: YesNo | None = None


class Signature(Part):
    """One signature as typed, such as `/s/ Ann Lee`, and the day it was made.

    The rest is not printed: `signer`, who signed, where it is not the owner; `capacity`, as
    General Partner or attorney-in-fact, where the name does not say it; `power`, the power of
    attorney; `electronic`, that the authentication document was signed electronically, and
    `attested`, that the signer has attested to that in ink (17 CFR 232.302(b)).
    """

    name: str | None = None
    date: Day | None = None
    signer: str | None = None
    capacity: str | None = None
    power: PowerOfAttorney | None = None
    electronic: YesNo | None = None
    attested: YesNo | None = None


class Contact(Part):
    """Whom EDGAR asks about a submission; it is not published and not printed."""

    name: str | None = None
    phone: str | None = None
    email: str | None = None


class Exhibit(Part):
    """A document filed with the form: EX-24 (power of attorney), EX-99, COVER or CORRESP.

    `file` is the document's file name, `description` what EDGAR shows beside it.
    """

    type: str | None = None
    file: str | None = None
    description: str | None = None
