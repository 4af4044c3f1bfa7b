"""Rules on signatures: that they exist, how they are typed, and when they were made."""

from collections.abc import Iterator

from ...reference.calendar import FIRST_FOREIGN, long_date
from ...reference.limits import MAX_SIGNATURES
from ..citations import cfr, edgar, form3
from ..context import Context
from ..facts import Facts
from ..facts.filing_dates import days_signed_too_early, is_filed
from ..facts.phrases import is_to_be_filled_in
from ..finding import Severity
from ..location import At, at
from ..registry import context_rule, rule

IMAGE_SUFFIXES = (".jpg", ".jpeg", ".gif", ".png", ".tif", ".bmp")


@rule(
    "F3-801",
    Severity.ERROR,
    cites=(cfr("240.16a-3(i)"), form3("7"), edgar("ownerSignature")),
    message="the form is not signed",
    breaks={"signatures": None},
)
def signature_missing(facts: Facts) -> Iterator[At]:
    """Each reporting person, or an authorized person on its behalf, must sign.

    Add the typed signature and its date under `signatures`.
    """
    if not facts.form.signatures:
        yield at("signatures")


@context_rule(
    "F3-802",
    Severity.ERROR,
    uses=("today",),
    cites=(cfr("232.302(b)"), cfr("240.16a-3(i)"), edgar("signatureDate")),
    message="signature {number} {fault}",
    breaks={"signatures.0.date": None},
)
def signature_undated(facts: Facts, context: Context) -> Iterator[At]:
    """Each signature has the date on which it was made, no later than the filing date.

    Write `date:` next to the name.
    """
    form = facts.form
    filed = form.circumstances.filed
    for row, signature in enumerate(form.signatures):
        here = ("signatures", row, "date")
        if signature.date is None:
            yield at(*here, number=row + 1, fault="has no date")
        elif filed and signature.date > filed:
            fault = (
                f"is dated {long_date(signature.date)}, after the filing date, {long_date(filed)}"
            )
            cure = "Correct the date of the signature or the filing date."
            yield at(*here, number=row + 1, fault=fault, help=cure)
        elif context.today and signature.date > context.today and not is_filed(form):
            fault = f"is dated {long_date(signature.date)}, which is in the future"
            cure = "Correct the date, or sign when the form is ready to be filed."
            yield at(*here, number=row + 1, fault=fault, help=cure)


@rule(
    "F3-803",
    Severity.ERROR,
    cites=(cfr("232.302(a)"), edgar("signatureName")),
    message="signature {number} is blank or still a placeholder",
    breaks={"signatures.0.name": None},
)
def signature_blank(facts: Facts) -> Iterator[At]:
    """Each signature is typed.

    Write `name: /s/ Ann Lee`, or any other symbol that the signatory adopts as a signature.
    """
    for row, signature in enumerate(facts.form.signatures):
        name = signature.name or ""
        if is_to_be_filled_in(name) or name.lower().endswith(IMAGE_SUFFIXES):
            yield at("signatures", row, "name", number=row + 1)


@rule(
    "F3-813",
    Severity.ERROR,
    cured_by_split=True,
    cites=(edgar("ownerSignature"),),
    message="{count} signatures; the limit is {limit}",
    breaks={"signatures": [{"name": "/s/ Ann Lee", "date": "2026-04-09"}] * 11},
)
def too_many_signatures(facts: Facts) -> Iterator[At]:
    """A filing has at most ten signatures.

    A person who signs for several owners may use one signature that says so.
    """
    form = facts.form
    if len(form.signatures) > MAX_SIGNATURES:
        yield at("signatures", MAX_SIGNATURES, count=len(form.signatures), limit=MAX_SIGNATURES)


@rule(
    "F3-804",
    Severity.INFO,
    cites=(cfr("232.302(a)"),),
    message="signature '{name}' has no /s/",
    breaks={"signatures.0.name": "Ann Marie Lee"},
)
def signature_without_slashes(facts: Facts) -> Iterator[At]:
    """A typed signature may be any symbol, but customarily has `/s/` before the name.

    Write `/s/ Ann Lee`, or `/s/ Dana Whitfield, attorney-in-fact for Ann Lee` for an agent.
    """
    for row, signature in enumerate(facts.form.signatures):
        if signature.name and "/s/" not in signature.name.lower():
            yield at("signatures", row, "name", name=signature.name)


@rule(
    "F3-816",
    Severity.WARNING,
    cites=(cfr("240.16a-3(i)"), form3("5(a)")),
    message="signature {number} is dated {day}, before the date of event, {event}",
    breaks={"signatures.0.date": "2026-04-01"},
)
def signed_before_event(facts: Facts) -> Iterator[At]:
    """The form reports holdings as of the date of event, so it is signed on or after that date.

    Check the year, and whether the two dates are swapped. For a first registration, the form may be
    signed before the effective date: write `circumstances: {event: registration}`.
    """
    form = facts.form
    event, filed = form.event_date, form.circumstances.filed
    is_transition = form.issuer.foreign_private_issuer and event == FIRST_FOREIGN
    may_be_early = form.is_amendment or form.circumstances.is_registration or is_transition
    if not event or may_be_early or (filed and event > filed):
        return
    if days_signed_too_early(form):  # F3-109 reports the event
        return
    for row, signature in enumerate(form.signatures):
        if signature.date and signature.date < event:
            words = {"number": row + 1, "day": long_date(signature.date), "event": long_date(event)}
            yield At(("signatures", row, "date"), words)
