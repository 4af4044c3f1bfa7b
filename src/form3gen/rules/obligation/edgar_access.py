"""Area 1: the event that obliges to file, and what EDGAR must know of who files."""

import re
from collections.abc import Iterator, Mapping

from ...form import Form3
from ...reference.ccc import is_ccc
from ...reference.edgar_codes import bare_cik
from ...reference.limits import NOTIFIED
from ..citations import cfr, edgar
from ..facts.texts import texts
from ..location import At, Severity, Stage, at
from ..registry import RULES, Finding, reading_rule, rule

ATOM, LABEL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+", r"[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
EMAIL = rf"{ATOM}(\.{ATOM})*@({LABEL}\.)+{LABEL}"


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
