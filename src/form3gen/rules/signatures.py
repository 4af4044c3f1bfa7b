"""Area 8: signatures."""

from collections.abc import Iterator

from ..form import Form3
from ..form.limits import SIGNATURES
from .cite import cfr, edgar, form3
from .places import At, Severity, at
from .registry import rule


@rule(
    "F3-801",
    Severity.ERROR,
    cites=(cfr("240.16a-3(i)"), form3("7"), edgar("ownerSignature")),
    message="form is not signed",
    breaks={"signatures": None},
)
def signature_missing(form: Form3) -> Iterator[At]:
    """The form is signed by each reporting owner, or for it by an authorized person.

    Add the typed signature and its date under `signatures`.
    """
    if not form.signatures:
        yield at("signatures")


@rule(
    "F3-802",
    Severity.ERROR,
    cites=(cfr("232.302(b)"), edgar("signatureDate")),
    message="signature {number} has no date",
    breaks={"signatures.0.date": None},
)
def signature_undated(form: Form3) -> Iterator[At]:
    """Each signature has the date on which it was made.

    Write `date:` beside the name.
    """
    for row, signature in enumerate(form.signatures):
        if signature.date is None:
            yield at("signatures", row, "date", number=row + 1)


@rule(
    "F3-803",
    Severity.ERROR,
    cites=(cfr("232.302(a)"), edgar("signatureName")),
    message="signature {number} is blank",
    breaks={"signatures.0.name": None},
)
def signature_blank(form: Form3) -> Iterator[At]:
    """Each signature is typed.

    Write `name: /s/ Ann Lee`, or whatever the signer adopts as a signature.
    """
    for row, signature in enumerate(form.signatures):
        if not (signature.name or "").strip("_ "):
            yield at("signatures", row, "name", number=row + 1)


@rule(
    "F3-813",
    Severity.ERROR,
    cites=(edgar("ownerSignature"),),
    message="{count} signatures, over {limit}",
    breaks={"signatures": [{"name": "/s/ Ann Lee", "date": "2026-04-09"}] * 11},
)
def too_many_signatures(form: Form3) -> Iterator[At]:
    """A filing has at most ten signatures.

    One person who signs for several owners may do so in one signature that says so.
    """
    if len(form.signatures) > SIGNATURES:
        yield at("signatures", SIGNATURES, count=len(form.signatures), limit=SIGNATURES)
