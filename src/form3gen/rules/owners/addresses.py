"""Area 2: the addresses of the reporting owners, Item 1."""

import re
from collections.abc import Iterator

from ...form import Address
from ...reference.edgar_codes import (
    US,
    country_code,
    obsolete_country_code,
    place_name,
    places,
    state_code,
)
from ...reference.limits import LIMITS
from ...reference.nearest import nearest
from ..citations import edgar, form3, item
from ..facts import Facts
from ..facts.owner_types import is_person
from ..facts.phrases import any_in
from ..finding import Severity
from ..location import At, at
from ..registry import rule

REGION = 30
PROVINCES = {
    **{"AB": "A0", "BC": "A1", "MB": "A2", "NB": "A3", "NL": "A4", "NS": "A5", "ON": "A6"},
    **{"PE": "A7", "QC": "A8", "SK": "A9", "YT": "B0"},
}
"""EDGAR's codes of Canada's provinces, by those of the post."""

ZIP = re.compile(r"[0-9A-Za-z #-]*")
ZIP_OF_US = re.compile(r"[0-9]{5}(-?[0-9]{4})?")


@rule(
    "F3-208",
    Severity.ERROR,
    cites=(edgar("rptOwnerState"), item("Item 1"), form3("5(b)(v)")),
    message="address in the United States has no state",
    breaks={"owners.0.address.state": None},
)
def state_missing(facts: Facts) -> Iterator[At]:
    """An address in the United States names its state.

    Write `state:` with the code or name, or `country:` where the address is abroad.
    """
    for number, owner in enumerate(facts.form.owners):
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
def unknown_place(facts: Facts) -> Iterator[At]:
    """State, country and postal code are such as EDGAR takes.

    States and countries go by EDGAR's code or name; a postal code has letters, digits, spaces,
    hyphens and the number sign.
    """
    for number, owner in enumerate(facts.form.owners):
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
    "F3-222",
    Severity.WARNING,
    cites=(edgar("rptOwnerNonUSStateTerritory"),),
    message="region has {length} characters, and EDGAR may take but {limit}",
    breaks={
        "owners.0.address.region": "x" * 31,
        "owners.0.address.country": "X0",
        "owners.0.address.state": None,
    },
)
def region_long(facts: Facts) -> Iterator[At]:
    """A region has at most 30 characters.

    Shorten it: EDGAR's specification says 30 in one place and 40 in another.
    """
    for number, owner in enumerate(facts.form.owners):
        length = len(owner.address.region or "") if owner.address else 0
        if REGION < length <= LIMITS[("owners", "address", "region")][1]:
            yield at("owners", number, "address", "region", length=length, limit=REGION)


@rule(
    "F3-223",
    Severity.WARNING,
    cites=(item("Item 1"), form3("5(b)(v)"), edgar("reportingOwnerAddress")),
    message="address has no {what}",
    breaks={"owners.0.address.street": None},
)
def address_incomplete(facts: Facts) -> Iterator[At]:
    """An address that is given is given whole.

    Write what is missing. Where there is no `address` at all, EDGAR shows the one that it has on
    file; of one that is given it shows what is given, and no more.
    """
    for number, owner in enumerate(facts.form.owners):
        if not (address := owner.address):
            continue
        wanted = {"street": address.street, "city": address.city}
        if not address.is_non_us:
            wanted["zip code"] = address.zip
        missing = [what for what, said in wanted.items() if not said]
        if missing:
            yield at("owners", number, "address", what=" and no ".join(missing))


@rule(
    "F3-224",
    Severity.WARNING,
    cites=(item("Item 1"), edgar("rptOwnerZipCode")),
    message="'{zip}' is not a zip code of five digits, or of nine",
    breaks={"owners.0.address.zip": "2140"},
)
def zip_doubtful(facts: Facts) -> Iterator[At]:
    """A zip code of the United States has five digits, and perhaps four more.

    Write `02140` or `02140-1234`; where a program took a zero away, put it back.
    """
    for number, owner in enumerate(facts.form.owners):
        address = owner.address
        if not address or not address.state or address.is_non_us:
            continue
        written = address.zip or ""
        if written and ZIP.fullmatch(written) and not ZIP_OF_US.fullmatch(written):
            yield at("owners", number, "address", "zip", zip=written)


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


AT_WORK = ("C/O", "CARE OF", "SUITE", "STE ", "FLOOR", "P.O.", "PO BOX", "PLAZA", "TOWER")
"""What stands in an address that is no home, in capitals."""


@rule(
    "F3-209",
    Severity.INFO,
    cites=(item("Item 1"),),
    message="'{street}' may be the home of {name}, and will be public",
    breaks={"owners.0.address.street": "14 MAPLE COURT"},
)
def home_address(facts: Facts) -> Iterator[At]:
    """Item 1 asks a person for an address, and not for the home.

    The issuer's will do: `C/O EXAMPLE INDUSTRIES INC.`, and its street on the second line.
    """
    for number, owner in enumerate(facts.form.owners):
        address = owner.address
        if address and address.street and is_person(owner) and _may_be_home(address):
            path = ("owners", number, "address", "street")
            yield at(*path, street=address.street, name=owner.label)


def _may_be_home(address: Address) -> bool:
    lines = f"{address.street or ''} {address.street_2 or ''} ".upper()
    return not any_in(AT_WORK, lines)
