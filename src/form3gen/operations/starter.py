"""Starter filings and exhibits, with comments and values to replace."""

from collections.abc import Iterable

from ..errors import Form3genError, checks_types
from ..formats import templates_dir

STARTERS = {
    "director": "a new director who owns nothing",
    "officer": "an officer with shares, options and restricted stock units",
    "group": "a fund group of 10% holders, filing jointly",
    "trust": "holdings through a trust and a family",
    "foreign": "a director of a foreign private issuer",
    "amendment": "a Form 3/A",
}
"""What each starter filing shows, by name."""

EXHIBITS = {"poa": "a power of attorney, EX-24"}
"""What each starter exhibit is, by name."""


@checks_types
def starter(like: str = "officer") -> str:
    """Return the YAML text of a starter filing; raises Form3genError for an unknown name."""
    return _template("starters", f"{_known(like, STARTERS)}.yaml")


def starter_exhibit(name: str) -> str:
    """Return the text of an exhibit to fill in; raises Form3genError for an unknown name."""
    return _template("exhibits", f"{_known(name, EXHIBITS)}.txt")


def _known(name: str, names: Iterable[str]) -> str:
    if name not in names:
        raise Form3genError(f"no starter '{name}'; choose from {', '.join(names)}")
    return name


def _template(folder: str, name: str) -> str:
    return (templates_dir() / folder / name).read_bytes().decode()
