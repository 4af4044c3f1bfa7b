"""Incomplete addresses, and ZIP codes."""

import pytest

from filings import ADDRESS, DIRECTOR, findings, good, paths
from form3gen.reference.edgar_codes import country_code
from form3gen.reference.iso_countries import ISO_COUNTRIES

FOREIGN_ADDRESS = {"street": "1 High St", "city": "Leeds", "country": "X0"}


def filing(address: dict | None):
    """Return a good filing whose owner has this address."""
    return good(owners=[DIRECTOR | {"address": address}])


@pytest.mark.parametrize(
    ("address", "found"),
    [
        (ADDRESS, False),
        (ADDRESS | {"zip": "61602-1234"}, False),
        (ADDRESS | {"zip": None}, True),
        (ADDRESS | {"street": None}, True),
        (ADDRESS | {"city": None}, True),
        (FOREIGN_ADDRESS, False),
        (FOREIGN_ADDRESS | {"city": None}, True),
        (None, False),
    ],
)
def test_incomplete(address, found):
    """An address must be complete or absent; a foreign address needs no postal code."""
    expected = [("owners", 0, "address")] if found else []
    assert expected == paths("F3-223", filing(address))


@pytest.mark.parametrize(
    ("zip", "found"),
    [
        *((bad, True) for bad in ("1234", "ABCDE", "12345-12", "94025 USA")),
        *((good, False) for good in ("94025", "94025-1234", "940251234", "94.025", None)),
    ],
)
def test_zip_codes(zip, found):
    """A ZIP code has five or nine digits; another rule finds characters that EDGAR rejects."""
    expected = [("owners", 0, "address", "zip")] if found else []
    assert expected == paths("F3-224", filing(ADDRESS | {"zip": zip}))
    assert [] == paths("F3-224", filing(FOREIGN_ADDRESS | {"zip": zip}))


@pytest.mark.parametrize(
    ("changes", "cure"),
    [
        ({"country": "GB"}, "EDGAR does not use ISO codes: write United Kingdom (X0)."),
        ({"country": "Deutschland"}, "EDGAR does not use ISO codes: write Germany (2M)."),
        ({"state": "N.Y."}, "Write `NY`."),
    ],
)
def test_cure_of_a_code(changes, cure):
    """A code that EDGAR does not use gets the one that it does."""
    found = findings(filing(ADDRESS | changes))
    assert [cure] == [one.help for one in found if one.code == "F3-210"]


def test_iso_countries_are_those_of_edgar():
    """EDGAR lists each country that an ISO code stands for."""
    assert all(country_code(name) for name in ISO_COUNTRIES.values())
