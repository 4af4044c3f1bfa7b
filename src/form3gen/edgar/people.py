"""Issuer and owners of a filed document, completed from the header of its submission."""

from collections.abc import Iterator, Mapping
from xml.etree import ElementTree as ET

from ..form import Address
from ..form.boxes import with_short_boxes
from ..form.scalars import yes_or_no
from ..reference.edgar_codes import (
    bare_cik,
    country_code,
    obsolete_country_code,
    place_name,
    places,
    state_code,
)
from .scalars import SIC, Data, text, without_blanks, yes_or_blank
from .submission import Party


def issuer(root: ET.Element, header: Party) -> Data:
    """Return the issuer, its name and CIK from the header if the document lacks them."""
    return without_blanks(
        {
            "name": text(root, "issuer/issuerName") or header.name,
            "cik": text(root, "issuer/issuerCik") or header.cik,
            "symbol": text(root, "issuer/issuerTradingSymbol"),
            "foreign_symbol": text(root, "issuer/issuerForeignTradingSymbol"),
        }
    )


def owners(root: ET.Element, header: tuple[Party, ...]) -> Iterator[Data]:
    """Yield each owner, name, CIK and address from the header if the document lacks them."""
    by_cik = {bare_cik(party.cik): party for party in header}
    elements = root.findall("reportingOwner")
    if len(elements) == len(header) == 1:
        by_cik[""] = header[0]  # the only owner needs no CIK to be matched
    for owner in elements:
        cik = text(owner, "reportingOwnerId/rptOwnerCik")
        party = by_cik.get(bare_cik(cik), Party())
        yield without_blanks(
            {
                "name": text(owner, "reportingOwnerId/rptOwnerName") or party.name,
                "cik": cik or party.cik,
                "address": _address(owner.find("reportingOwnerAddress"), party),
                **_relationship(owner.find("reportingOwnerRelationship")),
            }
        )


def _address(box: ET.Element | None, party: Party) -> Data:
    if box is None or not "".join(box.itertext()).strip():
        return _state_or_country(party.address)
    address = _state_or_country(
        {
            "street": text(box, "rptOwnerStreet1"),
            "street_2": text(box, "rptOwnerStreet2"),
            "city": text(box, "rptOwnerCity"),
            "state": text(box, "rptOwnerState"),
            "region": text(box, "rptOwnerNonUSStateTerritory"),
            "country": _coded(text(box, "rptOwnerCountry")),
            "zip": text(box, "rptOwnerZipCode"),
        },
        text(box, "rptOwnerStateDescription"),
    )
    written = text(box, "rptOwnerNonUSAddressFlag")
    flag = yes_or_no(written)
    if flag is None:
        return address | ({"non_us": written} if written else {})
    if (address or flag) and flag != Address.model_validate(address).is_non_us:
        address["non_us"] = "yes" if flag else "no"
    return address


def _coded(country: str) -> str:
    """Return a country as filed, marked if it is not an EDGAR code but a source would accept it."""
    known = places()["country"].keys() | places()["obsolete"].keys()
    return country if country in known or not country_code(country) else f"{country} {SIC}"


def _state_or_country(filed: Mapping[str, str], description: str = "") -> Data:
    """Return an address with either a state or a country.

    Before March 18, 2026, EDGAR had only one list, and foreign countries were filed as states.
    """
    state, country = filed.get("state", ""), filed.get("country", "")
    if not state and not country:
        state = description
    if code := state_code(state):
        state = code
    elif state and not country and (code := country_code(state) or obsolete_country_code(state)):
        state, country = "", code
    if code := country_code(country) or obsolete_country_code(country):
        country = place_name(code)
    address = {**filed, "state": state, "country": country}
    return without_blanks({key: address.get(key, "") for key in Address.model_fields})


def _relationship(box: ET.Element | None) -> Data:
    if box is None:
        return {}
    return with_short_boxes(
        {
            "director": yes_or_blank(text(box, "isDirector")),
            "officer": yes_or_blank(text(box, "isOfficer")),
            "officer_title": text(box, "officerTitle"),
            "ten_percent": yes_or_blank(text(box, "isTenPercentOwner")),
            "other": yes_or_blank(text(box, "isOther")),
            "other_text": text(box, "otherText"),
        }
    )
