"""The differences between two filings, as text and JSON."""

import json
from collections.abc import Sequence
from dataclasses import asdict

from ..compare.changes import Change
from ..reference.characters import printable

NUMBERED = ("row", "reporting owner")
"""What a change names by number."""


def changes_text(changes: Sequence[Change], old: str, new: str) -> str:
    """Return changes for people: minus for the old text, plus for the new."""
    old, new = printable(old), printable(new)
    lines = [f"--- {old}", f"+++ {new}"]
    if any(f"{rows} " in change.place for change in changes for rows in NUMBERED):
        lines.append(f"Rows and owners are numbered as in {new}.")
    for change in changes:
        lines.append(printable(change.place))
        lines += [f"  - {printable(change.old)}"] if change.old else []
        lines += [f"  + {printable(change.new)}"] if change.new else []
    return "\n".join(lines) + "\n" if changes else f"No differences between {old} and {new}.\n"


def changes_json(changes: Sequence[Change], old: str, new: str) -> str:
    """Return changes for programs, version 1."""
    old, new = printable(old), printable(new)
    listed = [asdict(change) for change in changes]
    return json.dumps({"version": 1, "old": old, "new": new, "changes": listed}, indent=2) + "\n"
