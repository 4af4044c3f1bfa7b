"""Area 9: why a form is amended, and that it says so."""

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
"""What says why a form is amended, in a word."""


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
    """An amendment that adds rows gives each of them, and says why in a footnote or the remarks.

    Call a footnote such as: These shares were inadvertently left out of the original Form 3.
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
    """An amendment that corrects rows gives each whole, and says why in a footnote or the remarks.

    Call a footnote such as: The original Form 3 reported 12,000 shares by mistake. If no row
    changes, write `amendment: other`.
    """
    form = facts.form
    if form.is_amendment and form.circumstances.amendment == "correct":
        yield from _unexplained(facts, "corrected")


@rule(
    "F3-908",
    Severity.WARNING,
    cites=(form3("8(c)"), item("Remarks")),
    message="neither remarks nor a footnote seem to say why the form is amended",
    breaks={
        "form": "3/A",
        "original_date": "2026-04-09",
        "table_2": None,
        "footnotes": None,
    },
)
def amendment_unexplained(facts: Facts) -> Iterator[At]:
    """An amendment explains itself, in footnotes or, where it has no rows, in the remarks.

    Write, for example, `This amendment is filed solely to add Exhibit 24` in the remarks.
    """
    form = facts.form
    rows = form.circumstances.amendment in {"add", "correct"}
    if form.is_amendment and not rows and not any_in(EXPLAINING, facts.prose):
        yield at("remarks")


@rule(
    "F3-914",
    Severity.WARNING,
    cites=(edgar("noSecuritiesOwned"), form3("8")),
    message="EDGAR states of an amendment without rows that no securities are owned",
    breaks={
        "form": "3/A",
        "original_date": "2026-04-09",
        "remarks": "This amendment is filed solely to add Exhibit 24.",
        **dict.fromkeys(("table_1", "table_2", "footnotes")),
    },
)
def amendment_without_rows(facts: Facts) -> Iterator[At]:
    """An amendment does not say by its empty tables what is not so.

    Where securities are owned, repeat a row of the original, with a footnote that it is there only
    since EDGAR wants one; where none are, write `no_securities: yes`.
    """
    form = facts.form
    if form.is_amendment and not (form.table_1 or form.table_2 or form.no_securities):
        yield at("table_1")


def _unexplained(facts: Facts, done: str) -> Iterator[At]:
    """Yield each row that no footnote explains, unless remarks do; or that there is none."""
    form = facts.form
    if not (form.table_1 or form.table_2):
        if not form.no_securities:
            yield at("table_1", fault=f"rows are to be {done}, and there are none")
    elif not form.remarks:
        for line in facts.rows:
            if not line.calls:
                fault = f"{line.label}: {done}, and neither a footnote nor remarks say why"
                yield at(line.table, line.row, fault=fault)


@rule(
    "F3-909",
    Severity.ERROR,
    cites=(form3("1(c)"), form3("8(a)")),
    message="amendment is to add a holding, and states that none are owned",
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
def nothing_owned_with_added_holding(facts: Facts) -> Iterator[At]:
    """An amendment that adds a holding drops the statement that nothing is owned.

    Take `no_securities` out, and add the row.
    """
    form = facts.form
    adds = form.is_amendment and form.circumstances.amendment == "add"
    if adds and form.no_securities and not (form.table_1 or form.table_2):
        yield at("no_securities")


@rule(
    "F3-911",
    Severity.INFO,
    cites=(cfr("240.16a-3(f)(1)"),),
    message="later forms may have left out what is added here",
    breaks={
        "form": "3/A",
        "original_date": "2026-04-09",
        "circumstances": {"amendment": "add"},
        "remarks": "This amendment adds shares that were left out.",
    },
)
def later_forms_left_it_out(facts: Facts) -> Iterator[At]:
    """What should have been on a Form 3 is added by a Form 3/A, or else reported on Form 5.

    Correct the amounts owned after each transaction on later Forms 4 and 5, too.
    """
    form = facts.form
    if form.is_amendment and form.circumstances.amendment == "add":
        yield at("circumstances", "amendment")
