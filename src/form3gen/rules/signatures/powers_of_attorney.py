"""Rules on powers of attorney: signing for others, and the authority to do so."""

import re
from collections.abc import Iterator, Sequence

from ...form import Exhibit, Form3, Owner, Signature
from ...reference.calendar import long_date
from ..citations import cfr, form3, item
from ..context import Context
from ..facts import Facts
from ..facts.names import MAX_PEOPLE_COMPARED, has_word, squeezed, words_of_name
from ..facts.phrases import any_in
from ..facts.principals import is_named_in, principals, signs_by_another
from ..finding import Severity
from ..location import At, at
from ..registry import context_rule, rule

AGENCY_PHRASES = ("attorney", "power of att", "p.o.a", "in-fact", "in fact")
"""Lowercase phrases in the text of a signature that show that an agent signed."""

ON_FILE = ("on file", "previously filed", "to be filed", "poa filed", "attorney filed")
"""Lowercase phrases that state where the power of attorney of a signature is."""

AGENCY = ("attorney", "power of att", "poa", "p.o.a", "agent", "in-fact", "in fact")
"""Lowercase words in a signature or capacity that show that an agent signed."""

CONTENTS = (
    (
        "the forms it covers",
        ("section", "form", "exchange act", "filing"),
        r"section\s*(16|13|l)|forms?\b.{0,12}\b[345]\b|exchange act|filing",
    ),
    (
        "its duration",
        ("until", "revo", "expir", "terminat", "effect", "continu", "period"),
        r"until|revo[ck]|expir|terminat|in effect|and effect|continu|\bperiod\b",
    ),
    (
        "a signature",
        ("s/", "s /", "signature", "by:", "signed", "whereof"),
        r"/\s*s\s*/|\bs/|signature|\bby:|\bsigned\b|whereof",
    ),
    (
        "a date",
        ("199", "20", "/", "two thousand"),
        r"\b(199\d|20\d\d)\b|\d/\d\d\b|two thousand",
    ),
)
"""What a power of attorney contains, each with a pattern that finds it in lowercase text.

Every match contains one of the words before the pattern, which are faster to look for.
"""


@rule(
    "F3-806",
    Severity.WARNING,
    cites=(form3("7(a)"), cfr("240.16a-3(j)")),
    message="{signer} signs for the reporting owner {fault}",
    breaks={"signatures.0.signer": "Jane Roe", "signatures.0.capacity": "attorney-in-fact"},
)
def agent_without_authority(facts: Facts) -> Iterator[At]:
    """Authority to sign for another is confirmed in writing: in an exhibit, on file, or to follow.

    File the power of attorney as EX-24. If one in effect is already on file, write
    `power_of_attorney: {on_file: DATE}`; if it will be filed by amendment, write
    `power_of_attorney: {to_follow: yes}`. Also state the `capacity`.
    """
    form = facts.form
    for row, signature in enumerate(form.signatures):
        if not signature.signer or not _is_agent(facts, signature):
            continue
        words = f"{signature.name or ''} {signature.capacity or ''}".lower()
        here, signer = ("signatures", row, "signer"), signature.signer
        if not signature.capacity and not any_in(AGENCY, words):
            yield at(*here, signer=signer, fault="without stating a capacity")
        elif not _has_power(form, signature) and "power of attorney" not in words:
            yield at(*here, signer=signer, fault="without a power of attorney")


@rule(
    "F3-814",
    Severity.WARNING,
    cites=(form3("7(a)"),),
    message="'{name}' is an agent's signature, but no power of attorney is attached, on file or"
    " promised",
    breaks={"signatures.0.name": "/s/ Jane Roe, attorney-in-fact"},
)
def power_of_attorney_missing(facts: Facts) -> Iterator[At]:
    """A power of attorney is filed with the form, unless one still in effect is on file.

    File it: `exhibits: [{type: EX-24, file: poa.txt}]`. If one that names the person who signs is
    on file, write `power_of_attorney: {on_file: DATE}` with the signature; if it will be filed by
    amendment, write `power_of_attorney: {to_follow: yes}`.
    """
    form = facts.form
    for row, signature in enumerate(form.signatures):
        name = (signature.name or "").lower()
        is_agent = _names_agency(name) or signs_by_another(facts, name)
        if is_agent and not (
            signature.signer or _has_power(form, signature) or any_in(ON_FILE, name)
        ):
            yield at("signatures", row, "name", name=signature.name)


def _names_agency(name: str) -> bool:
    """Return whether the text of a signature in lowercase says that an agent signed."""
    words = name.replace(",", " ").split()
    return any_in(AGENCY_PHRASES, name) or "agent" in words or "poa" in words


@rule(
    "F3-808",
    Severity.ERROR,
    cites=(form3("7(a)"),),
    message="the power of attorney {fault}",
    breaks={"signatures.0.power_of_attorney": {"on_file": "2019-01-01", "expires": "2024-01-01"}},
)
def power_not_in_effect(facts: Facts) -> Iterator[At]:
    """The power of attorney must be in effect when the agent signs.

    File a new power of attorney as EX-24.
    """
    form = facts.form
    for row, signature in enumerate(form.signatures):
        if not (power := signature.power_of_attorney):
            continue
        here, day = ("signatures", row, "power_of_attorney"), signature.date or form.law_date
        if power.revoked:
            yield at(*here, "revoked", fault="has been revoked")
        elif power.expires and day and power.expires < day:
            yield at(*here, "expires", fault=f"expired on {long_date(power.expires)}")


@rule(
    "F3-809",
    Severity.WARNING,
    cites=(form3("7(a)"),),
    message="the power of attorney will be filed by amendment",
    breaks={"signatures.0.power_of_attorney": {"to_follow": "yes"}},
)
def power_of_attorney_outstanding(facts: Facts) -> Iterator[At]:
    """A power of attorney that is not filed with the form is filed as soon as practicable.

    File it as EX-24 with a Form 3/A; until then, accept this warning.
    """
    for row, signature in enumerate(facts.form.signatures):
        if signature.power_of_attorney and signature.power_of_attorney.to_follow:
            yield at("signatures", row, "power_of_attorney", "to_follow")


@context_rule(
    "F3-807",
    Severity.WARNING,
    needs=("exhibits",),
    cites=(form3("7(a)"), item("Remarks")),
    message="power of attorney '{file}' does not appear to contain {what}",
    breaks={"exhibits": [{"type": "EX-24", "file": "bare.txt"}], "remarks": "Exhibit 24"},
)
def power_of_attorney_incomplete(facts: Facts, context: Context) -> Iterator[At]:
    """A power of attorney is signed and dated by the owner and names attorneys-in-fact and forms.

    Attach the one that this owner signed; it also states its duration. `form3gen new --exhibit poa`
    writes one to fill in.
    """
    exhibits, form = context.exhibits, facts.form
    assert exhibits is not None
    powers = [
        (row, exhibit.file or "")
        for row, exhibit, _ in exhibits.texts(form)
        if _is_power(exhibit) and exhibit.file not in exhibits.scans
    ]
    is_only = sum(map(_is_power, form.exhibits)) == 1
    agents, owners = (_agents(form), _principals(facts)) if is_only else ([], [])
    # Many exhibits may name one file, so each file is searched only once.
    missing = {
        file: _either(list(_missing(exhibits.plain_texts[file], agents, owners)))
        for file in dict.fromkeys(file for _, file in powers)
    }
    for row, file in powers:
        if missing[file]:
            yield at("exhibits", row, "file", file=file, what=missing[file])


def _is_power(exhibit: Exhibit) -> bool:
    return (exhibit.type or "").startswith("EX-24")


def _agents(form: Form3) -> list[str]:
    """Return the agents that the only power of attorney must name."""
    return [agent for agent in map(_agent, form.signatures[:MAX_PEOPLE_COMPARED]) if agent]


def _principals(facts: Facts) -> list[Owner]:
    """Return the owners whom the only power of attorney must name."""
    return principals(facts, [one for one in facts.form.signatures if _uses_exhibit(one)])


def _uses_exhibit(signature: Signature) -> bool:
    """Return whether an agent signed, and under no other power of attorney than the exhibit."""
    power, words = signature.power_of_attorney, (signature.name or "").lower()
    if (power and (power.on_file or power.to_follow)) or any_in(ON_FILE, words):
        return False
    return _names_agency(f"{words} {signature.capacity or ''}".lower())


def _missing(text: str, agents: Sequence[str], owners: Sequence[Owner]) -> Iterator[str]:
    """Yield what a power of attorney lacks, from its text in lowercase."""
    names = squeezed(text) if agents else ""
    for agent in agents:
        if not has_word(names, words_of_name(agent)):
            yield f"the name of {agent}"
    for owner in owners:
        if not is_named_in(owner, text):
            yield f"the name of {owner.label}"
    for what, words, pattern in CONTENTS:
        if not any_in(words, text) or not re.search(pattern, text):
            yield what


def _either(parts: list[str]) -> str:
    """Return parts as a list whose last two are joined by "or"."""
    return " or ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))


def _agent(signature: Signature) -> str:
    """Return the agent who signed, empty unless the signature names one clearly."""
    if signature.signer:
        return signature.signer
    match = re.match(r"/s/ ([A-Z][\w.' -]+), (as )?attorney.in.fact", signature.name or "")
    return match[1] if match else ""


def _is_agent(facts: Facts, signature: Signature) -> bool:
    """Return whether the named signer signs for a reporting owner who is an individual."""
    if any(word in (signature.capacity or "").lower() for word in AGENCY):
        return True
    signer = squeezed(signature.signer or "")
    are_people = len(facts.people) == len(facts.form.owners[:MAX_PEOPLE_COMPARED])
    return are_people and not any(has_word(signer, words) for words in facts.people)


def _has_power(form: Form3, signature: Signature) -> bool:
    """Return whether a power of attorney is filed, on file, to follow, or named in the remarks."""
    power = signature.power_of_attorney
    if power and (power.on_file or power.to_follow):
        return True
    if any(map(_is_power, form.exhibits)):
        return True
    return any_in(("power of attorney", "exhibit 24"), (form.remarks or "").lower())
