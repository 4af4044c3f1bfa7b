"""Area 8: signatures."""

from collections.abc import Iterator

from ...form import Form3, Signature
from ...reference.limits import MAX_SIGNATURES
from ..citations import cfr, edgar, form3
from ..context import Context
from ..examples import SECOND_OWNER
from ..facts import Facts
from ..facts.filing_dates import MAX_DAYS_SIGNED_EARLY, is_filed
from ..facts.names import MAX_PEOPLE_COMPARED, has_word_of, is_bare_name, is_entity
from ..facts.phrases import any_in, is_to_be_filled_in
from ..finding import Severity
from ..location import At, at
from ..registry import context_rule, rule

SIGN = "Give the day on which it was made, or sign when it is to be filed."
PICTURES = (".jpg", ".jpeg", ".gif", ".png", ".tif", ".bmp")
FOR_ALL = ("each", "all ", "behalf", "reporting persons", "reporting owners")
FOR_OTHERS = ("attorney", "behalf", "each", "individually", "as ", "for ", "agent", "by ")
"""What says that a signature is made for others as well."""


@rule(
    "F3-801",
    Severity.ERROR,
    cites=(cfr("240.16a-3(i)"), form3("7"), edgar("ownerSignature")),
    message="form is not signed",
    breaks={"signatures": None},
)
def signature_missing(facts: Facts) -> Iterator[At]:
    """The form is signed by each reporting owner, or for it by an authorized person.

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
    """Each signature has the date on which it was made, before the form is filed or as it is.

    Write `date:` beside the name.
    """
    form = facts.form
    filed = form.circumstances.filed
    for row, signature in enumerate(form.signatures):
        here = ("signatures", row, "date")
        if signature.date is None:
            yield at(*here, number=row + 1, fault="has no date")
        elif filed and signature.date > filed:
            fault = f"was made on {signature.date}, after the day of filing, {filed}"
            cure = "Give the day on which it was made, or that of filing."
            yield at(*here, number=row + 1, fault=fault, help=cure)
        elif context.today and signature.date > context.today and not is_filed(form):
            fault = f"is dated {signature.date}, which has not come yet"
            yield at(*here, number=row + 1, fault=fault, help=SIGN)


@rule(
    "F3-803",
    Severity.ERROR,
    cites=(cfr("232.302(a)"), edgar("signatureName")),
    message="signature {number} is blank, or still to be filled in",
    breaks={"signatures.0.name": None},
)
def signature_blank(facts: Facts) -> Iterator[At]:
    """Each signature is typed.

    Write `name: /s/ Ann Lee`, or whatever the signer adopts as a signature.
    """
    for row, signature in enumerate(facts.form.signatures):
        name = signature.name or ""
        if is_to_be_filled_in(name) or name.lower().endswith(PICTURES):
            yield at("signatures", row, "name", number=row + 1)


@rule(
    "F3-813",
    Severity.ERROR,
    cured_by_split=True,
    cites=(edgar("ownerSignature"),),
    message="{count} signatures, over {limit}",
    breaks={"signatures": [{"name": "/s/ Ann Lee", "date": "2026-04-09"}] * 11},
)
def too_many_signatures(facts: Facts) -> Iterator[At]:
    """A filing has at most ten signatures.

    One person who signs for several owners may do so in one signature that says so.
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
    """Any symbols will do as a signature; the custom is `/s/` before the name.

    Write `/s/ Ann Lee`, or `/s/ Dana Whitfield, attorney-in-fact for Ann Lee` for an agent.
    """
    for row, signature in enumerate(facts.form.signatures):
        if signature.name and "/s/" not in signature.name.lower():
            yield at("signatures", row, "name", name=signature.name)


@rule(
    "F3-805",
    Severity.WARNING,
    cites=(form3("7(a)"),),
    message="signature '{name}' names none of the reporting owners",
    breaks={"signatures.0.name": "/s/ Jane Roe"},
)
def signature_of_stranger(facts: Facts) -> Iterator[At]:
    """Who signs for a reporting owner says so.

    Correct the name, or write that of the agent with the authority: `/s/ Jane Roe,
    attorney-in-fact for Ann Lee`.
    """
    form = facts.form
    if not any(is_entity(owner) for owner in form.owners):
        for row, signature in _strangers(form):
            yield at("signatures", row, "name", name=signature.name)


@rule(
    "F3-816",
    Severity.WARNING,
    cites=(cfr("240.16a-3(i)"), form3("5(a)")),
    message="signature {number} was made on {day}, before the event of {event}",
    breaks={"signatures.0.date": "2026-04-01"},
)
def signed_before_event(facts: Facts) -> Iterator[At]:
    """What is signed says what was owned on the date of event, and is signed on it or later.

    Look whether the two dates have changed places. For a first registration a form may be signed
    before it takes effect: write `circumstances: {event: registration}`.
    """
    form = facts.form
    event, said = form.event_date, form.circumstances
    early = form.is_amendment or said.is_registration
    if not event or early or (said.filed and event > said.filed):
        return
    for row, signature in enumerate(form.signatures):
        if signature.date and 0 < (event - signature.date).days <= MAX_DAYS_SIGNED_EARLY:
            yield at("signatures", row, "date", number=row + 1, day=signature.date, event=event)


@rule(
    "F3-815",
    Severity.WARNING,
    cites=(cfr("240.16a-3(j)"), form3("5(b)(v)"), form3("7")),
    message="{owners} owners, {count} signed, and no signature says that it is for another as well",
    breaks={
        "owners.1": SECOND_OWNER | {"ten_percent": "yes"},
        "no_securities": "yes",
        **dict.fromkeys(("table_1", "table_2", "footnotes")),
    },
)
def owner_unsigned(facts: Facts) -> Iterator[At]:
    """A joint filing is signed by each owner, or for each by an authorized person.

    Add the signatures that are missing, or say for whom else one is made: `/s/ Ann Lee,
    individually and as managing member of Lee Holdings LLC`.
    """
    form = facts.form
    count = len(form.signatures)
    if not 0 < count < len(form.owners):
        return
    signed = " | ".join(f"{one.name} {one.signer} {one.capacity}" for one in form.signatures)
    named = sum(has_word_of(owner.name or "", signed) for owner in form.owners)
    plain = all(is_bare_name(one.name or "") for one in form.signatures)
    said = any_in(FOR_OTHERS if plain else FOR_ALL, signed.lower())
    if not said and (plain or 0 < named < len(form.owners)):
        yield at("signatures", owners=len(form.owners), count=count)


@rule(
    "F3-810",
    Severity.WARNING,
    cites=(form3("7(b)"),),
    message="'{name}' signs for an entity without saying in what capacity",
    breaks={
        "owners.0.name": "LEE HOLDINGS LLC",
        "owners.0.officer": None,
        "owners.0.ten_percent": "yes",
        "signatures.0.name": "/s/ Jane Roe",
    },
)
def entity_without_capacity(facts: Facts) -> Iterator[At]:
    """Who signs for a corporation, partnership, trust or other entity states the capacity.

    Write, for example, `Lee Holdings LLC, By: /s/ Jane Roe, Managing Member`.
    """
    form = facts.form
    entities = any(is_entity(owner) for owner in form.owners)
    if entities and len(form.signatures) >= len(form.owners):
        for row, signature in _strangers(form):
            yield at("signatures", row, "name", name=signature.name)


def _strangers(form: Form3) -> Iterator[tuple[int, Signature]]:
    """Yield each signature that is but a name, and the name of none of the people who report."""
    people = [owner for owner in form.owners[:MAX_PEOPLE_COMPARED] if not is_entity(owner)]
    for row, signature in enumerate(form.signatures):
        if signature.signer or signature.capacity or not is_bare_name(signature.name or ""):
            continue
        named = any(has_word_of(owner.name or "", signature.name or "") for owner in people)
        if form.owners and not named:
            yield row, signature
