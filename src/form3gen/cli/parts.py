"""Parts of filings: one that is named alone is checked with the filings that include it."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from ..errors import Form3genError
from ..reports.locations import file_of
from ..rules import START, at
from ..rules.document import includes
from ..yaml_source import CheckedSource, read
from ..yaml_source.includes import included
from ..yaml_source.reader import LARGEST
from .files import STANDARD, read_bytes

OF_A_FILING = {"form", "event_date", "table_1", "table_2", "no_securities", "include"}
"""The keys of which a filing has some, and a part none."""

ABOVE = 2
"""Folders above a part in which filings are looked for, wherever the command runs."""


def is_part(name: str, draft: CheckedSource) -> bool:
    """Return whether a file says nothing of an event or of holdings, as the part of a filing."""
    data = draft.source.data
    if name == STANDARD or not isinstance(data, dict) or draft.form.event_date:
        return False
    return not OF_A_FILING & data.keys()


def filings_with(name: str) -> tuple[str, ...]:
    """Return the filings that include a file.

    They lie in its folder, in the two above, or in one up to that in which the command runs.
    """
    part = Path(name).resolve()
    return tuple(str(file) for file in _filings_above(Path(name)) if part in _parts_of(file))


def alone(draft: CheckedSource) -> CheckedSource:
    """Return the draft of a part that no filing includes, without what a filing would add to it."""
    said = [
        found
        for found in draft.findings
        if not found.rule.about_whole_filing
        and (found.rule.found_by == "reader" or found.path in draft.source.values)
    ]
    return replace(draft, findings=(includes.LONELY.finding(at(), START), *said))


def each_once(drafts: Sequence[tuple[str, CheckedSource]]) -> list[tuple[str, CheckedSource]]:
    """Return the drafts, with a finding in a part that several of them include said but once."""
    seen: set[object] = set()
    found = []
    for name, draft in drafts:
        kept = []
        for finding in draft.findings:
            span = finding.place
            if span.file:
                place = (os.path.normpath(file_of(name, span)), span, finding.message)
                if place in seen:
                    continue
                seen.add(place)
            kept.append(finding)
        found.append((name, replace(draft, findings=tuple(kept))))
    return found


def _filings_above(part: Path) -> Iterator[Path]:
    here = Path.cwd()
    for depth, folder in enumerate(part.resolve().parents):
        for file in sorted([*folder.glob("*.yaml"), *folder.glob("*.yml")]):
            yield Path(os.path.relpath(file)) if file.is_relative_to(here) else file
        if depth >= ABOVE and (folder == here or not folder.is_relative_to(here)):
            return


def _parts_of(filing: Path) -> Iterator[Path]:
    """Yield the files that a filing includes."""
    try:
        raw = read_bytes(str(filing), LARGEST)
    except Form3genError:
        return
    if b"include" in raw:
        for file in included(read(raw)):
            yield (filing.parent / file).resolve()
