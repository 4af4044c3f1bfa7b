"""Rules on footnotes and the cells that cite them."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator

from ...reference.limits import MAX_FOOTNOTES
from ...reference.nearest import nearest
from ..citations import edgar, form3, item
from ..facts import Facts
from ..facts.phrases import is_to_be_filled_in
from ..finding import Severity
from ..location import At, Fix, at
from ..registry import reader_rule, rule

PLACEHOLDER = (
    r"(?i)(\[(?:insert|to come|tbd|describe|specify|complete|confirm|\W+\])[^\]]*\]?)"
    r"|\[(?:[^\w\[]|\[(?!\w))*+"
)
"""A placeholder (group 1), or an unclosed bracket that is skipped to keep the search linear."""

MAX_SUGGESTIONS = 20
"""Undefined names for which a similar name is looked up; each lookup is slow."""


@rule(
    "F3-701",
    Severity.ERROR,
    about_whole_filing=True,
    follows=("footnotes",),
    cites=(edgar("footnoteId"),),
    message="footnote '{name}' is not defined",
    breaks={"table_2.0.price": {"value": "2.60", "notes": "vest"}},
)
def footnote_undefined(facts: Facts) -> Iterator[At]:
    """Every footnote that a cell cites must be defined.

    Define it under `footnotes`, or correct the name.
    """
    form = facts.form
    suggestions: dict[str, str] = {}
    for path, cell in facts.citing_cells:
        for name in dict.fromkeys(cell.notes):
            if name not in form.footnotes:
                if name not in suggestions and len(suggestions) < MAX_SUGGESTIONS:
                    near = nearest(name, form.footnotes)
                    suggestions[name] = f"Did you mean '{near}'?" if near else ""
                yield at(*path, "notes", name=name, help=suggestions.get(name, ""))


@rule(
    "F3-702",
    Severity.ERROR,
    about_whole_filing=True,
    follows=("table_1", "table_2"),
    cites=(edgar("footnote"),),
    message="footnote '{name}' is not cited in any cell",
    breaks={"footnotes.spare": "No cell cites this."},
)
def footnote_unused(facts: Facts) -> Iterator[At]:
    """Every footnote must be cited; EDGAR suspends a filing with an unused footnote.

    Cite it in a cell with `notes:`, or move its text to the remarks.
    """
    form = facts.form
    cited = {name for _, cell in facts.citing_cells for name in cell.notes}
    undefined = [name for name in cited if name not in form.footnotes][:MAX_SUGGESTIONS]
    meant = {nearest(name, form.footnotes) for name in undefined}
    for name in form.footnotes:
        if name not in cited and name not in meant:
            yield at("footnotes", name, name=name, key=True, fix=Fix(None, safe=False))


@rule(
    "F3-705",
    Severity.ERROR,
    cites=(edgar("footnote"), form3("6")),
    message="footnote '{name}' {fault}",
    breaks={"footnotes.vesting": ""},
)
def footnote_empty(facts: Facts) -> Iterator[At]:
    """Every footnote has text and contains no placeholder.

    Write the text, or remove the footnote and the references to it.
    """
    for name, text in facts.form.footnotes.items():
        if is_to_be_filled_in(text):
            fault = f"is only a placeholder, '{text.strip()}'" if text.strip() else "has no text"
            yield at("footnotes", name, name=name, fault=fault)
        elif placeholder := _placeholder_in(text):
            yield at("footnotes", name, name=name, fault=f"contains a placeholder, '{placeholder}'")


def _placeholder_in(text: str) -> str:
    """Return the first placeholder in brackets, such as `[to come]`, or an empty text."""
    if "[" not in text:
        return ""
    return next((match[1] for match in re.finditer(PLACEHOLDER, text) if match[1]), "")


@rule(
    "F3-721",
    Severity.ERROR,
    cites=(edgar("footnoteId"),),
    message="footnote '{name}' is named like an EDGAR footnote ID but is not one of F1 to F99",
    breaks={
        "footnotes.F100": "Beyond F99.",
        "table_1.0.title": {"value": "Common Stock", "notes": "F100"},
    },
)
def footnote_id_unknown(facts: Facts) -> Iterator[At]:
    """EDGAR's footnote IDs run from F1 to F99; do not use any other F number as a name.

    Rename the footnote. The submission numbers footnotes in the order in which they are listed.
    """
    for name in facts.form.footnotes:
        if name[:1] == "F" and name[1:].isdigit() and (name[1] == "0" or len(name) > 3):
            yield at("footnotes", name, name=name, key=True)


@rule(
    "F3-713",
    Severity.ERROR,
    cured_by_split=True,
    cites=(edgar("footnotes"),),
    message="{count} footnotes; the limit is {limit}",
    breaks={f"footnotes.n{number}": "One of many." for number in range(98)}
    | {"table_1.0.title": {"value": "A", "notes": [f"n{number}" for number in range(98)]}},
)
def too_many_footnotes(facts: Facts) -> Iterator[At]:
    """A filing has at most 99 footnotes.

    Cite one footnote in all cells that need the same text, or report some of the rows on a second
    Form 3.
    """
    form = facts.form
    if len(form.footnotes) > MAX_FOOTNOTES:
        first_over = list(form.footnotes)[MAX_FOOTNOTES]
        yield at("footnotes", first_over, count=len(form.footnotes), limit=MAX_FOOTNOTES, key=True)


@rule(
    "F3-714",
    Severity.ERROR,
    cites=(edgar("footnoteId"),),
    message="the cell cites footnote '{name}' more than once",
    breaks={"table_2.0.exercisable": {"notes": ["vesting", "vesting"]}},
)
def duplicate_footnote_reference(facts: Facts) -> Iterator[At]:
    """Do not cite the same footnote twice in one cell.

    Remove the extra reference.
    """
    for path, cell in facts.citing_cells:
        if len(cell.notes) < 2:
            continue
        for name, count in Counter(cell.notes).items():
            if count > 1:
                yield at(*path, "notes", name=name)


@rule(
    "F3-703",
    Severity.INFO,
    cites=(edgar("footnoteId"), item("Table I")),
    message="footnote '{name}' is first cited after '{later}' but is numbered before it",
    breaks={"table_1.0.title": {"value": "Common Stock", "notes": "units"}},
)
def footnotes_out_of_order(facts: Facts) -> Iterator[At]:
    """Footnotes are numbered in the order in which they are first cited.

    List them in that order: Table I row by row, then Table II.
    """
    form = facts.form
    cited = dict.fromkeys(name for _, cell in facts.cells for name in cell.notes)
    defined = [name for name in cited if name in form.footnotes]
    numbers = form.note_numbers
    for before, name in itertools.pairwise(defined):
        if numbers[name] < numbers[before]:
            yield at("footnotes", name, name=name, later=before, key=True)
            return


@rule(
    "F3-707",
    Severity.INFO,
    cites=(edgar("footnotes"),),
    message="footnote '{name}' repeats the text of '{first}'",
    breaks={
        "footnotes.again": "The option vests in four equal annual installments beginning on"
        " June 11, 2025.",
        "table_2.0.price": {"value": "18.40", "notes": "again"},
    },
)
def duplicate_footnote_text(facts: Facts) -> Iterator[At]:
    """Use one footnote for all cells that need the same text.

    Cite the first footnote in every cell, and remove the other.
    """
    seen: dict[str, str] = {}
    for name, text in facts.form.footnotes.items():
        first = seen.setdefault(" ".join(text.lower().split()), name)
        if text and first != name:
            yield at("footnotes", name, name=name, first=first, key=True)


FOOTNOTE_OUTSIDE_TABLES = reader_rule(
    "F3-704",
    "footnote_outside_tables",
    cites=(edgar("footnoteId"), form3("6(c)")),
    message="'{name}' cites a footnote, but only cells of Tables I and II can",
    breaks={"owners.0.officer": {"value": "Chief Financial Officer", "notes": "vesting"}},
    doc="""Footnotes can be attached only to cells of Tables I and II.

    Cite it in a cell, as in `amount: {value: 100, notes: NAME}`. Explain names, boxes, dates and
    signatures in the remarks.""",
)
