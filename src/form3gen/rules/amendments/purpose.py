"""Rules on the purpose of an amendment and its explanation."""

from collections.abc import Iterator

from ..citations import cfr, edgar, form3, item
from ..facts import Facts
from ..facts.phrases import any_in
from ..finding import Severity
from ..location import At, at
from ..registry import rule

EXPLAINING = (
    *("amend", "add", "omit", "inadvertent", "correct", "error", "mistake", "solely", "restat"),
    *("replac", "revis", "purpose", "previous", "original", "clarif", "updat"),
)
"""Lowercase words, or parts of words, that explain why a form is amended."""


@rule(
    "F3-905",
    Severity.ERROR,
    cites=(form3("8(a)"),),
    message="{fault}",
    breaks={
        "form": "3/A",
        "original_date": "2026-04-09",
        "circumstances": {"amendment": "add"},
        "table_1.1": None,
    },
)
def added_row_unexplained(facts: Facts) -> Iterator[At]:
    """An amendment that adds lines must give each added line and explain the addition.

    Add a remark, or cite a footnote such as: These shares were inadvertently omitted from the
    original Form 3.
    """
    form = facts.form
    if form.is_amendment and form.circumstances.amendment == "add":
        yield from _unexplained(facts, "added")


@rule(
    "F3-906",
    Severity.ERROR,
    cites=(form3("8(b)"),),
    message="{fault}",
    breaks={
        "form": "3/A",
        "original_date": "2026-04-09",
        "circumstances": {"amendment": "correct"},
        "table_1.1": None,
    },
)
def corrected_row_unexplained(facts: Facts) -> Iterator[At]:
    """An amendment that corrects lines must give each one in full and explain the correction.

    Add a remark, or cite a footnote such as: The original Form 3 reported 12,000 shares by
    mistake. If no row changes, write `amendment: other`.
    """
    form = facts.form
    if form.is_amendment and form.circumstances.amendment == "correct":
        yield from _unexplained(facts, "corrected")


@rule(
    "F3-908",
    Severity.WARNING,
    cites=(form3("8(c)"), item("Remarks")),
    message="no remark or footnote seems to explain the amendment",
    breaks={
        "form": "3/A",
        "original_date": "2026-04-09",
        "table_2": None,
        "footnotes": None,
    },
)
def amendment_unexplained(facts: Facts) -> Iterator[At]:
    """An amendment must explain its purpose in footnotes or, if it has no rows, in the remarks.

    Write, for example, `This amendment is filed solely to add Exhibit 24` in the remarks.
    """
    form = facts.form
    amends_rows = form.circumstances.amendment in {"add", "correct"}
    if form.is_amendment and not amends_rows and not any_in(EXPLAINING, facts.prose):
        yield at("remarks")


@rule(
    "F3-914",
    Severity.WARNING,
    cites=(edgar("noSecuritiesOwned"), form3("8")),
    message="the amendment has no rows, so EDGAR will state that no securities are owned",
    breaks={
        "form": "3/A",
        "original_date": "2026-04-09",
        "remarks": "This amendment is filed solely to correct Item 4.",
        **dict.fromkeys(("table_1", "table_2", "footnotes")),
    },
)
def amendment_without_rows(facts: Facts) -> Iterator[At]:
    """An amendment with empty tables will state that no securities are owned.

    If securities are owned, repeat a row of the original, with a footnote that it is repeated only
    because EDGAR requires one. If none are owned, write `no_securities: yes`.
    """
    form = facts.form
    if form.is_amendment and not (form.table_1 or form.table_2 or form.no_securities):
        yield at("table_1")


def _unexplained(facts: Facts, done: str) -> Iterator[At]:
    """Yield each row that no footnote or remark explains, or the table if there are no rows."""
    form = facts.form
    if not (form.table_1 or form.table_2):
        if not form.no_securities:
            yield at("table_1", fault=f"rows are to be {done}, but there are none")
    elif not form.remarks:
        for line in facts.rows:
            if not line.cites_footnote:
                fault = f"{line.label}: {done}, but no footnote or remark explains why"
                yield at(line.table, line.row, fault=fault)


@rule(
    "F3-909",
    Severity.ERROR,
    cites=(form3("1(c)"), form3("8(a)")),
    message="the amendment is to add a holding but states that no securities are owned",
    breaks={
        "form": "3/A",
        "original_date": "2026-04-09",
        "circumstances": {"amendment": "add"},
        "table_1": None,
        "table_2": None,
        "footnotes": None,
        "no_securities": "yes",
    },
)
def no_securities_with_added_holding(facts: Facts) -> Iterator[At]:
    """An amendment that adds a holding must not state that no securities are owned.

    Remove `no_securities`, and add the row.
    """
    form = facts.form
    adds = form.is_amendment and form.circumstances.amendment == "add"
    if adds and form.no_securities and not (form.table_1 or form.table_2):
        yield at("no_securities")


@rule(
    "F3-911",
    Severity.INFO,
    cites=(cfr("240.16a-3(f)(1)"),),
    message="later Forms 4 and 5 may omit what this amendment adds",
    breaks={
        "form": "3/A",
        "original_date": "2026-04-09",
        "circumstances": {"amendment": "add"},
        "remarks": "This amendment adds shares that were left out.",
    },
)
def later_forms_incomplete(facts: Facts) -> Iterator[At]:
    """Holdings omitted from a Form 3 are added by a Form 3/A or reported on Form 5.

    Also correct the amounts owned after each transaction on later Forms 4 and 5.
    """
    form = facts.form
    if form.is_amendment and form.circumstances.amendment == "add":
        yield at("circumstances", "amendment")
