"""Rules on the names of owners (Item 1) and of the issuer."""

from collections.abc import Iterator

from ...form import Form3, Issuer, Owner, Path
from ...reference.edgar_codes import bare_cik
from ...reference.entity_words import ENTITY, LAST, TRUST
from ..citations import edgar, item
from ..facts import Facts
from ..facts.name_order import surname_first
from ..facts.names import comparable_name
from ..facts.owner_types import is_person, kind_by_name, name_words
from ..finding import Severity
from ..location import At, at
from ..registry import rule

HONORIFICS = frozenset({"MR", "MRS", "MS", "DR", "PROF"})
SUFFIXES = frozenset({"JR", "SR"})
NUMBERS = frozenset({"II", "III", "IV"})
DEGREES = frozenset({"PHD", "MD", "JD", "ESQ", "CPA", "CFA", "MBA", "DDS"})
LEGAL_FORMS = (
    ENTITY
    | LAST
    | TRUST
    | {
        *("SE", "AS", "SC", "AUTHORITY", "BOARD", "CHURCH", "CITY", "COLLEGE", "COOPERATIVE"),
        *("COUNTY", "ENDOWMENT", "ESTATE", "FOND", "GOVERNMENT", "KINGDOM", "MINISTRY"),
        *("PROVINCE", "REPUBLIC", "SOCIETY", "STATE", "STIFTUNG", "SYSTEM", "UNION"),
    }
)
"""Words that show that the name of an entity or a trust is complete."""


@rule(
    "F3-203",
    Severity.WARNING,
    cites=(item("Item 1"), edgar("rptOwnerName")),
    message="'{name}' {fault}",
    breaks={"owners.0.name": "Lee, Ann Marie"},
)
def surname_not_first(facts: Facts) -> Iterator[At]:
    """Name individuals last, first, middle, without commas.

    Write `PANORA ROBERT A`, as EDGAR has it for the CIK. For an entity, write `kind: entity`.
    """
    form = facts.form
    for number, owner in enumerate(form.owners):
        if owner.name and is_person(owner) and not _is_on_edgar(owner, form):
            fault, corrected = _name_fault(owner, form)
            if fault:
                help = f"Write `{corrected}`, as EDGAR does." if corrected else ""
                yield at("owners", number, "name", name=owner.name, fault=fault, help=help)


def _is_on_edgar(owner: Owner, form: Form3) -> bool:
    """Return whether EDGAR has the name exactly as it is written."""
    return owner.name in form.circumstances.names_on_edgar.values()


def _name_fault(owner: Owner, form: Form3) -> tuple[str, str]:
    """Return what is wrong with a person's name, and the corrected name."""
    name = owner.name or ""
    words = name.split()
    if "," in name:
        surname, _, rest = name.partition(",")
        if owner.kind == "individual" or _looks_like_surname_first(surname, rest):
            return "has a comma", " ".join(name.replace(",", " ").split())
    elif len(words) == 1 and owner.kind == "individual":
        return "is a single word", ""
    elif corrected := surname_first(name, (one.name or "" for one in form.signatures)):
        return "begins with the first name, as the signature does", corrected
    return "", ""


def _looks_like_surname_first(surname: str, rest: str) -> bool:
    """Return whether a name is like `Lee, Ann Marie`, not `Acme, B.V.` or `Kohl, Berg, Roth`."""
    before, after = surname.split(), rest.replace(".", "").split()
    if not (1 <= len(before) <= 2 and 1 <= len(after) <= 3) or len(after[0]) < 3:
        return False
    return not SUFFIXES.intersection(name_words(rest)) and all(
        word.replace("-", "").replace("'", "").isalpha() for word in (*before, *after)
    )


@rule(
    "F3-204",
    Severity.WARNING,
    cites=(item("Item 1"), edgar("rptOwnerName")),
    message="'{name}' has '{word}', {fault}",
    breaks={"owners.0.name": "DR LEE ANN MARIE"},
)
def honorific_or_suffix_in_name(facts: Facts) -> Iterator[At]:
    """A person's name has no honorific or degree, and a suffix comes last.

    Write `SMITH JOHN A JR`. If EDGAR itself has the name in another form, accept the warning.
    """
    for number, owner in enumerate(facts.form.owners):
        if not owner.name or not is_person(owner):
            continue
        words = owner.name.replace(",", " ").split()
        index, fault = _misplaced(
            [word.upper().replace(".", "") for word in words],
            declared=owner.kind == "individual",
        )
        if fault:
            word = words.pop(index)
            corrected = " ".join([*words, word] if fault == BELONGS_LAST else words)
            help = f"Write `{corrected}`."
            yield at("owners", number, "name", help=help, name=owner.name, word=word, fault=fault)


BELONGS_LAST = "which belongs at the end"
NOT_A_NAME = "which is not part of a name"


def _misplaced(words: list[str], *, declared: bool) -> tuple[int, str]:
    """Return the index of the first word that is out of place, and what is wrong with it.

    If the filing declares the owner an individual, check more: the other words may be names, and
    EDGAR itself often has them in names.
    """
    suffixes = SUFFIXES | NUMBERS if declared else SUFFIXES
    if len(words) < 3:
        return 0, ""
    for index, word in enumerate(words):
        if word in HONORIFICS and (declared or index == 0):
            return index, NOT_A_NAME
        if declared and word in DEGREES and index > 1:
            return index, NOT_A_NAME
        if word in suffixes and index > 0 and not DEGREES.issuperset(words[index + 1 :]):
            return index, BELONGS_LAST
    return 0, ""


@rule(
    "F3-205",
    Severity.WARNING,
    cites=(edgar("rptOwnerName and issuerName"),),
    message="the name is '{name}', but EDGAR has '{registered}' for CIK {cik}",
    breaks={"circumstances": {"names_on_edgar": {"0007654321": "HARGREAVES OLIVER"}}},
)
def name_differs_from_edgar(facts: Facts) -> Iterator[At]:
    """Use the name that EDGAR has for the CIK, which is the name that EDGAR publishes.

    Check whether the CIK is wrong. If it is right, write the name as EDGAR has it.
    """
    form = facts.form
    known = {bare_cik(cik): name for cik, name in form.circumstances.names_on_edgar.items()}
    if not known:
        return
    named: list[tuple[Path, Issuer | Owner]] = [(("issuer",), form.issuer)]
    named += [(("owners", number), owner) for number, owner in enumerate(form.owners)]
    for path, one in named:
        registered = known.get(bare_cik(one.cik), "")
        if one.name and registered and comparable_name(one.name) != comparable_name(registered):
            yield at(*path, "name", name=one.name, registered=registered, cik=one.cik)


@rule(
    "F3-206",
    Severity.WARNING,
    cites=(item("Item 1"), edgar("rptOwnerName")),
    message="'{name}' is listed as {kind} but has no entity designation (Inc., LLC, L.P., Trust)",
    breaks={
        "owners.0.name": "BLUE CAP",
        "owners.0.kind": "entity",
        "owners.0.officer": None,
        "owners.0.ten_percent": "yes",
        "signatures.0.name": "Blue Cap LLC, by /s/ Ann Marie Lee, Managing Member",
    },
)
def entity_designation_missing(facts: Facts) -> Iterator[At]:
    """Give the full legal name of an entity or a trust.

    Write, for example, `Blue Capital Partners LP`, as EDGAR has it for the CIK.
    """
    for number, owner in enumerate(facts.form.owners):
        if not owner.name or owner.kind not in {"entity", "trust"}:
            continue
        if kind_by_name(owner.name) is None and LEGAL_FORMS.isdisjoint(name_words(owner.name)):
            kind = "an entity" if owner.kind == "entity" else "a trust"
            yield at("owners", number, "name", name=owner.name, kind=kind)
