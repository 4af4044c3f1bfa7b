"""Findings for people and for programs: one module for each report."""

from collections.abc import Sequence
from importlib import import_module
from typing import Protocol

from ..errors import Form3genError, checks_types
from ..reference.characters import printable
from ..yaml_source import CheckedSource


class Report(Protocol):
    """A function that returns the findings of checked filings, each with its file name."""

    def __call__(self, filings: Sequence[tuple[str, CheckedSource]], color: bool = False) -> str:
        """Return the findings of filings, without color unless it is wanted."""


REPORTS = {
    "text": "text",
    "json": "json_report",
    "github": "github",
    "gitlab": "gitlab",
    "sarif": "sarif",
    "junit": "junit",
}
"""The module of every report, by its name."""


@checks_types
def report(name: str) -> Report:
    """Return a report by name: a function of checked filings with their file names.

    Raises Form3genError for an unknown name.
    """
    if name not in REPORTS:
        raise Form3genError(f"unknown report '{name}'; choose from {', '.join(REPORTS)}")
    module = import_module(f".{REPORTS[name]}", __name__)
    function: Report = getattr(module, f"{name}_report")

    def with_names(filings: Sequence[tuple[str, CheckedSource]], color: bool = False) -> str:
        if not all(map(_is_pair, filings)):
            raise TypeError("a report takes pairs of a file name and what check_text returned")
        return function([(printable(file), checked) for file, checked in filings], color)

    return with_names


def _is_pair(filing: object) -> bool:
    """Return whether this is a file name with a checked source."""
    if not isinstance(filing, tuple) or len(filing) != 2:
        return False
    name, checked = filing
    return isinstance(name, str) and isinstance(checked, CheckedSource)
