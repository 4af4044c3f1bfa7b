"""Rules on the addresses of reporting owners (Item 1)."""

import re
from collections.abc import Iterator

from ...form import Address, Owner
from ...reference.edgar_codes import (
    US,
    country_code,
    obsolete_country_code,
    place_name,
    places,
    state_code,
)
from ...reference.iso_countries import ISO_COUNTRIES
from ...reference.limits import LIMITS
from ...reference.nearest import is_one_slip, nearest
from ..citations import edgar, item
from ..facts import Facts
from ..facts.owner_types import is_person
from ..facts.phrases import any_in
from ..finding import Severity
from ..location import At, Fix, Stage, at
from ..registry import rule

REGION_CHARS = 30
"""The lower of the two limits that EDGAR's specification gives for a region."""

PROVINCES = {
    **{"AB": "A0", "BC": "A1", "MB": "A2", "NB": "A3", "NL": "A4", "NS": "A5", "ON": "A6"},
    **{"PE": "A7", "QC": "A8", "SK": "A9", "YT": "B0"},
}
"""EDGAR codes of Canadian provinces, by postal abbreviation."""

ZIP = re.compile(r"[0-9A-Za-z #-]*")
US_ZIP = re.compile(r"[0-9]{5}(-?[0-9]{4})?")


@rule(
    "F3-208",
    Severity.ERROR,
    cites=(edgar("rptOwnerState"), item("Item 1")),
    message="the address {fault}",
    breaks={"owners.0.address.state": None},
)
def state_missing(facts: Facts) -> Iterator[At]:
    """A U.S. address includes the state.

    Write `state:` with the code or name, or `country:` if the address is outside the United
    States. Filings before March 18, 2026 could lack both; such a filing can be printed, but not
    submitted again.
    """
    for number, owner in enumerate(facts.form.owners):
        address = owner.address
        if address and not address.is_non_us and not address.state and not _is_foreign(address):
            here = ("owners", number, "address", "state")
            fault = "has neither a state nor a country"
            if address.country or address.non_us is not None:
                fault = "in the United States has no state"
            yield at(*here, stage=Stage.UPLOAD, fault=fault)


@rule(
    "F3-210",
    Severity.ERROR,
    cites=(edgar("state and country codes"),),
    message="'{written}' is not {what}",
    breaks={"owners.0.address.state": "Mass."},
)
def address_code_invalid(facts: Facts) -> Iterator[At]:
    """The state, country and postal code must be ones that EDGAR accepts.

    Write a state or country by its EDGAR code or name. A postal code may contain letters, digits,
    spaces, hyphens and the number sign.
    """
    for number, owner in enumerate(facts.form.owners):
        if not (address := owner.address):
            continue
        path = ("owners", number, "address")
        state, country = address.state, address.country
        if state and not state_code(state):
            what = "a state or territory of the United States"
            yield at(*path, "state", written=state, what=what, help=_suggestion(state, "state"))
        if country and obsolete_country_code(country):
            what = "a country that EDGAR still accepts"
            yield at(*path, "country", written=country, what=what)
        elif country and not country_code(country):
            what, help = "a country or province that EDGAR lists", _suggestion(country, "country")
            fix = _country_fix(country)
            yield at(*path, "country", written=country, what=what, help=help, fix=fix)
        if address.zip and not ZIP.fullmatch(address.zip) and len(address.zip) <= 10:
            yield at(*path, "zip", written=address.zip, what="a postal code")


@rule(
    "F3-222",
    Severity.WARNING,
    cites=(edgar("rptOwnerNonUSStateTerritory"),),
    message="the region has {length} characters, but EDGAR may accept only {limit}",
    breaks={
        "owners.0.address.region": "x" * 31,
        "owners.0.address.country": "X0",
        "owners.0.address.state": None,
    },
)
def region_too_long(facts: Facts) -> Iterator[At]:
    """A region has at most 30 characters.

    Shorten it. EDGAR's specification gives a limit of 30 in one place and of 40 in another.
    """
    for number, owner in enumerate(facts.form.owners):
        length = len(owner.address.region or "") if owner.address else 0
        if REGION_CHARS < length <= LIMITS[("owners", "address", "region")][1]:
            yield at("owners", number, "address", "region", length=length, limit=REGION_CHARS)


@rule(
    "F3-223",
    Severity.WARNING,
    cites=(item("Item 1"), edgar("reportingOwnerAddress")),
    message="the address has no {what}",
    breaks={"owners.0.address.street": None},
)
def address_incomplete(facts: Facts) -> Iterator[At]:
    """An address must be complete.

    Add what is missing. If there is no `address` at all, EDGAR shows the address that it has on
    file; if there is one, EDGAR shows only what it contains.
    """
    for number, owner in enumerate(facts.form.owners):
        if not (address := owner.address):
            continue
        required = {"street": address.street, "city": address.city}
        if not address.is_non_us:
            required["ZIP code"] = address.zip
        missing = [what for what, written in required.items() if not written]
        if missing:
            yield at("owners", number, "address", what=" and no ".join(missing))


@rule(
    "F3-224",
    Severity.WARNING,
    cites=(item("Item 1"), edgar("rptOwnerZipCode")),
    message="'{zip}' is not a five- or nine-digit ZIP code",
    breaks={"owners.0.address.zip": "2140"},
)
def zip_code_malformed(facts: Facts) -> Iterator[At]:
    """A U.S. ZIP code has five digits, or nine.

    Write `02140` or `02140-1234`. If a program dropped a leading zero, restore it.
    """
    for number, owner in enumerate(facts.form.owners):
        address = owner.address
        if not address or not address.state or address.is_non_us:
            continue
        written = address.zip or ""
        if written and ZIP.fullmatch(written) and not US_ZIP.fullmatch(written):
            yield at("owners", number, "address", "zip", zip=written)


def _is_foreign(address: Address) -> bool:
    """Return whether the country of an address is not the United States."""
    return bool(address.country) and country_code(address.country or "") != US


def _country_fix(written: str) -> Fix | None:
    """Return the fix of a country whose name is spelled out, if EDGAR lists one alone like it."""
    if len(written) < MIN_NAME_CHARS or any(map(str.isdigit, written)):
        return None
    wanted = written.upper().strip(". ")
    names = [*places()["country"].items(), *places()["state"].items()]
    matches = [code for code, name in names if wanted == name.split(", ")[0]]
    found = matches or [code for code, name in names if is_one_slip(wanted, name)]
    if len(found) != 1 or found[0] not in places()["country"]:
        return None
    return Fix(found[0], safe=found == matches)


def _suggestion(written: str, list_name: str) -> str:
    """Return help that names the state or country that was probably meant; empty if unknown."""
    names = places()[list_name]
    wanted = written.upper().strip(". ")
    if list_name == "state" and (code := PROVINCES.get(wanted) or country_code(written)):
        return f"EDGAR treats it as a country: write `country: {place_name(code).title()}` instead."
    if list_name == "state" and (code := state_code(wanted.replace(".", ""))):
        return f"Write `{code}`."
    if list_name == "country" and (name := ISO_COUNTRIES.get(wanted)):
        code = country_code(name) or ""
        return f"EDGAR does not use ISO codes: write {name.title()} ({code})."
    matches = [
        f"{name} ({code})"
        for code, name in names.items()
        if wanted in name.split(", ") or name.startswith(f"{wanted} (")
    ]
    if matches:
        return f"EDGAR lists {'; '.join(matches)}."
    near = nearest(wanted, names.values(), 0.8)
    code = next((code for code, name in names.items() if name == near), None)
    return f"Did you mean {near} ({code})?" if near else ""


MIN_NAME_CHARS = 4
"""Shorter texts are codes or abbreviations."""

AT_WORK = ("C/O", "CARE OF", "SUITE", "STE ", "FLOOR", "P.O.", "PO BOX", "PLAZA", "TOWER")
"""Uppercase phrases that show that an address is not a home."""


@rule(
    "F3-209",
    Severity.INFO,
    cites=(item("Item 1"),),
    message="'{street}' may be {name}'s home address and will be public",
    breaks={"owners.0.address.street": "14 MAPLE COURT"},
)
def home_address(facts: Facts) -> Iterator[At]:
    """The address in Item 1 need not be a home address.

    Write the issuer's address instead: `C/O EXAMPLE INDUSTRIES INC.`, with its street on the second
    line.
    """
    owners = facts.form.owners
    of_entities = {_street(owner) for owner in owners if not is_person(owner)}
    for number, owner in enumerate(owners):
        address = owner.address
        if not address or not address.street or not is_person(owner):
            continue
        if _may_be_home(address) and _street(owner) not in of_entities:
            path = ("owners", number, "address", "street")
            yield at(*path, street=address.street, name=owner.label)


def _street(owner: Owner) -> str:
    """Return the street of an owner for comparison."""
    street = (owner.address and owner.address.street) or ""
    return " ".join(street.upper().replace(".", "").split())


def _may_be_home(address: Address) -> bool:
    lines = f"{address.street or ''} {address.street_2 or ''} ".upper()
    return not any_in(AT_WORK, lines)
