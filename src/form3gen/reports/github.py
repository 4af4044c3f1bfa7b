"""Findings as GitHub Actions commands, which annotate the lines of a pull request."""

from collections.abc import Sequence

from ..reference.characters import printable
from ..rules import Finding, Severity
from ..yaml_source import CheckedSource
from .locations import file_of, help_of
from .shown import shown

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
PROPERTY = DATA | {":": "%3A", ",": "%2C"}


def github_report(filings: Sequence[tuple[str, CheckedSource]], color: bool = False) -> str:
    """Return one command for each finding."""
    lines = [
        _command(name, finding) for name, checked in filings for finding in shown(checked.findings)
    ]
    return "".join(f"{line}\n" for line in lines)


def _command(name: str, finding: Finding) -> str:
    span = finding.shown_span
    values = {"file": file_of(name, span), "line": span.line, "endLine": span.end_line}
    if span.line == span.end_line:
        values |= {"col": span.column, "endColumn": span.end_column}
    values["title"] = f"form3gen {finding.rule.code}"
    properties = ",".join(f"{key}={_escaped(str(one), PROPERTY)}" for key, one in values.items())
    message = _escaped("\n".join(map(printable, (finding.message, help_of(name, finding)))), DATA)
    return f"::{COMMANDS[finding.severity]} {properties}::{message}"


def _escaped(text: str, escapes: dict[str, str]) -> str:
    return "".join(escapes.get(character, character) for character in text)
