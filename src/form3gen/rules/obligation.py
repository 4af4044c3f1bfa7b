"""Area 1: the event that obliges to file, and what EDGAR must know of who files."""

import re
from collections.abc import Iterator, Mapping

from ..form import Address, Form3
from ..form.texts import texts
from ..reference.ccc import is_ccc
from ..reference.edgar_codes import US, bare_cik, country_code
from ..reference.limits import NOTIFIED
from .cite import cfr, edgar, form3, item, usc
from .places import At, Severity, Stage, at
from .registry import RULES, Finding, reading_rule, rule

ATOM, LABEL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+", r"[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
EMAIL = rf"{ATOM}(\.{ATOM})*@({LABEL}\.)+{LABEL}"


@rule(
    "F3-101",
    Severity.ERROR,
    cites=(item("Item 2"), form3("5(a)"), edgar("periodOfReport")),
    message="date of event is missing",
    breaks={"event_date": None},
)
def event_date_missing(form: Form3) -> Iterator[At]:
    """Item 2 gives the date of the event that requires the statement.

    Write `event_date:` with the day on which the person became a director, officer or 10% holder,
    or on which the registration of the class became effective.
    """
    if form.event_date is None:
        yield at("event_date")


@rule(
    "F3-110",
    Severity.WARNING,
    cites=(cfr("240.16a-3(b)"),),
    message="owners have a Form 3 on file for this issuer already",
    breaks={"circumstances": {"earlier_form_3": "yes"}},
)
def second_form_3(form: Form3) -> Iterator[At]:
    """Who has a Form 3 on file, and was subject to Section 16 ever since, files no second one.

    A new office, or the registration of another class, shows on the next Form 4 or 5. File again
    only where the person had ceased to be an insider; then take out `earlier_form_3`.
    """
    if form.circumstances.earlier_form_3 and not form.is_amendment:
        yield at("circumstances", "earlier_form_3")


@rule(
    "F3-116",
    Severity.ERROR,
    cites=(edgar("rptOwnerCik"), cfr("232.10(b)")),
    message="{name} has no {what}, which EDGAR needs of each reporting owner",
    breaks={"owners.0.cik": None},
)
def owner_without_credentials(form: Form3) -> Iterator[At]:
    """Each reporting owner has a CIK, and a CCC that goes with it, before anything can be filed.

    Write `cik:` with the owner's number; who has none applies with Form ID, which can take days.
    The CCC is given when the submission is written, in FORM3GEN_CCC or with --ccc-file.
    """
    for number, owner in enumerate(form.owners):
        if not owner.cik:
            yield at("owners", number, "cik", name=owner.label, what="CIK", stage=Stage.DOCUMENT)


@rule(
    "F3-118",
    Severity.WARNING,
    cites=(usc("78p(a)(1)"), cfr("240.16a-2"), form3("1(a)")),
    message="issuer has no class registered under Section 12, and without one no Form 3 is due",
    breaks={"circumstances": {"section_12": "no"}},
)
def no_registered_class(form: Form3) -> Iterator[At]:
    """Section 16 reaches an issuer with a class under Section 12, or a closed-end fund.

    Make sure that a Form 3 is needed at all: the insiders of an issuer that reports under Section
    15(d) alone file none. Write `closed_end_fund: yes` for such a fund.
    """
    said = form.circumstances
    if said.section_12 is False and not said.closed_end_fund:
        yield at("circumstances", "section_12")


@rule(
    "F3-125",
    Severity.ERROR,
    cites=(edgar("contactEmailAddress and notificationEmailAddress"),),
    message="'{address}' is no e-mail address",
    breaks={"contact": {"name": "Dana Whitfield", "email": "dana at example.com"}},
)
def email_malformed(form: Form3) -> Iterator[At]:
    """The contact and those whom EDGAR notifies have well-formed e-mail addresses.

    Write one address a line, such as `dana@example.com`.
    """
    if form.contact and form.contact.email and not re.fullmatch(EMAIL, form.contact.email):
        address = form.contact.email
        yield at("contact", "email", address=address, stage=Stage.SUBMISSION)
    for number, address in enumerate(form.notify):
        if not re.fullmatch(EMAIL, address):
            yield at("notify", number, address=address, stage=Stage.SUBMISSION)


@rule(
    "F3-126",
    Severity.WARNING,
    cites=(edgar("notificationEmailAddress"),),
    message="EDGAR is to write to {address} twice",
    breaks={"notify": ["dana@example.com", "Dana@example.com"]},
)
def email_twice(form: Form3) -> Iterator[At]:
    """EDGAR writes to an address once.

    Take one out; the contact is written to in any case.
    """
    seen = {form.contact.email.lower()} if form.contact and form.contact.email else set()
    for number, address in enumerate(form.notify):
        if address.lower() in seen:
            yield at("notify", number, address=address)
        seen.add(address.lower())


@rule(
    "F3-157",
    Severity.ERROR,
    cites=(edgar("rptOwnerNonUSAddressFlag and rptOwnerCountry"), item("Item 1")),
    message="{fault}",
    breaks={"owners.0.address.state": None, "owners.0.address.non_us": "true"},
)
def address_neither_here_nor_abroad(form: Form3) -> Iterator[At]:
    """An address is in the United States, with a state, or abroad, with a country.

    Write `country:` with the name or EDGAR's code, such as `United Kingdom` or `X0`, and `region:`
    for a part of it; provinces of Canada count as countries, such as `Ontario, Canada` or `A6`.
    `state:` is for the United States alone.
    """
    for number, owner in enumerate(form.owners):
        if owner.address:
            key, fault = next(_contradictions(owner.address), ("", ""))
            if fault:
                yield at("owners", number, "address", key, fault=fault)


def _contradictions(address: Address) -> Iterator[tuple[str, str]]:
    country = country_code(address.country or "")
    if address.is_non_us:
        if not address.country:
            yield "country", "address outside the United States has no country"
        elif country == US:
            yield (
                "country",
                "address marked as foreign has the United States as its country",
            )
        if address.state:
            yield "state", "address outside the United States has a state"
    else:
        if address.region:
            yield "region", "address in the United States has a region of another country"
        if address.country and country != US:
            yield "country", "address in the United States has another country"


@rule(
    "F3-128",
    Severity.ERROR,
    cites=(edgar("notificationEmailAddress"),),
    message="{count} addresses to notify, over {limit}",
    breaks={"notify": [f"paralegal-{number}@example.com" for number in range(31)]},
)
def too_many_to_notify(form: Form3) -> Iterator[At]:
    """EDGAR writes to at most 30 addresses beside that of the contact.

    Take the others out, or name one address that passes the message on.
    """
    if len(form.notify) > NOTIFIED:
        count = len(form.notify)
        yield at("notify", NOTIFIED, stage=Stage.SUBMISSION, count=count, limit=NOTIFIED)


CCC_MISSING = reading_rule(
    "F3-124",
    "ccc_missing",
    Severity.WARNING,
    cites=(edgar("rptOwnerCcc"),),
    message="no CCC is known for {name}, and EDGAR takes nothing without",
    breaks={},
    doc="""Each reporting owner's CCC stands in what is submitted.

    Give it at the time of writing, in FORM3GEN_CCC or with --ccc-file, never in the source.""",
)
CCC_MALFORMED = reading_rule(
    "F3-127",
    "ccc_malformed",
    cites=(edgar("rptOwnerCcc"),),
    message="what is given as the CCC of {name} is none",
    breaks={},
    doc="""A CCC has eight letters, digits and signs, with a digit and one of @ # $ * among them.

    Copy it from EDGAR; capitals matter.""",
)


def ccc_findings(form: Form3, cccs: Mapping[str, str], *, live: bool) -> Iterator[Finding]:
    """Yield what is wrong with the CCCs that are given, and each place that holds one."""
    for number, owner in enumerate(form.owners):
        ccc = cccs.get(bare_cik(owner.cik), "")
        place = at("owners", number, "cik", name=owner.label, what="CCC", stage=Stage.DOCUMENT)
        if not ccc:
            yield (RULES["F3-116"] if live else CCC_MISSING).finding(place)
        elif not is_ccc(ccc):
            yield CCC_MALFORMED.finding(place)
    for path, text in texts(form):
        if any(ccc in text for ccc in cccs.values() if is_ccc(ccc)):
            yield RULES["F3-037"].finding(at(*path))
