"""Area 2: names and addresses of owners, Item 1."""

from collections.abc import Iterator

from ...form import Form3, Issuer, Owner, Path
from ...reference.edgar_codes import bare_cik
from ...reference.entity_words import ENTITY, LAST, TRUST
from ..citations import edgar, item
from ..facts import Facts
from ..facts.names import letters
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
"""Words by which the name of an entity or a trust is known to be whole."""


@rule(
    "F3-203",
    Severity.WARNING,
    cites=(item("Item 1"), edgar("rptOwnerName")),
    message="'{name}' {fault}",
    breaks={"owners.0.name": "Lee, Ann Marie"},
)
def surname_not_first(facts: Facts) -> Iterator[At]:
    """A person is named by surname, first name and middle name, without commas.

    Write `PANORA ROBERT A`, as EDGAR has it for the CIK; for an entity say `kind: entity`.
    """
    form = facts.form
    for number, owner in enumerate(form.owners):
        if owner.name and is_person(owner):
            fault, mended = _disorder(owner, form)
            if fault:
                help = f"Write `{mended}`, as EDGAR does." if mended else ""
                yield at("owners", number, "name", name=owner.name, fault=fault, help=help)


def _disorder(owner: Owner, form: Form3) -> tuple[str, str]:
    """Return what is wrong with the order of a person's name, and the name in order."""
    name = owner.name or ""
    words = name.split()
    if "," in name:
        surname, _, rest = name.partition(",")
        if owner.kind == "individual" or _like_surname_and_names(surname, rest):
            return "has a comma", " ".join(name.replace(",", " ").split())
    elif len(words) == 1 and owner.kind == "individual":
        return "is a single word", ""
    elif _given_name_first(name, form):
        return "begins with the first name, as its signature does", " ".join(
            [words[2], *words[:2], *words[3:]]
        )
    return "", ""


def _like_surname_and_names(surname: str, rest: str) -> bool:
    """Whether this is `Lee, Ann Marie`, and not `Acme, B.V.` or `Kohl, Berg, Roth`."""
    before, after = surname.split(), rest.replace(".", "").split()
    if not (1 <= len(before) <= 2 and 1 <= len(after) <= 3) or len(after[0]) < 3:
        return False
    return not SUFFIXES.intersection(name_words(rest)) and all(
        word.replace("-", "").replace("'", "").isalpha() for word in (*before, *after)
    )


def _given_name_first(name: str, form: Form3) -> bool:
    """Whether a name is `Robert A. Panora`, an initial in its middle, and is signed just so."""
    words = name_words(name)
    core = words[:-1] if len(words) == 4 and words[3] in SUFFIXES | NUMBERS else words
    if len(core) != 3 or len(core[1]) != 1 or len(core[0]) < 2 or len(core[2]) < 2:
        return False
    wanted = f" {' '.join(core)} "
    return any(wanted in f" {' '.join(name_words(one.name or ''))} " for one in form.signatures)


@rule(
    "F3-204",
    Severity.WARNING,
    cites=(item("Item 1"), edgar("rptOwnerName")),
    message="'{name}' has '{word}' {fault}",
    breaks={"owners.0.name": "DR LEE ANN MARIE"},
)
def honorific_or_suffix_in_name(facts: Facts) -> Iterator[At]:
    """A person's name has no honorific or degree, and ends with its suffix.

    Write `SMITH JOHN A JR`; where EDGAR itself has the name otherwise, accept the warning.
    """
    for number, owner in enumerate(facts.form.owners):
        if not owner.name or not is_person(owner):
            continue
        words = owner.name.replace(",", " ").split()
        place, fault = _misplaced(
            [word.upper().replace(".", "") for word in words], said=owner.kind == "individual"
        )
        if fault:
            word = words.pop(place)
            mended = " ".join([*words, word] if fault == BEFORE_THE_END else words)
            help = f"Write `{mended}`."
            yield at("owners", number, "name", help=help, name=owner.name, word=word, fault=fault)


BEFORE_THE_END = "before its end"
NO_NAME = "in it, which is no part of a name"


def _misplaced(words: list[str], *, said: bool) -> tuple[int, str]:
    """Return which word is out of place, and how; more is looked for where a person is said.

    What may be a name, and what EDGAR itself often has in names, is left alone otherwise.
    """
    suffixes = SUFFIXES | NUMBERS if said else SUFFIXES
    if len(words) < 3:
        return 0, ""
    for place, word in enumerate(words):
        if word in HONORIFICS and (said or place == 0):
            return place, NO_NAME
        if said and word in DEGREES and place > 1:
            return place, NO_NAME
        if word in suffixes and place > 0 and not DEGREES.issuperset(words[place + 1 :]):
            return place, BEFORE_THE_END
    return 0, ""


@rule(
    "F3-205",
    Severity.WARNING,
    cites=(edgar("rptOwnerName and issuerName"),),
    message="name is '{name}', and EDGAR has '{registered}' for CIK {cik}",
    breaks={"circumstances": {"names_on_edgar": {"0007654321": "HARGREAVES OLIVER"}}},
)
def name_unlike_edgars(facts: Facts) -> Iterator[At]:
    """A name is the one that EDGAR has for the CIK, which is the one that it publishes.

    Look whether the CIK is wrong; else write the name as EDGAR has it.
    """
    form = facts.form
    known = {bare_cik(cik): name for cik, name in form.circumstances.names_on_edgar.items()}
    if not known:
        return
    named: list[tuple[Path, Issuer | Owner]] = [(("issuer",), form.issuer)]
    named += [(("owners", number), owner) for number, owner in enumerate(form.owners)]
    for path, one in named:
        registered = known.get(bare_cik(one.cik), "")
        if one.name and registered and letters(one.name) != letters(registered):
            yield at(*path, "name", name=one.name, registered=registered, cik=one.cik)


@rule(
    "F3-206",
    Severity.WARNING,
    cites=(item("Item 1"), edgar("rptOwnerName")),
    message="'{name}' is said to be {kind}, and has no legal form in its name",
    breaks={
        "owners.0.name": "BLUE CAP",
        "owners.0.kind": "entity",
        "owners.0.officer": None,
        "owners.0.ten_percent": "yes",
        "signatures.0.name": "Blue Cap LLC, by /s/ Ann Marie Lee, Managing Member",
    },
)
def entity_without_legal_form(facts: Facts) -> Iterator[At]:
    """An entity or a trust has its full legal name.

    Write it whole, such as `Blue Capital Partners LP`, as EDGAR has it for the CIK.
    """
    for number, owner in enumerate(facts.form.owners):
        if not owner.name or owner.kind not in {"entity", "trust"}:
            continue
        if kind_by_name(owner.name) is None and LEGAL_FORMS.isdisjoint(name_words(owner.name)):
            said = "an entity" if owner.kind == "entity" else "a trust"
            yield at("owners", number, "name", name=owner.name, kind=said)
