"""EDGAR codes for states and countries, with their names."""

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path

US = "X1"
ALIASES = {
    "state": {"D.C.": "DC", "WASHINGTON, D.C.": "DC", "WASHINGTON DC": "DC"},
    "country": {
        "US": US,
        "USA": US,
        "U.S.": US,
        "U.S.A.": US,
        "UNITED STATES OF AMERICA": US,
        "UK": "X0",
        "U.K.": "X0",
        "GREAT BRITAIN": "X0",
        "ENGLAND": "X0",
        "SCOTLAND": "X0",
        "WALES": "X0",
        "NORTHERN IRELAND": "X0",
        "SOUTH KOREA": "M5",
        "KOREA": "M5",
        "RUSSIA": "1Z",
        "VIETNAM": "Q1",
        "CZECHIA": "2N",
        "IVORY COAST": "L7",
        "LAOS": "M7",
        "TANZANIA": "W0",
        "MOLDOVA": "1S",
        "BRUNEI": "D9",
    },
    "obsolete": {},
}
"""Common names of places for which EDGAR uses another name."""


def bare_cik(cik: str | None) -> str:
    """Return a CIK without its leading zeros, which are not significant; empty if None."""
    return (cik or "").lstrip("0")


def by_bare_cik(values: Mapping[str, str]) -> dict[str, str]:
    """Return values that are given by CIK, by the CIK without leading zeros."""
    return {bare_cik(cik): value for cik, value in values.items()}


@cache
def places() -> dict[str, dict[str, str]]:
    """Return the lists `state`, `country` and `obsolete`, each of which maps codes to names."""
    lists: dict[str, dict[str, str]] = {"state": {}, "country": {}, "obsolete": {}}
    with Path(__file__).with_name("edgar_codes.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            lists[row["list"]][row["code"]] = row["name"]
    return lists


def state_code(written: str) -> str | None:
    """Return the EDGAR code of a U.S. state or territory given by code or name, None if unknown."""
    return _code("state", written)


def country_code(written: str) -> str | None:
    """Return the current EDGAR code of a country or Canadian province, None if unknown.

    `US`, `USA` and `United States` are all X1.
    """
    return _code("country", written)


def obsolete_country_code(written: str) -> str | None:
    """Return the EDGAR code of a country that EDGAR no longer accepts, None for any other text."""
    return _code("obsolete", written)


def place_name(code: str) -> str:
    """Return the name EDGAR prints for a code, or the code itself if it is unknown."""
    return next((names[code] for names in places().values() if code in names), code)


def _code(list_name: str, written: str) -> str | None:
    wanted = " ".join(written.upper().split())
    if wanted in places()[list_name]:
        return wanted
    return _codes_by_name()[list_name].get(wanted)


@cache
def _codes_by_name() -> dict[str, dict[str, str]]:
    return {
        list_name: {name: code for code, name in names.items()} | ALIASES[list_name]
        for list_name, names in places().items()
    }
