"""Signatures that are only a line to sign on."""

import pytest

from filings import codes_and_paths, good


@pytest.mark.parametrize("name", ["____", "_ _", " "])
def test_blank_signatures(name):
    """A line to sign on is not a signature."""
    signatures = [{"name": name, "date": "2026-04-09"}]
    assert [("F3-803", ("signatures", 0, "name"))] == codes_and_paths(good(signatures=signatures))
