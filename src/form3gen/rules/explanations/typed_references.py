"""Rules on footnote references that are typed by hand."""

import re
from collections.abc import Iterator

from ...form import DerivativeHolding, Holding
from ..citations import edgar, form3
from ..facts import Facts, Row
from ..facts.phrases import any_in
from ..finding import Severity
from ..location import At, at
from ..registry import rule

MARK = (
    r" ?(?:\((?:fn?|foot ?note|note)?\.? ?#?\d{1,2}\)|\[(?:fn)?\.? ?\d{1,2}\]"
    r"|\b(?:see )?(?:fn|foot ?note) ?\.? ?#?\(?\d{1,2}\)?|\bsee (?:fn|foot ?notes?|notes?)\b"
    r"(?: ?\(?\d{1,2}\)?)?|\*+$)"
)
"""A reference to a footnote: `(1)`, `[1]`, `FN 1`, `See footnote (1)`, `*`."""

MARKS = frozenset("([*")
OTHER_RULE = ("footnote", "foot note", "see note")
"""Words of a nature of ownership that F3-602 reports."""

IN_PROSE = r"\b(?:footnotes?|fn)\.? ?#?\(?(\d{1,2})\b(?!\)? (?:to|of|in) (?!this|th[eis]+ form))"


@rule(
    "F3-730",
    Severity.WARNING,
    cites=(edgar("footnoteId"), form3("6")),
    message="'{text}' has a footnote reference typed by hand, but {fault}",
    breaks={"table_1.0.title": "Common Stock (1)"},
)
def reference_typed_by_hand(facts: Facts) -> Iterator[At]:
    """A cell cites a footnote with `notes`; a number typed into a text refers to nothing.

    Write `{value: Common Stock, notes: NAME}`, and the text of the footnote under `footnotes`.
    """
    for line in facts.rows:
        if not line.cites_footnote:
            yield from _typed_in_row(line)
    if not facts.form.footnotes:
        for number, owner in enumerate(facts.form.owners):
            for key, text in (
                ("officer_title", owner.officer_title),
                ("other_text", owner.other_text),
            ):
                if text and _mark(text) and not text.lower().startswith("see "):
                    fault = "the filing has no footnotes"
                    yield at("owners", number, key, text=text, fault=fault)
    yield from _undefined_in_prose(facts)


def _typed_in_row(line: Row) -> Iterator[At]:
    """Yield each text of a row without footnotes that has a reference to one."""
    for path, text in _texts(line.holding):
        if not text or not (mark := _mark(text)):
            continue
        if path == ("nature",) and any_in(OTHER_RULE, line.nature):
            continue
        rest, key = text.replace(mark, "").strip(" ,;-"), path[-1]
        cure = f"Write `{key}: {{value: {rest}, notes: NAME}}`, and define the footnote."
        fault = "the row cites no footnote"
        yield at(line.table, line.row, *path, text=text, fault=fault, help=cure if rest else "")


def _texts(holding: Holding | DerivativeHolding) -> Iterator[tuple[tuple[str, ...], str | None]]:
    """Yield the text of each cell of a row that contains text."""
    yield ("title",), holding.title.value
    yield ("nature",), holding.nature.value
    if isinstance(holding, DerivativeHolding):
        yield ("underlying", "title"), holding.underlying.title.value


def _mark(text: str) -> str:
    """Return the footnote reference in a text, or an empty text."""
    if (
        MARKS.isdisjoint(text)
        and "fn" not in (lowercase := text.lower())
        and "note" not in lowercase
    ):
        return ""
    match = re.search(MARK, text, re.IGNORECASE)
    return match[0] if match else ""


def _undefined_in_prose(facts: Facts) -> Iterator[At]:
    """Yield each sentence that refers to a footnote of a number that the filing does not have."""
    count = len(facts.form.footnotes)
    for sentence in facts.sentences_with(("footnote", "fn")):
        match = re.search(IN_PROSE, sentence.text)
        if match and int(match[1]) > count:
            fault = f"the filing has {count} footnotes" if count else "the filing has no footnotes"
            yield at(*sentence.path, text=sentence.written, fault=fault)
