"""Addresses: what is missing from them, and zip codes."""

import pytest

from small_filing import good, places

HERE = {"street": "1 High St", "city": "Peoria", "state": "IL", "zip": "61602"}
ABROAD = {"street": "1 High St", "city": "Leeds", "country": "X0"}


def owned(address: dict | None):
    """Return a filing whose owner has this address."""
    owner = {"name": "LEE ANN", "cik": "1", "director": True, "address": address}
    return good(owners=[owner])


@pytest.mark.parametrize(
    ("address", "found"),
    [
        (HERE, False),
        (HERE | {"zip": "61602-1234"}, False),
        (HERE | {"zip": None}, True),
        (HERE | {"street": None}, True),
        (HERE | {"city": None}, True),
        (ABROAD, False),
        (ABROAD | {"city": None}, True),
        (None, False),
    ],
)
def test_incomplete(address, found):
    """An address is given whole or not at all; a foreign one may have no postal code."""
    expected = [("owners", 0, "address")] if found else []
    assert expected == places("F3-223", owned(address))


@pytest.mark.parametrize(
    ("zip", "found"),
    [
        *((bad, True) for bad in ("1234", "ABCDE", "12345-12", "94025 USA")),
        *((good, False) for good in ("94025", "94025-1234", "940251234", "94.025", None)),
    ],
)
def test_zip_codes(zip, found):
    """A zip code has five digits or nine; what EDGAR does not take at all has a rule of its own."""
    expected = [("owners", 0, "address", "zip")] if found else []
    assert expected == places("F3-224", owned(HERE | {"zip": zip}))
    assert [] == places("F3-224", owned(ABROAD | {"zip": zip}))
