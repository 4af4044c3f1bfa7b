"""Owners who are listed twice."""

from filings import DIRECTOR, codes_and_paths, good


def test_same_cik_with_and_without_zeros():
    """An owner listed twice is found whether or not the CIK has leading zeros."""
    owners = [DIRECTOR, DIRECTOR | {"cik": "0000000001"}]
    assert ("F3-207", ("owners", 1, "cik")) in codes_and_paths(good(owners=owners))
