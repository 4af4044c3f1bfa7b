"""Amend a filing: a starting point for a Form 3/A, made from the original."""

from collections.abc import Iterable
from datetime import date
from posixpath import dirname, join, normpath

from ..errors import Form3genError, checks_types
from ..form import Form3
from ..yaml_source.edits import add, has_path, remove, set_value
from ..yaml_source.reader import read
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
MODELINE = "# yaml-language-server:"
"""How the comment begins that names the schema; it must be the first line."""

WHEN_FILED = ("circumstances.filed", "circumstances.submitted", "circumstances.accepted")
"""What was true of the original and is not of the amendment."""


@checks_types
def amend(original: Filing, *, filed: date | None = None, file: str = "") -> str:
    """Return the YAML text of a Form 3/A that amends a filing.

    A source keeps its comments, its included files and the way it is written. `filed` is the
    filing date of the original, if the filing does not state it; `file` is the name of its file as
    seen from the amendment, with which it is then compared. The date of event and the original
    date are filled in, signatures lose their dates, exhibits are left out, and comments list what
    is left to do (Form 3 General Instruction 9, 17 CFR 240.16a-3). Raises Form3genError if the
    source cannot be edited.
    """
    if not file.isprintable():
        raise Form3genError("the name of the original has characters that YAML does not")
    form = form_of(original)
    stated, left_out = _stated_by(original)
    known = filed or form.circumstances.filed or form.original_date or stated
    text = set_value(_text_of(original), "form", "3/A")
    text = _with_original_date(text, str(known or form.law_date or ""))
    text = _unsigned(text, form)
    for path in ("exhibits", *WHEN_FILED):
        text = remove(text, path) if has_path(text, path) else text
    if file:
        text = set_value(_with_moved_includes(text, dirname(file)), "circumstances.original", file)
    comments = [*COMMENTS, *left_out, *_questions(form, is_dated=bool(known))]
    return _with_comments(text, comments)


def _text_of(original: Filing) -> str:
    """Return the YAML text of a filing: that of its source, or a new one."""
    if isinstance(original, Form3):
        return source_text(to_data(original))
    checked = original.checked if isinstance(original, ReadFiling) else original
    return checked.source.text


def _with_original_date(text: str, day: str) -> str:
    """Return a source with the date of the original, after the date of event."""
    if not day or has_path(text, "original_date"):
        return set_value(text, "original_date", day) if day else text
    after = "event_date" if has_path(text, "event_date") else "form"
    return add(text, "original_date", day, after=after)


def _with_moved_includes(text: str, folder: str) -> str:
    """Return a source that includes its files from another folder, given the way to its own."""
    wanted = read(text.encode()).data
    names = wanted.get("include") if folder and isinstance(wanted, dict) else None
    if isinstance(names, str):
        return set_value(text, "include", normpath(join(folder, names)))
    for row, name in enumerate(names or ()):
        text = set_value(text, ("include", row), normpath(join(folder, name)))
    return text


def _unsigned(text: str, form: Form3) -> str:
    """Return a source whose signatures have no dates; those of an included file are repeated."""
    if not has_path(text, "signatures") and form.signatures:
        return add(text, "signatures", [{"name": one.name or ""} for one in form.signatures])
    for row in range(len(form.signatures)):
        path = ("signatures", row, "date")
        text = remove(text, path) if has_path(text, path) else text
    return text


def _with_comments(text: str, comments: Iterable[str]) -> str:
    """Return a source with comments at its top, after the one that names the schema."""
    lines = text.splitlines(keepends=True)
    first = 1 if text.startswith(MODELINE) else 0
    newline = "\r\n" if "\r\n" in text else "\n"
    written = [line + newline for line in source_text({}, comments).splitlines()]
    return "".join([*lines[:first], *written, *lines[first:]])


def _stated_by(original: Filing) -> tuple[str, tuple[str, ...]]:
    """Return the filing date that a submission states, and what was not carried over from it."""
    return (original.filed, original.comments) if isinstance(original, ReadFiling) else ("", ())


def _questions(form: Form3, *, is_dated: bool) -> list[str]:
    questions = [] if is_dated else [GUESSED if form.law_date else UNKNOWN]
    return [*questions, EXHIBITS] if form.exhibits else questions
