"""States and countries in addresses."""

from datetime import date

import pytest

from form3gen import (
    Address,
    Form3,
    Holding,
    Issuer,
    Owner,
    Signature,
    check,
)

OWNER = Owner(name="LEE ANN", cik="1", director=True)


GOOD = {
    "event_date": date(2026, 4, 2),
    "issuer": Issuer(name="Acme Inc", cik="2", symbol="ACME"),
    "owners": [OWNER],
    "table_1": [Holding(title="Common Stock", amount=100, ownership="D")],
    "signatures": [Signature(name="/s/ Ann Lee", date=date(2026, 4, 9))],
}


def found(**changes: object) -> list[tuple[str, tuple]]:
    """Return code and path of each finding of the good filing, changed."""
    return [
        (finding.rule.code, finding.path) for finding in check(Form3(**GOOD | changes)).findings
    ]


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
    owners = [OWNER.model_copy(update={"address": whole(address)})]
    places = [(code, ("owners", 0, "address", key)) for code, key in expected]
    assert places == found(owners=owners)


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
    owners = [OWNER.model_copy(update={"address": whole(address)})]
    assert [("F3-157", ("owners", 0, "address", key))] == found(owners=owners)


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
    owners = [OWNER.model_copy(update={"address": Address(country=written)})]
    assert guess in check(Form3(**GOOD | {"owners": owners})).findings[0].help
