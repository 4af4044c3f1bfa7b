"""Area 7: footnotes, and the marks that call them."""

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

INSERT = (
    r"(?i)(\[(?:insert|to come|tbd|describe|specify|complete|confirm|\W+\])[^\]]*\]?)"
    r"|\[(?:[^\w\[]|\[(?!\w))*+"
)
"""What is left open within a text, and brackets to pass over, so that none is searched twice."""

GUESSES = 20
"""How many names the likeness of others is looked for: it takes long."""


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
    """Every footnote that a cell calls is defined.

    Define it under `footnotes`, or correct the name.
    """
    form = facts.form
    guesses: dict[str, str] = {}
    for path, cell in facts.cells:
        for name in dict.fromkeys(cell.notes):
            if name not in form.footnotes:
                if name not in guesses and len(guesses) < GUESSES:
                    near = nearest(name, form.footnotes)
                    guesses[name] = f"Did you mean '{near}'?" if near else ""
                yield at(*path, "notes", name=name, help=guesses.get(name, ""))


@rule(
    "F3-702",
    Severity.ERROR,
    about_whole_filing=True,
    follows=("table_1", "table_2"),
    cites=(edgar("footnote"),),
    message="footnote '{name}' is not called by any cell",
    breaks={"footnotes.spare": "Nobody calls this."},
)
def footnote_unused(facts: Facts) -> Iterator[At]:
    """Every footnote that is defined is called; EDGAR suspends a filing with an idle one.

    Call it from a cell with `notes:`, or move its text to the remarks.
    """
    form = facts.form
    called = {name for _, cell in facts.cells for name in cell.notes}
    unknown = [name for name in called if name not in form.footnotes][:GUESSES]
    meant = {nearest(name, form.footnotes) for name in unknown}
    for name in form.footnotes:
        if name not in called and name not in meant:
            yield at("footnotes", name, name=name, key=True, fix=Fix(None, safe=False))


@rule(
    "F3-705",
    Severity.ERROR,
    cites=(edgar("footnote"), form3("6")),
    message="footnote '{name}' has no text{more}",
    breaks={"footnotes.vesting": ""},
)
def footnote_empty(facts: Facts) -> Iterator[At]:
    """Every footnote has a text, and nothing in it is still to be filled in.

    Write it, or take the footnote and its marks out.
    """
    for name, text in facts.form.footnotes.items():
        if is_to_be_filled_in(text):
            more = f", but '{text.strip()}'" if text.strip() else ""
            yield at("footnotes", name, name=name, more=more)
        elif left_open := next((found[1] for found in re.finditer(INSERT, text) if found[1]), ""):
            yield at("footnotes", name, name=name, more=f" for '{left_open}'")


@rule(
    "F3-721",
    Severity.ERROR,
    cites=(edgar("footnoteId"),),
    message="footnote '{name}' has the name of an id that EDGAR does not take",
    breaks={
        "footnotes.F100": "One too many.",
        "table_1.0.title": {"value": "Common Stock", "notes": "F100"},
    },
)
def footnote_id_unknown(facts: Facts) -> Iterator[At]:
    """EDGAR's ids of footnotes are F1 to F99; a name of that kind is one of them.

    Rename the footnote; what is submitted has ids by the order of the footnotes.
    """
    for name in facts.form.footnotes:
        if name[:1] == "F" and name[1:].isdigit() and (name[1] == "0" or len(name) > 3):
            yield at("footnotes", name, name=name, key=True)


@rule(
    "F3-713",
    Severity.ERROR,
    cured_by_split=True,
    cites=(edgar("footnotes"),),
    message="{count} footnotes, over {limit}",
    breaks={f"footnotes.n{number}": "One of many." for number in range(98)}
    | {"table_1.0.title": {"value": "A", "notes": [f"n{number}" for number in range(98)]}},
)
def too_many_footnotes(facts: Facts) -> Iterator[At]:
    """A filing has at most 99 footnotes.

    Use one footnote for cells that say the same, or file a second Form 3 for some of the rows.
    """
    form = facts.form
    if len(form.footnotes) > MAX_FOOTNOTES:
        first_over = list(form.footnotes)[MAX_FOOTNOTES]
        yield at("footnotes", first_over, count=len(form.footnotes), limit=MAX_FOOTNOTES, key=True)


@rule(
    "F3-714",
    Severity.ERROR,
    cites=(edgar("footnoteId"),),
    message="cell calls footnote '{name}' twice",
    breaks={"table_2.0.exercisable": {"notes": ["vesting", "vesting"]}},
)
def footnote_twice_in_cell(facts: Facts) -> Iterator[At]:
    """A cell calls a footnote once.

    Take one of the two out.
    """
    for path, cell in facts.cells:
        if len(cell.notes) < 2:
            continue
        for name, count in Counter(cell.notes).items():
            if count > 1:
                yield at(*path, "notes", name=name)


@rule(
    "F3-703",
    Severity.INFO,
    cites=(edgar("footnoteId"), item("Table I")),
    message="footnote '{name}' is called after '{later}', and numbered before it",
    breaks={"table_1.0.title": {"value": "Common Stock", "notes": "units"}},
)
def footnotes_out_of_order(facts: Facts) -> Iterator[At]:
    """Footnotes are numbered in the order in which a reader meets them.

    Put them in the order of their first marks: Table I row by row, then Table II.
    """
    form = facts.form
    called = dict.fromkeys(name for _, cell in facts.cells for name in cell.notes)
    met = [name for name in called if name in form.footnotes]
    numbers = form.note_numbers
    for before, name in itertools.pairwise(met):
        if numbers[name] < numbers[before]:
            yield at("footnotes", name, name=name, later=before, key=True)
            return


@rule(
    "F3-707",
    Severity.INFO,
    cites=(edgar("footnotes"),),
    message="footnote '{name}' says what '{first}' says",
    breaks={
        "footnotes.again": "The option vests in four equal annual installments beginning on"
        " June 11, 2025.",
        "table_2.0.price": {"value": "18.40", "notes": "again"},
    },
)
def footnote_said_twice(facts: Facts) -> Iterator[At]:
    """One footnote serves for all cells that it explains.

    Call the first from every cell, and take the other out.
    """
    seen: dict[str, str] = {}
    for name, text in facts.form.footnotes.items():
        first = seen.setdefault(" ".join(text.lower().split()), name)
        if text and first != name:
            yield at("footnotes", name, name=name, first=first, key=True)


NOTE_OF_NO_CELL = reader_rule(
    "F3-704",
    "footnote_called_by_no_cell",
    cites=(edgar("footnoteId"), form3("6(c)")),
    message="'{name}' calls a footnote, which only the cells of the tables do",
    breaks={"owners.0.officer": {"value": "Chief Financial Officer", "notes": "vesting"}},
    doc="""Footnotes belong to the cells of Tables I and II.

    Call it from a cell, as in `amount: {value: 100, notes: NAME}`; what is to be said of names,
    boxes, dates and signatures goes into the remarks.""",
)
