"""Area 1: the event that obliges to file, and what EDGAR must know of who files."""

import re
from collections.abc import Iterator
from dataclasses import replace

from ...form import Owner
from ...reference.ccc import is_ccc
from ...reference.edgar_codes import bare_cik
from ...reference.limits import NOTIFIED
from ..citations import cfr, edgar
from ..context import Context
from ..facts import Facts
from ..finding import Severity
from ..location import At, Stage, at
from ..registry import context_rule, rule

ATOM, LABEL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+", r"[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
EMAIL = rf"{ATOM}(\.{ATOM})*@({LABEL}\.)+{LABEL}"


@context_rule(
    "F3-116",
    Severity.ERROR,
    uses=("cccs",),
    cites=(edgar("rptOwnerCik"), cfr("232.10(b)")),
    message="{name} has no {what}, which EDGAR needs of each reporting owner",
    breaks={"owners.0.cik": None},
)
def owner_without_credentials(facts: Facts, context: Context) -> Iterator[At]:
    """Each reporting owner has a CIK, and a CCC that goes with it, before anything can be filed.

    Write `cik:` with the owner's number; who has none applies with Form ID, which can take days.
    The CCC is given when the submission is written, in FORM3GEN_CCC or with --ccc-file.
    """
    for row, owner in enumerate(facts.form.owners):
        here = at("owners", row, "cik", name=owner.label, what="CIK", stage=Stage.DOCUMENT)
        if not owner.cik:
            yield here
        if context.live and context.cccs is not None and not _ccc_of(owner, context):
            yield replace(here, words={"name": owner.label, "what": "CCC"})


@rule(
    "F3-125",
    Severity.ERROR,
    cites=(edgar("contactEmailAddress and notificationEmailAddress"),),
    message="'{address}' is no e-mail address",
    breaks={"contact": {"name": "Dana Whitfield", "email": "dana at example.com"}},
)
def email_malformed(facts: Facts) -> Iterator[At]:
    """The contact and those whom EDGAR notifies have well-formed e-mail addresses.

    Write one address a line, such as `dana@example.com`.
    """
    form = facts.form
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
def email_twice(facts: Facts) -> Iterator[At]:
    """EDGAR writes to an address once.

    Take one out; the contact is written to in any case.
    """
    form = facts.form
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
def too_many_to_notify(facts: Facts) -> Iterator[At]:
    """EDGAR writes to at most 30 addresses beside that of the contact.

    Take the others out, or name one address that passes the message on.
    """
    form = facts.form
    if len(form.notify) > NOTIFIED:
        count = len(form.notify)
        yield at("notify", NOTIFIED, stage=Stage.SUBMISSION, count=count, limit=NOTIFIED)


@context_rule(
    "F3-124",
    Severity.WARNING,
    needs=("cccs",),
    cites=(edgar("rptOwnerCcc"),),
    message="no CCC is known for {name}, and EDGAR takes nothing without",
    breaks={},
)
def ccc_missing(facts: Facts, context: Context) -> Iterator[At]:
    """Each reporting owner's CCC stands in what is submitted.

    Give it at the time of writing, in FORM3GEN_CCC or with --ccc-file, never in the source.
    """
    for row, owner in enumerate(facts.form.owners):
        if not context.live and not _ccc_of(owner, context):
            yield at("owners", row, "cik", name=owner.label, stage=Stage.DOCUMENT)


@context_rule(
    "F3-127",
    Severity.ERROR,
    needs=("cccs",),
    cites=(edgar("rptOwnerCcc"),),
    message="what is given as the CCC of {name} is none",
    breaks={},
)
def ccc_malformed(facts: Facts, context: Context) -> Iterator[At]:
    """A CCC has eight letters, digits and signs, with a digit and one of @ # $ * among them.

    Copy it from EDGAR; capitals matter.
    """
    for row, owner in enumerate(facts.form.owners):
        ccc = _ccc_of(owner, context)
        if ccc and not is_ccc(ccc):
            yield at("owners", row, "cik", name=owner.label, stage=Stage.DOCUMENT)


def _ccc_of(owner: Owner, context: Context) -> str:
    return (context.cccs or {}).get(bare_cik(owner.cik), "")
