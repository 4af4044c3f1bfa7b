"""Included files: parts of filings that are not filings themselves."""

import os.path
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..reports.locations import file_of
from ..rules import START, Finding, at
from ..rules.document import includes
from ..yaml_source import CheckedSource, read
from ..yaml_source.includes import included

FILING_KEYS = {"form", "event_date", "table_1", "table_2", "no_securities", "include"}
"""Keys that appear only in complete filings, never in included files."""

Checked = tuple[str, CheckedSource]
"""The name of a file, and the filing in it."""


def is_included_file(checked: CheckedSource) -> bool:
    """Return whether a source has neither an event nor holdings, as a file to be included."""
    data = checked.source.data
    if not isinstance(data, dict) or checked.form.event_date:
        return False
    return not FILING_KEYS & data.keys()


def is_filing(raw: bytes) -> bool:
    """Return whether a YAML text is a filing, or cannot be read, and not an included file."""
    data = read(raw).data
    return data is None or (isinstance(data, dict) and not FILING_KEYS.isdisjoint(data))


def has_issuer(raw: bytes) -> bool:
    """Return whether a YAML text has an issuer for filings to include."""
    data = read(raw).data
    return isinstance(data, dict) and "issuer" in data


def names_of_included_files(raw: bytes) -> tuple[str, ...]:
    """Return the names of the files that a YAML source includes."""
    return tuple(included(read(raw))) if b"include" in raw else ()


def without_filing(checked: CheckedSource) -> CheckedSource:
    """Return a file that no filing includes, without the findings that concern a whole filing."""
    kept = [
        finding
        for finding in checked.findings
        if not finding.rule.about_whole_filing
        and (finding.rule.found_by == "reader" or finding.path in checked.source.values)
    ]
    return replace(checked, findings=(includes.ORPHAN.finding(at(), START), *kept))


def without_repeats(filings: Sequence[Checked]) -> list[Checked]:
    """Drop findings that several filings repeat because they include the same file."""
    seen: set[object] = set()
    return [
        (name, replace(checked, findings=tuple(_unseen(name, checked, seen))))
        for name, checked in filings
    ]


def _unseen(name: str, checked: CheckedSource, seen: set[object]) -> Iterator[Finding]:
    for finding in checked.findings:
        span = finding.shown_span
        if not span.file:
            yield finding
            continue
        key = (os.path.normpath(file_of(name, span)), span, finding.message)
        if key not in seen:
            seen.add(key)
            yield finding
