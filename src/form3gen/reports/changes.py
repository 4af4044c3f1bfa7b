"""The changes from one filing to another, as text and JSON."""

import json
from collections.abc import Sequence
from dataclasses import asdict

from ..compare.changes import Change


def changes_text(found: Sequence[Change], old: str, new: str) -> str:
    """Return the changes for people: minus what stood, plus what stands."""
    lines = [f"--- {old}", f"+++ {new}"]
    for change in found:
        lines.append(change.place)
        lines += [f"  - {change.old}"] if change.old else []
        lines += [f"  + {change.new}"] if change.new else []
    return "\n".join(lines) + "\n" if found else f"{old} and {new} say the same.\n"


def changes_json(found: Sequence[Change], old: str, new: str) -> str:
    """Return the changes for programs, version 1."""
    listed = [asdict(change) for change in found]
    return json.dumps({"version": 1, "old": old, "new": new, "changes": listed}, indent=2) + "\n"
