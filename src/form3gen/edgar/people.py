"""Issuer and owners of a filed document, with what only the header of a submission says."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from ..form import Address
from ..form.boxes import with_short_boxes
from ..form.model import yes_or_no
from ..reference.edgar_codes import (
    bare_cik,
    country_code,
    obsolete_country_code,
    place_name,
    places,
    state_code,
)
from .scalars import SIC, Data, given, text, tick
from .submission import Party

ADDRESS = ("street", "street_2", "city", "state", "region", "country", "zip", "non_us")


def issuer(root: ET.Element, header: Party) -> Data:
    """Return the issuer; the header gives name and CIK where the document does not."""
    return given(
        {
            "name": text(root, "issuer/issuerName") or header.said.get("name", ""),
            "cik": text(root, "issuer/issuerCik") or header.said.get("cik", ""),
            "symbol": text(root, "issuer/issuerTradingSymbol"),
            "foreign_symbol": text(root, "issuer/issuerForeignTradingSymbol"),
        }
    )


def owners(root: ET.Element, header: tuple[Party, ...]) -> Iterator[Data]:
    """Yield each owner; the header gives name and address where the document does not."""
    by_cik = {bare_cik(party.said.get("cik")): party for party in header}
    found = root.findall("reportingOwner")
    if len(found) == len(header) == 1:
        by_cik[""] = header[0]  # whoever it is, there is but one
    for owner in found:
        cik = text(owner, "reportingOwnerId/rptOwnerCik")
        party = by_cik.get(bare_cik(cik), Party())
        yield given(
            {
                "name": text(owner, "reportingOwnerId/rptOwnerName") or party.said.get("name", ""),
                "cik": cik or party.said.get("cik", ""),
                "address": _address(owner.find("reportingOwnerAddress"), party),
                **_relationship(owner.find("reportingOwnerRelationship")),
            }
        )


def _address(box: ET.Element | None, party: Party) -> Data:
    if box is None or not "".join(box.itertext()).strip():
        return _placed(dict(party.address))
    found = _placed(
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
        return found | ({"non_us": written} if written else {})
    if (found or flag) and flag != Address.model_validate(found).is_non_us:
        found["non_us"] = "yes" if flag else "no"
    return found


def _coded(country: str) -> str:
    """Return the code of a country as filed; one that is none is marked, lest it pass for one."""
    known = places()["country"].keys() | places()["obsolete"].keys()
    return country if country in known or not country_code(country) else f"{country} {SIC}"


def _placed(said: dict[str, str], description: str = "") -> Data:
    """Return an address with its place as state or as country.

    Before 18 March 2026 EDGAR had but one list, and foreign places stood where states do.
    """
    state, country = said.get("state", ""), said.get("country", "")
    if not state and not country:
        state = description
    if code := state_code(state):
        state = code
    elif state and not country and (code := country_code(state) or obsolete_country_code(state)):
        state, country = "", code
    if code := country_code(country) or obsolete_country_code(country):
        country = place_name(code)
    placed = said | {"state": state, "country": country}
    return given({key: placed.get(key, "") for key in ADDRESS})


def _relationship(box: ET.Element | None) -> Data:
    if box is None:
        return {}
    return with_short_boxes(
        {
            "director": tick(text(box, "isDirector")),
            "officer": tick(text(box, "isOfficer")),
            "officer_title": text(box, "officerTitle"),
            "ten_percent": tick(text(box, "isTenPercentOwner")),
            "other": tick(text(box, "isOther")),
            "other_text": text(box, "otherText"),
        }
    )
