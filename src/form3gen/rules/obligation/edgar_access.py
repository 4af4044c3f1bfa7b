"""Area 1: credentials, and the addresses that EDGAR notifies."""

import re
from collections.abc import Iterator
from dataclasses import replace

from ...form import Owner
from ...reference.ccc import is_ccc
from ...reference.edgar_codes import bare_cik
from ...reference.limits import MAX_NOTIFICATION_ADDRESSES
from ..citations import cfr, edgar
from ..context import Context
from ..facts import Facts
from ..finding import Severity
from ..location import At, Stage, at
from ..registry import context_rule, rule

ATOM, LABEL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+", r"[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
EMAIL = rf"{ATOM}(\.{ATOM})*@({LABEL}\.)+{LABEL}"

SUPPLY_CCC = "Supply the CCC in FORM3GEN_CCC or with --ccc-file, never in the source file."


@context_rule(
    "F3-116",
    Severity.ERROR,
    uses=("cccs",),
    cites=(edgar("rptOwnerCik"), cfr("232.10(b)")),
    message="{name} has no {what}; EDGAR requires one for each reporting owner",
    breaks={"owners.0.cik": None},
)
def owner_credentials_missing(facts: Facts, context: Context) -> Iterator[At]:
    """Each reporting owner must have a CIK and a CCC before the form can be filed.

    Write `cik:` with the owner's CIK; an owner without one applies on Form ID, which can take
    days.
    """
    for row, owner in enumerate(facts.form.owners):
        here = at("owners", row, "cik", name=owner.label, what="CIK", stage=Stage.DOCUMENT)
        if not owner.cik:
            yield here
        if context.live and context.cccs is not None and not _ccc_of(owner, context):
            yield replace(here, words={"name": owner.label, "what": "CCC"}, help=SUPPLY_CCC)


@rule(
    "F3-125",
    Severity.ERROR,
    cites=(edgar("contactEmailAddress and notificationEmailAddress"),),
    message="'{address}' is not an email address",
    breaks={"contact": {"name": "Dana Whitfield", "email": "dana at example.com"}},
)
def email_malformed(facts: Facts) -> Iterator[At]:
    """The email addresses of the contact, and of those whom EDGAR notifies, must be valid.

    Write one address per line, such as `dana@example.com`.
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
    message="EDGAR would notify {address} twice",
    breaks={"notify": ["dana@example.com", "Dana@example.com"]},
)
def duplicate_email(facts: Facts) -> Iterator[At]:
    """An email address must not be listed twice.

    Remove one; EDGAR notifies the contact in any case.
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
    message="{count} addresses to notify; the limit is {limit}",
    breaks={"notify": [f"paralegal-{number}@example.com" for number in range(31)]},
)
def too_many_notified(facts: Facts) -> Iterator[At]:
    """EDGAR notifies at most 30 addresses besides that of the contact.

    Remove the others, or name one address that forwards the message.
    """
    form = facts.form
    if len(form.notify) > MAX_NOTIFICATION_ADDRESSES:
        count = len(form.notify)
        yield at(
            "notify",
            MAX_NOTIFICATION_ADDRESSES,
            stage=Stage.SUBMISSION,
            count=count,
            limit=MAX_NOTIFICATION_ADDRESSES,
        )


@context_rule(
    "F3-124",
    Severity.WARNING,
    needs=("cccs",),
    cites=(edgar("rptOwnerCcc"),),
    message="no CCC supplied for {names}; EDGAR rejects a submission without it",
    breaks={},
)
def ccc_missing(facts: Facts, context: Context) -> Iterator[At]:
    """A submission must contain the CCC of each reporting owner.

    Supply it when the submission is written, in FORM3GEN_CCC or with --ccc-file, never in the
    source file.
    """
    owners = enumerate(facts.form.owners)
    lacking = [(row, owner) for row, owner in owners if not _ccc_of(owner, context)]
    if lacking and not context.live:
        (row, first), others = lacking[0], len(lacking) - 1
        more = f" and {others} other{'s' if others > 1 else ''}" if others else ""
        yield at("owners", row, "cik", names=f"{first.label}{more}", stage=Stage.DOCUMENT)


@context_rule(
    "F3-127",
    Severity.ERROR,
    needs=("cccs",),
    cites=(edgar("rptOwnerCcc"),),
    message="the CCC given for {name} is not in the right format",
    breaks={},
)
def ccc_malformed(facts: Facts, context: Context) -> Iterator[At]:
    """A CCC must be eight letters, digits or special characters, with a digit and one of @ # $ *.

    Correct it in the file of --ccc-file or in FORM3GEN_CCC, not in the filing: eight characters,
    with at least one digit and one of @ # $ *. Uppercase and lowercase letters differ.
    """
    for row, owner in enumerate(facts.form.owners):
        ccc = _ccc_of(owner, context)
        if ccc and not is_ccc(ccc):
            yield at("owners", row, "cik", name=owner.label, stage=Stage.DOCUMENT)


def _ccc_of(owner: Owner, context: Context) -> str:
    return (context.cccs or {}).get(bare_cik(owner.cik), "")
