"""States and countries in addresses."""

import pytest

from filings import DIRECTOR, codes_and_paths, good
from form3gen import Address, Form3genError, check, render


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (Address(state="MA"), []),
        (Address(state="massachusetts"), []),
        (Address(country="X0"), []),
        (Address(country="United Kingdom"), []),
        (Address(country="Ontario, Canada"), []),
        (Address(country="US", state="ma"), []),
        (Address(country="US"), [("F3-208", "state")]),
        (Address(country="England"), []),
        (Address(country="south korea"), []),
        (Address(state="D.C."), []),
        (Address(city="Paris", region="Ile-de-France"), [("F3-157", "country")]),
        (Address(state="X0"), [("F3-210", "state")]),
        (Address(country="Czechoslovakia"), [("F3-210", "country")]),
        (Address(country="G5"), [("F3-210", "country")]),
        (Address(country="Narnia"), [("F3-210", "country")]),
        (Address(state="MA", zip="02140.1"), [("F3-210", "zip")]),
    ],
)
def test_places(address, expected):
    """A state or country may be a code or a name; a wrong one is found at its key."""
    owners = [DIRECTOR | {"address": whole(address)}]
    places = [(code, ("owners", 0, "address", key)) for code, key in expected]
    assert places == codes_and_paths(good(owners=owners))


@pytest.mark.parametrize(
    ("address", "message"),
    [
        (Address(), "the address has neither a state nor a country"),
        (Address(country="US"), "the address in the United States has no state"),
        (Address(non_us="no"), "the address in the United States has no state"),
    ],
)
def test_neither_state_nor_country(address, message):
    """An address that does not say where it is can be printed and published, but not uploaded."""
    form = good(owners=[DIRECTOR | {"address": whole(address)}])
    assert [message] == [finding.message for finding in check(form).errors]
    for wanted in ("txt", "html", "published"):
        assert render(form, wanted)
    for wanted in ("xml", "envelope"):
        with pytest.raises(Form3genError, match=message):
            render(form, wanted)


def whole(address: Address) -> Address:
    """Return an address completed with street, city and ZIP code."""
    rest = {"street": "1 High St", "city": "Peoria", "zip": "61602"}
    return Address(**rest | address.model_dump(exclude_defaults=True))


@pytest.mark.parametrize(
    ("address", "key"),
    [
        (Address(state="MA", country="X0"), "state"),
        (Address(state="MA", region="Kent"), "region"),
        (Address(non_us=False, country="X0", state="MA"), "country"),
        (Address(non_us=True, country="US"), "country"),
        (Address(non_us=True, country="X0", state="MA"), "state"),
    ],
)
def test_addresses_that_contradict_themselves(address, key):
    """An address whose keys disagree on its country is reported at the key."""
    owners = [DIRECTOR | {"address": whole(address)}]
    assert [("F3-157", ("owners", 0, "address", key))] == codes_and_paths(good(owners=owners))


@pytest.mark.parametrize(
    ("written", "guess"),
    [
        ("Canada", "ALBERTA, CANADA (A0)"),
        ("Untied Kingdom", "UNITED KINGDOM (X0)"),
        ("Atlantis", "EDGAR code or name"),
    ],
)
def test_guesses_at_places(written, guess):
    """The help lists the EDGAR codes of a country or a similar name, or gives the general cure."""
    owners = [DIRECTOR | {"address": Address(country=written)}]
    assert guess in check(good(owners=owners)).findings[0].help
