"""Reporting owners as printed."""

from dataclasses import dataclass

from ..form import Address, Owner
from ..reference.captions import Captions
from ..reference.edgar_codes import US, country_code, place_name, state_code


@dataclass(frozen=True)
class PrintedOwner:
    """One reporting owner as printed; `state` and `country` depend on the revision of the form."""

    name: str
    cik: str
    street: tuple[str, ...]
    city: str
    state: str
    zip: str
    country: str
    director: bool
    ten_percent: bool
    officer: bool
    officer_title: str
    other: bool
    other_text: str

    @property
    def relation(self) -> str:
        """Officer title and text for Other on one line, as in Item 4."""
        return " / ".join(words for words in (self.officer_title, self.other_text) if words)

    @property
    def lines(self) -> tuple[str, ...]:
        """Name, CIK and address, line by line, as in the table of owners."""
        cik = f"CIK {self.cik}" if self.cik else ""
        lines = (self.name, cik, *self.street, self.city_line, self.country)
        return tuple(line for line in lines if line)

    @property
    def city_line(self) -> str:
        """City, state and ZIP code on one line."""
        town = ", ".join(part for part in (self.city, self.state) if part)
        return " ".join(part for part in (town, self.zip) if part)


def printed_owner(owner: Owner, words: Captions) -> PrintedOwner:
    """Return one owner as printed; revisions with a country line spell out states and countries."""
    address = owner.address or Address()
    return PrintedOwner(
        name=owner.name or "",
        cik=owner.cik or "",
        street=tuple(line for line in (address.street, address.street_2) if line),
        city=address.city or "",
        state=_state(address, words),
        zip=address.zip or "",
        country=_country(address, words),
        director=owner.director,
        ten_percent=owner.ten_percent,
        officer=owner.officer,
        officer_title=owner.officer_title or "",
        other=owner.other,
        other_text=owner.other_text or "",
    )


def _state(address: Address, words: Captions) -> str:
    """Return the state or the region; both if an address wrongly has both."""
    state = address.state or ""
    if code := state_code(state):
        state = place_name(code) if words.country else code
    return ", ".join(one for one in (state, address.region) if one)


def _country(address: Address, words: Captions) -> str:
    if address.country:
        code = country_code(address.country)
        if code == US and not words.country:
            return ""
        return place_name(code) if code else address.country
    return place_name(US) if words.country and address.state else ""
