"""Findings as JSON, version 1: a public format that changes only with its version."""

import json
from collections.abc import Sequence

from ..form import Path
from ..rules import Finding, Fix
from ..yaml_source import CheckedSource
from .locations import file_of, help_of
from .shown import shown_with_fixes


def json_report(filings: Sequence[tuple[str, CheckedSource]], color: bool = False) -> str:
    """Return all findings of all files as one JSON document."""
    findings = [
        _entry(name, finding, fix)
        for name, checked in filings
        for finding, fix in shown_with_fixes(checked)
    ]
    return json.dumps({"version": 1, "findings": findings}, indent=2) + "\n"


def printed_path(path: Path) -> str:
    """Return a path as a person would write it, such as `table_2[0].price`."""
    keys = (f"[{key}]" if isinstance(key, int) else f".{key}" for key in path)
    return "".join(keys).removeprefix(".")


def _entry(name: str, finding: Finding, fix: Fix | None) -> dict[str, object]:
    """Return a finding; it is `fixable` if --fix alone fixes it."""
    span = finding.shown_span
    return {
        "file": file_of(name, span),
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
        "path": printed_path(finding.path),
        "code": finding.rule.code,
        "name": finding.rule.name,
        "severity": finding.severity.value,
        "message": finding.message,
        "help": help_of(name, finding),
        "citation": [cite.text for cite in finding.rule.cites],
        "url": finding.rule.cites[0].url,
        "fixable": fix is not None and fix.safe,
    }
