"""Due dates as JSON."""

import json
from collections.abc import Iterable

from ..deadline import Due


def due_json(deadline: Due, form_4s: Iterable[Due] = ()) -> str:
    """Return when a Form 3 is due, and the Forms 4 for grants, for programs, version 1."""
    document = {"version": 1, "form_3": _entry(deadline), "form_4": [*map(_entry, form_4s)]}
    return json.dumps(document, indent=2)


def _entry(due: Due) -> dict[str, object]:
    return {
        "date": due.day.isoformat(),
        "by": due.moment.isoformat(),
        "reasons": list(due.reasons),
        "caveat": due.caveat,
    }
