"""What the form does not say, and rules ask for: nothing of it is printed or filed."""

from typing import Literal

from pydantic import Field

from .model import Amount, Day, Footnotes, Model, Names, Texts, YesNo

Event = Literal["office", "ten_percent", "registration", "other"]
Purpose = Literal["add", "correct", "other"]
Board = Literal["one_tier", "two_tier"]
Interest = Literal["income", "remainder", "vested", "contingent"]
Kind = Literal["individual", "entity", "trust"]


class Relative(Model):
    """A member of an owner's household who holds securities of the issuer (17 CFR 240.16a-1(e))."""

    name: str | None = None
    """The relative's name."""

    relation: str | None = None
    """What the relative is to the owner: spouse, child, parent and so on."""


class Trust(Model):
    """A trust that holds securities of the issuer (17 CFR 240.16a-8)."""

    name: str | None = None
    """The trust's name, as the nature of ownership says it."""

    percent: Amount | None = None
    """How much of a class the trust holds, in percent."""

    revocable_by_owner: YesNo | None = None
    """Whether an owner of this filing may revoke it alone, without the consent of another."""

    trustee_is_beneficiary: YesNo | None = None
    """Whether the trustee, or a member of the trustee's immediate family, is a beneficiary."""

    performance_fee: YesNo | None = None
    """Whether the trustee takes a performance fee that does not qualify."""

    owner_shares_control: YesNo | None = None
    """Whether an owner of this filing has or shares control over its investments."""

    interest: Interest | None = None
    """Which interest an owner of this filing has as a beneficiary."""


class Circumstances(Model):
    """What rules ask of a filing beyond what it says; all of it may be left out."""

    event: Event | None = None
    """What happened on the date of event: `office` (became a director or officer), `ten_percent`
    (came to hold over 10%), `registration` (first registration of the issuer), `other`."""

    filed: Day | None = None
    """The day of filing, by EDGAR's calendar."""

    accepted: str | None = None
    """When EDGAR took it in: `2026-04-09 22:15`, Eastern Time."""

    effective: Day | None = None
    """When the registration of the class under the Exchange Act became effective."""

    priced: Day | None = None
    """When the public offering was priced."""

    first_trade: Day | None = None
    """When the class was first traded."""

    earlier_form_3: YesNo | None = None
    """Whether the owners have a Form 3 on file for this issuer, and were subject ever since."""

    status_ended: Day | None = None
    """When the owner ceased to be a director, officer or 10% holder."""

    in_office_since: Day | None = None
    """Of a foreign private issuer: when the director or officer took office."""

    form_id_submitted: Day | None = None
    """When the owner applied for access to EDGAR."""

    lapse_in_appropriations: YesNo | None = None
    """Whether the government is shut down on the day on which the form is due."""

    section_12: YesNo | None = None
    """Whether the issuer has a class registered under Section 12 of the Exchange Act."""

    closed_end_fund: YesNo | None = None
    """Whether the issuer is a registered closed-end investment company."""

    incorporated_in: str | None = None
    """The country in which a foreign private issuer is incorporated, by name or EDGAR's code."""

    board: Board | None = None
    """Whether a foreign private issuer has one board or two: `one_tier`, `two_tier`."""

    classes: Names = ()
    """The titles of the issuer's classes of equity securities."""

    shares_outstanding: Amount | None = None
    """Shares outstanding of the class that is held."""

    designated_filer: str | None = None
    """The name of the owner who files for all."""

    split_filing: str | None = None
    """Which filing this is of those into which a too large one was split: `1 of 2`."""

    names_on_edgar: Footnotes = Field(default_factory=Texts)
    """The names that EDGAR has of issuer and owners, by CIK: `{0001234567: ACME INC}`."""

    group: YesNo | None = None
    """Whether the owners are a group under Section 13(d)."""

    household: tuple[Relative, ...] = ()
    """Members of an owner's household who hold securities of the issuer."""

    trusts: tuple[Trust, ...] = ()
    """Trusts that hold securities of the issuer."""

    short_or_written: YesNo | None = None
    """Whether an owner is short, or has written calls or puts."""

    amendment: Purpose | None = None
    """What an amendment is for: `add` rows, `correct` rows, or `other`."""

    original: str | None = None
    """The file of the filing that is amended, YAML or XML, beside this one."""

    @property
    def is_registration(self) -> bool:
        """Whether the event is the issuer's first registration of a class."""
        return self.event == "registration"
