"""Incomplete addresses, and ZIP codes."""

import pytest

from filings import ADDRESS, DIRECTOR, good, paths

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
