"""EDGAR's codes of states and countries, and the names that belong to them."""

import csv
from functools import cache
from pathlib import Path

US = "X1"


@cache
def places() -> dict[str, dict[str, str]]:
    """Return the three lists `state`, `country` and `obsolete`, each from code to name."""
    lists: dict[str, dict[str, str]] = {"state": {}, "country": {}, "obsolete": {}}
    with Path(__file__).with_name("places.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            lists[row["list"]][row["code"]] = row["name"]
    return lists


def state_code(written: str) -> str | None:
    """Return the code of a US state or territory, given as code or name; None if unknown."""
    return _code("state", written)


def country_code(written: str) -> str | None:
    """Return the code of a country or Canadian province in use today; None if unknown.

    `US`, `USA` and `United States` are all X1.
    """
    return US if written.upper() in {"US", "USA", "U.S.", "U.S.A."} else _code("country", written)


def obsolete_country_code(written: str) -> str | None:
    """Return the code of a country that EDGAR no longer takes; None if it is not such a one."""
    return _code("obsolete", written)


def place_name(code: str) -> str:
    """Return the name EDGAR prints for a code, or the code itself where it has none."""
    return next((names[code] for names in places().values() if code in names), code)


def _code(list_name: str, written: str) -> str | None:
    names = places()[list_name]
    wanted = " ".join(written.upper().split())
    if wanted in names:
        return wanted
    return next((code for code, name in names.items() if name == wanted), None)
