"""Facts the rules need but the form does not carry. Never printed or filed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from pydantic import Field

from .model import Model
from .scalars import Amount, Day, Footnotes, Names, Texts, YesNo

if TYPE_CHECKING:
    from .inputs import AmountInput, DateInput, NamesInput, TextsInput, YesNoInput

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
    """The relative's relationship to the owner, such as `spouse`, `child` or `parent`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            relation: str | None = None,
        ) -> None: ...


class Trust(Model):
    """A trust that holds securities of the issuer (17 CFR 240.16a-8)."""

    name: str | None = None
    """The trust's name, as written in the nature of indirect ownership."""

    percent: Amount | None = None
    """The trust's holding as a percentage of the class, from 0 to 100."""

    revocable_by_owner: YesNo | None = None
    """Whether an owner in this filing can revoke the trust without anyone else's consent."""

    trustee_is_beneficiary: YesNo | None = None
    """Whether the trustee, or a member of the trustee's immediate family, is a beneficiary."""

    performance_fee: YesNo | None = None
    """Whether the trustee receives a performance fee that is not exempt under 17 CFR
    240.16a-1(a)(2)(ii)(C)."""

    owner_shares_control: YesNo | None = None
    """Whether an owner in this filing has or shares investment control over the trust's
    securities."""

    interest: Interest | None = None
    """The beneficial interest of an owner in this filing: `income`, `remainder`, `vested` or
    `contingent`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            percent: AmountInput = None,
            revocable_by_owner: YesNoInput = None,
            trustee_is_beneficiary: YesNoInput = None,
            performance_fee: YesNoInput = None,
            owner_shares_control: YesNoInput = None,
            interest: Interest | None = None,
        ) -> None: ...


class ShareClass(Model):
    """A class of the issuer's equity securities, and how much of it is outstanding."""

    title: str | None = None
    """The title of the class, as in Table I."""

    shares: Amount | None = None
    """The number of shares outstanding."""

    section_12: YesNo | None = None
    """Whether the class is registered under Section 12 of the Exchange Act; yes if left out."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            title: str | None = None,
            shares: AmountInput = None,
            section_12: YesNoInput = None,
        ) -> None: ...


class Circumstances(Model):
    """Facts that some rules need and the form does not carry. All of them are optional."""

    event: Event | None = None
    """What happened on the date of event: `office` (became a director or officer), `ten_percent`
    (became a beneficial owner of more than ten percent), `registration` (the issuer's first
    registration of a class), `other`."""

    filed: Day | None = None
    """The filing date, as EDGAR counts it."""

    submitted: str | None = None
    """When the submission was transmitted to EDGAR, in Eastern Time: `2026-04-09 21:15`."""

    accepted: str | None = None
    """When EDGAR accepted the submission, in Eastern Time: `2026-04-09 21:17`. A form submitted by
    10:00 p.m. may be accepted later."""

    effective: Day | None = None
    """The date on which the registration of the class under the Exchange Act became effective."""

    priced: Day | None = None
    """The date on which the public offering was priced."""

    first_trade: Day | None = None
    """The date on which the class first traded."""

    earlier_form_3: YesNo | None = None
    """Whether the owners have a Form 3 on file for this issuer and have been subject to Section 16
    ever since."""

    status_ended: Day | None = None
    """The date on which the owner ceased to be a director, officer or more than ten percent
    holder."""

    in_office_since: Day | None = None
    """For a foreign private issuer: the date on which the director or officer took office."""

    form_id_submitted: Day | None = None
    """The date on which the owner applied for EDGAR access (Form ID)."""

    lapse_in_appropriations: YesNo | None = None
    """Whether the federal government is shut down on the due date."""

    section_12: YesNo | None = None
    """Whether the issuer has a class of equity securities registered under Section 12 of the
    Exchange Act."""

    closed_end_fund: YesNo | None = None
    """Whether the issuer is a registered closed-end investment company."""

    incorporated_in: str | None = None
    """The country in which a foreign private issuer is incorporated, by name or EDGAR code."""

    board: Board | None = None
    """Whether a foreign private issuer has one board or two: `one_tier` or `two_tier`."""

    classes: Names = ()
    """The titles of the issuer's classes of equity securities."""

    shares_outstanding: Amount | None = None
    """The number of shares outstanding of the class that is reported."""

    outstanding: tuple[ShareClass, ...] = ()
    """The number of shares outstanding of each class, if the issuer has several."""

    designated_filer: str | None = None
    """The name of the owner who files on behalf of all owners."""

    split_filing: str | None = None
    """Which one of several filings this is, if one was too large and was split: `1 of 2`."""

    names_on_edgar: Footnotes = Field(default_factory=Texts)
    """The names that EDGAR has on record for the issuer and the owners, by CIK:
    `{0001234567: ACME INC}`."""

    group: YesNo | None = None
    """Whether the owners are a group under Section 13(d) of the Exchange Act."""

    household: tuple[Relative, ...] = ()
    """Members of an owner's household who hold securities of the issuer."""

    trusts: tuple[Trust, ...] = ()
    """Trusts that hold securities of the issuer."""

    short_or_written: YesNo | None = None
    """Whether an owner has a short position or has written calls or puts."""

    amendment: Purpose | None = None
    """The purpose of an amendment: to `add` rows, to `correct` rows, or `other`."""

    original: str | None = None
    """The file of the filing that is amended: a YAML source in the project, or EDGAR XML in the
    same folder or below it."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event: Event | None = None,
            filed: DateInput = None,
            submitted: str | None = None,
            accepted: str | None = None,
            effective: DateInput = None,
            priced: DateInput = None,
            first_trade: DateInput = None,
            earlier_form_3: YesNoInput = None,
            status_ended: DateInput = None,
            in_office_since: DateInput = None,
            form_id_submitted: DateInput = None,
            lapse_in_appropriations: YesNoInput = None,
            section_12: YesNoInput = None,
            closed_end_fund: YesNoInput = None,
            incorporated_in: str | None = None,
            board: Board | None = None,
            classes: NamesInput = (),
            shares_outstanding: AmountInput = None,
            outstanding: Sequence[ShareClass] | None = (),
            designated_filer: str | None = None,
            split_filing: str | None = None,
            names_on_edgar: TextsInput = None,
            group: YesNoInput = None,
            household: Sequence[Relative] | None = (),
            trusts: Sequence[Trust] | None = (),
            short_or_written: YesNoInput = None,
            amendment: Purpose | None = None,
            original: str | None = None,
        ) -> None: ...

    @property
    def is_registration(self) -> bool:
        """Whether the event is the issuer's first registration of a class."""
        return self.event == "registration"
