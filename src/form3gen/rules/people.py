"""Area 2: the reporting owners, Items 1 and 6."""

import re
from collections.abc import Iterator

from ..form import Address, Form3, Path
from ..form.codes import (
    US,
    bare_cik,
    country_code,
    obsolete_country_code,
    place_name,
    places,
    state_code,
)
from ..form.limits import OWNERS
from .cite import edgar, form3, item
from .format import LIMITS
from .nearest import nearest
from .places import At, Fix, Severity, at
from .registry import rule

REGION = 30
CIK = re.compile(r"[0-9]{1,10}")
PROVINCES = {
    **{"AB": "A0", "BC": "A1", "MB": "A2", "NB": "A3", "NL": "A4", "NS": "A5", "ON": "A6"},
    **{"PE": "A7", "QC": "A8", "SK": "A9", "YT": "B0"},
}
"""EDGAR's codes of Canada's provinces, by those of the post."""

ZIP = re.compile(r"[0-9A-Za-z #-]*")


@rule(
    "F3-222",
    Severity.WARNING,
    cites=(edgar("rptOwnerNonUSStateTerritory"),),
    message="region has {length} characters, and EDGAR may take but {limit}",
    breaks={
        "owners.0.address": {"city": "LONDON", "country": "X0", "region": "x" * 31},
    },
)
def region_long(form: Form3) -> Iterator[At]:
    """A region has at most 30 characters.

    Shorten it: EDGAR's specification says 30 in one place and 40 in another.
    """
    for number, owner in enumerate(form.owners):
        length = len(owner.address.region or "") if owner.address else 0
        if REGION < length <= LIMITS[("owners", "address", "region")][1]:
            yield at("owners", number, "address", "region", length=length, limit=REGION)


@rule(
    "F3-201",
    Severity.ERROR,
    cites=(item("Item 1"), edgar("reportingOwner")),
    message="no reporting owner",
    breaks={"owners": None},
)
def no_owner(form: Form3) -> Iterator[At]:
    """A filing has at least one reporting owner.

    Add one under `owners`, with name, CIK, address and relationship.
    """
    if not form.owners:
        yield at("owners")


@rule(
    "F3-202",
    Severity.ERROR,
    cites=(edgar("CIK"),),
    message="'{cik}' is not a CIK",
    breaks={"owners.0.cik": "CIK0001780525"},
)
def malformed_cik(form: Form3) -> Iterator[At]:
    """A CIK is a number of at most ten digits.

    Write the digits alone, with or without leading zeros.
    """
    ciks: list[tuple[Path, str | None]] = [(("issuer", "cik"), form.issuer.cik)]
    ciks += [(("owners", number, "cik"), owner.cik) for number, owner in enumerate(form.owners)]
    for path, cik in ciks:
        if cik and (not CIK.fullmatch(cik) or not cik.strip("0")):
            digits = re.fullmatch(r"CIK[\s:#=]*(\d{1,10})", cik, re.IGNORECASE)
            yield at(*path, cik=cik, fix=Fix(digits[1]) if digits else None)


@rule(
    "F3-207",
    Severity.ERROR,
    cites=(edgar("reportingOwner"), item("Item 4")),
    message="owner has the same CIK, {cik}, as owner {first}",
    breaks={
        "owners.1": {
            "name": "LEE ANN",
            "cik": "7654321",
            "address": {"city": "SPRINGFIELD", "state": "IL"},
            "director": "yes",
        },
        "signatures.0.name": "/s/ Ann Marie Lee, individually and for each reporting person",
    },
)
def owner_twice(form: Form3) -> Iterator[At]:
    """No reporting owner stands in a filing twice.

    Merge the two and tick every relationship that applies.
    """
    seen: dict[str, int] = {}
    for number, owner in enumerate(form.owners):
        cik = bare_cik(owner.cik)
        if cik and seen.setdefault(cik, number) != number:
            words = {"cik": owner.cik, "first": seen[cik] + 1}
            yield At(("owners", number, "cik"), words, also=(("owners", seen[cik], "cik"),))


@rule(
    "F3-220",
    Severity.WARNING,
    cites=(form3("1(a)"), item("Item 1")),
    message="{name} has the issuer's CIK, {cik}",
    breaks={"owners.0.cik": "0001234567"},
)
def owner_is_the_issuer(form: Form3) -> Iterator[At]:
    """A reporting owner is someone other than the issuer.

    Write the owner's own CIK; the two are easily taken for each other.
    """
    issuer = bare_cik(form.issuer.cik)
    for number, owner in enumerate(form.owners):
        if issuer and bare_cik(owner.cik) == issuer:
            yield at("owners", number, "cik", name=owner.label, cik=owner.cik)


@rule(
    "F3-208",
    Severity.ERROR,
    cites=(edgar("rptOwnerState"), item("Item 1"), form3("5(b)(v)")),
    message="address in the United States has no state",
    breaks={"owners.0.address.state": None},
)
def state_missing(form: Form3) -> Iterator[At]:
    """An address in the United States names its state.

    Write `state:` with the code or name, or `country:` where the address is abroad.
    """
    for number, owner in enumerate(form.owners):
        address = owner.address
        if address and not address.is_non_us and not address.state and not _foreign(address):
            yield at("owners", number, "address", "state")


@rule(
    "F3-210",
    Severity.ERROR,
    cites=(edgar("state and country codes"),),
    message="'{written}' is not {what}",
    breaks={"owners.0.address.state": "Mass."},
)
def unknown_place(form: Form3) -> Iterator[At]:
    """State, country and postal code are such as EDGAR takes.

    States and countries go by EDGAR's code or name; a postal code has letters, digits, spaces,
    hyphens and the number sign.
    """
    for number, owner in enumerate(form.owners):
        if not (address := owner.address):
            continue
        here = ("owners", number, "address")
        state, country = address.state, address.country
        if state and not state_code(state):
            what = "a state or territory of the United States"
            yield at(*here, "state", written=state, what=what, help=_nearest(state, "state"))
        if country and obsolete_country_code(country):
            what = "a country that EDGAR takes any more"
            yield at(*here, "country", written=country, what=what)
        elif country and not country_code(country):
            what, nearest = "a country or province of EDGAR's", _nearest(country, "country")
            yield at(*here, "country", written=country, what=what, help=nearest)
        if address.zip and not ZIP.fullmatch(address.zip) and len(address.zip) <= 10:
            yield at(*here, "zip", written=address.zip, what="a postal code")


@rule(
    "F3-211",
    Severity.ERROR,
    cites=(edgar("reportingOwner"),),
    message="{count} reporting owners, over {limit}",
    breaks={
        "owners": [
            {"name": f"FUND {cik} LP", "cik": str(cik), "ten_percent": "yes"}
            for cik in range(1001, 1012)
        ],
        "no_securities": "yes",
        **dict.fromkeys(("table_1", "table_2", "footnotes")),
        "signatures.0.name": "/s/ Ann Marie Lee, attorney-in-fact for each reporting person",
    },
)
def too_many_owners(form: Form3) -> Iterator[At]:
    """A filing has at most ten reporting owners.

    File a second Form 3 with the same tables for the others, and refer to it in the remarks.
    """
    if len(form.owners) > OWNERS:
        yield at("owners", OWNERS, count=len(form.owners), limit=OWNERS)


@rule(
    "F3-221",
    Severity.ERROR,
    cites=(item("Item 1"),),
    message="reporting owner has no name",
    breaks={"owners.0.name": None},
)
def owner_without_name(form: Form3) -> Iterator[At]:
    """Item 1 names the reporting person.

    Write `name:`, for a person the surname first.
    """
    for number, owner in enumerate(form.owners):
        if not owner.name:
            yield at("owners", number, "name")


def _foreign(address: Address) -> bool:
    """Whether a country says that an address is abroad, whatever else is said of it."""
    return bool(address.country) and country_code(address.country or "") != US


def _nearest(written: str, list_name: str) -> str:
    names = places()[list_name]
    wanted = written.upper().strip(". ")
    if list_name == "state" and (code := PROVINCES.get(wanted) or country_code(written)):
        return f"To EDGAR it is a country: write `country: {place_name(code).title()}` instead."
    holding = [
        f"{name} ({code})"
        for code, name in names.items()
        if wanted in name.split(", ") or name.startswith(f"{wanted} (")
    ]
    if holding:
        return f"EDGAR knows {'; '.join(holding)}."
    near = nearest(wanted, names.values(), 0.8)
    code = next((code for code, name in names.items() if name == near), None)
    return f"Did you mean {near} ({code})?" if near else ""
