"""Findings for people and for programs: one file for each report."""

from collections.abc import Callable, Sequence
from importlib import import_module

from ..yaml_source import CheckedSource

Report = Callable[[Sequence[tuple[str, CheckedSource]], bool], str]

REPORTS = {
    "text": "text",
    "json": "json_report",
    "github": "github",
    "gitlab": "gitlab",
    "sarif": "sarif",
    "junit": "junit",
}
"""The module of every report, by its name."""


def report(name: str) -> Report:
    """Return the report of a name: it takes drafts with their file names, and whether to colour."""
    module = REPORTS[name]
    function = f"{name}_report"
    found: Report = getattr(import_module(f".{module}", __name__), function)
    return found
