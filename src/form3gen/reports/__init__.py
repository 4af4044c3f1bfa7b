"""Findings for people and for programs: one module for each report."""

from collections.abc import Callable, Sequence
from importlib import import_module

from ..errors import Form3genError, checks_types
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


@checks_types
def report(name: str) -> Report:
    """Return a report by name: a function of file names with checked sources, and use of color.

    Raises Form3genError for an unknown name.
    """
    if name not in REPORTS:
        raise Form3genError(f"unknown report '{name}'; choose from {', '.join(REPORTS)}")
    module = import_module(f".{REPORTS[name]}", __name__)
    function: Report = getattr(module, f"{name}_report")
    return function
