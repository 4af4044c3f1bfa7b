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

SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def gitlab_report(drafts: Sequence[tuple[str, CheckedSource]], colour: bool = False) -> str:
    """Return every finding of every file as one JSON list."""
    return json.dumps(list(_issues(drafts)), indent=2) + "\n"


def _issues(drafts: Sequence[tuple[str, CheckedSource]]) -> Iterator[dict[str, object]]:
    seen: Counter[str] = Counter()
    for name, draft in drafts:
        for finding in draft.findings:
            span = finding.place
            file = file_of(name, span)
            place = f"{file}\0{finding.rule.code}\0{printed_path(finding.path)}\0{finding.message}"
            seen[place] += 1
            yield {
                "description": sentences(finding),
                "check_name": finding.rule.code,
                # The same finding is the same on another line; only a twin on the page differs.
                "fingerprint": sha256(f"{place}\0{seen[place]}".encode()).hexdigest(),
                "severity": SEVERITIES[finding.severity],
                "location": {
                    "path": PurePath(file).as_posix(),
                    "lines": {"begin": span.line, "end": span.end_line},
                },
            }
