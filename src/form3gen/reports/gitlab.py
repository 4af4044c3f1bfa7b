"""Findings as GitLab's Code Quality report."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import PurePath

from ..rules import Severity
from ..yaml_source import CheckedSource
from .json_report import printed_path
from .locations import file_of, sentences
from .shown import shown

SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def gitlab_report(filings: Sequence[tuple[str, CheckedSource]], color: bool = False) -> str:
    """Return all findings of all files as one JSON list."""
    return json.dumps(list(_issues(filings)), indent=2) + "\n"


def _issues(filings: Sequence[tuple[str, CheckedSource]]) -> Iterator[dict[str, object]]:
    seen: Counter[str] = Counter()
    for name, checked in filings:
        for finding in shown(checked.findings):
            span = finding.shown_span
            file = file_of(name, span)
            what = f"{file}\0{finding.rule.code}\0{printed_path(finding.path)}\0{finding.message}"
            seen[what] += 1
            yield {
                "description": sentences(name, finding),
                "check_name": finding.rule.code,
                # A finding that moves to another line keeps its fingerprint; a second one differs.
                "fingerprint": sha256(f"{what}\0{seen[what]}".encode()).hexdigest(),
                "severity": SEVERITIES[finding.severity],
                "location": {
                    "path": PurePath(file).as_posix(),
                    "lines": {"begin": span.line, "end": span.end_line},
                },
            }
