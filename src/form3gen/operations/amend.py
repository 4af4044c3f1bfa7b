"""Amend a filing: a starting point for a Form 3/A, made from the original."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ..errors import checks_types
from ..form import Form3
from ..yaml_source.writer import source_text, to_data
from .filings import Filing, ReadFiling, form_of

COMMENTS = (
    "A starting point for a Form 3/A, made from the filing that it amends.",
    "Keep the rows that are added or corrected, whole, and remove the others: unchanged rows are",
    "not repeated. Explain what is amended and why in a footnote of each row, or in the remarks.",
    "Sign again: each signature needs its date.",
)
GUESSED = "Check original_date: it must be the filing date, and is the last signature date."
EXHIBITS = "Exhibits of the original are not repeated: list those that are filed again."
UNKNOWN = "Write original_date, the date on which the original was filed."
NOT_COPIED = {"form", "event_date", "original_date", "exhibits", "signatures"}
"""Keys of the original that the amendment states differently."""

WHEN_FILED = {"filed", "submitted", "accepted"}
"""Circumstances of the original that are not those of the amendment."""


@checks_types
def amend(original: Filing, *, filed: date | None = None) -> str:
    """Return the YAML text of a Form 3/A that amends a filing.

    `filed` is the filing date of the original, if the filing does not state it. The date of event
    and the original date are filled in, signatures lose their dates, and comments list what is
    left to do (Form 3 General Instruction 9, 17 CFR 240.16a-3).
    """
    form = form_of(original)
    stated, left_out = _stated_by(original)
    known = filed or form.original_date or form.circumstances.filed or stated
    data: dict[str, Any] = {
        "form": "3/A",
        "event_date": str(form.event_date or ""),
        "original_date": str(known or form.law_date or ""),
        **{key: value for key, value in to_data(form).items() if key not in NOT_COPIED},
        "signatures": [{"name": one.name or ""} for one in form.signatures],
    }
    data["circumstances"] = _circumstances(data)
    comments = [*COMMENTS, *left_out, *_questions(form, is_dated=bool(known))]
    return source_text({key: value for key, value in data.items() if value}, comments)


def _circumstances(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the circumstances of an original, without when it was filed."""
    stated = data.get("circumstances", {})
    return {key: value for key, value in stated.items() if key not in WHEN_FILED}


def _stated_by(original: Filing) -> tuple[str, tuple[str, ...]]:
    """Return the filing date that a submission states, and what was not carried over from it."""
    return (original.filed, original.comments) if isinstance(original, ReadFiling) else ("", ())


def _questions(form: Form3, *, is_dated: bool) -> list[str]:
    questions = [] if is_dated else [GUESSED if form.law_date else UNKNOWN]
    return [*questions, EXHIBITS] if form.exhibits else questions
