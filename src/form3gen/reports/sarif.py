"""Findings as SARIF 2.1.0, for code scanning."""

import json
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import PurePath
from urllib.parse import quote

from ..rules import RULES, Finding, Rule, Severity, Span
from ..yaml_source import CheckedSource
from .locations import file_of, sentences
from .shown import shown

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def sarif_report(filings: Sequence[tuple[str, CheckedSource]], color: bool = False) -> str:
    """Return all findings of all files as one run, with the rules that they break."""
    findings = [(name, finding) for name, checked in filings for finding in shown(checked.findings)]
    broken = sorted({finding.rule.code for _, finding in findings})
    driver = {
        "name": "form3gen",
        "version": version("form3gen"),
        "rules": [_rule(RULES[code]) for code in broken],
    }
    results = [_result(name, finding, broken) for name, finding in findings]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(rule: Rule) -> dict[str, object]:
    descriptor: dict[str, object] = {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.requirement},
        "fullDescription": {"text": f"{rule.requirement} {_cited(rule)}"},
        "help": {"text": rule.help},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
    }
    if url := next((cite.url for cite in rule.cites if cite.url), ""):
        descriptor["helpUri"] = url
    return descriptor


def _cited(rule: Rule) -> str:
    return f"See {'; '.join(cite.text for cite in rule.cites)}."


def _result(name: str, finding: Finding, broken: list[str]) -> dict[str, object]:
    also = [_location(name, span) for span in finding.also_spans]
    return {
        **({"suppressions": [{"kind": "inSource"}]} if finding.accepted else {}),
        **({"relatedLocations": also} if also else {}),
        "ruleId": finding.rule.code,
        "ruleIndex": broken.index(finding.rule.code),
        "level": LEVELS[finding.severity],
        "message": {"text": sentences(name, finding)},
        "locations": [_location(name, finding.shown_span)],
    }


def _location(name: str, span: Span) -> dict[str, object]:
    region: dict[str, int] = {"startLine": span.line, "startColumn": span.column}
    region |= {"endLine": span.end_line, "endColumn": span.end_column}
    file = {"uri": uri(file_of(name, span))}
    return {"physicalLocation": {"artifactLocation": file, "region": region}}


def uri(name: str) -> str:
    """Return a file name as a URI: with forward slashes, and special characters escaped."""
    path = PurePath(name)
    return path.as_uri() if path.is_absolute() else "/".join(map(quote, path.parts))
