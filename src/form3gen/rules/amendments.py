"""Area 9: amendments."""

from collections.abc import Iterator

from ..deadline import is_weekend
from ..form import Form3
from ..form.lines import lines
from .cite import cfr, edgar, form3, item
from .places import At, Severity, at
from .registry import rule

DAYS_BEFORE = 10
"""A form may be filed in the days before a registration takes effect."""


@rule(
    "F3-901",
    Severity.ERROR,
    cites=(item("Item 5"), edgar("dateOfOriginalSubmission")),
    message="amendment has no date of the original filing",
    breaks={"form": "3/A"},
)
def original_date_missing(form: Form3) -> Iterator[At]:
    """A Form 3/A gives the date on which the original was filed.

    Write `original_date:`.
    """
    if form.is_amendment and form.original_date is None:
        yield at("original_date")


@rule(
    "F3-902",
    Severity.ERROR,
    cites=(item("Item 5"), edgar("dateOfOriginalSubmission")),
    message="Form 3 has a date of original filing, which only a 3/A has",
    breaks={"original_date": "2026-04-02"},
)
def original_date_without_amendment(form: Form3) -> Iterator[At]:
    """Only an amendment has a date of the original filing.

    Write `form: 3/A`, or take `original_date` out.
    """
    if form.form == "3" and form.original_date is not None:
        yield at("original_date", also=(("form",),))


@rule(
    "F3-903",
    Severity.ERROR,
    cites=(item("Item 5"), cfr("240.16a-3(h)")),
    message="original was filed on {original}, after this amendment, filed on {filed}",
    breaks={
        "form": "3/A",
        "original_date": "2026-04-13",
        "circumstances": {"filed": "2026-04-10"},
    },
)
def original_after_amendment(form: Form3) -> Iterator[At]:
    """The original was filed before its amendment.

    Give the day on which the original was filed.
    """
    original, filed = form.original_date, form.circumstances.filed
    if form.is_amendment and original and filed and original > filed:
        yield at("original_date", original=original, filed=filed)


@rule(
    "F3-913",
    Severity.WARNING,
    cites=(item("Item 5"),),
    message="original date {original} is {fault}",
    breaks={"form": "3/A", "original_date": "2026-04-04"},
)
def original_date_unlikely(form: Form3) -> Iterator[At]:
    """Item 5 is the day on which the original was filed, not the day of the event.

    EDGAR dates nothing on a weekend, and a form is hardly filed long before its event.
    """
    original = form.original_date
    if not form.is_amendment or original is None:
        return
    if is_weekend(original):
        yield at("original_date", original=original, fault=f"a {original:%A}")
    elif form.event_date and (form.event_date - original).days > DAYS_BEFORE:
        fault = f"long before the event of {form.event_date}"
        yield at("original_date", original=original, fault=fault)


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
def added_row_unexplained(form: Form3) -> Iterator[At]:
    """An amendment that adds rows gives each of them, and says why in a footnote.

    Call a footnote such as: These shares were inadvertently left out of the original Form 3.
    """
    if form.is_amendment and form.circumstances.amendment == "add":
        yield from _unexplained(form, "added")


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
def corrected_row_unexplained(form: Form3) -> Iterator[At]:
    """An amendment that corrects rows gives each of them whole, and says why in a footnote.

    Call a footnote such as: The original Form 3 reported 12,000 shares by mistake.
    """
    if form.is_amendment and form.circumstances.amendment == "correct":
        yield from _unexplained(form, "corrected")


@rule(
    "F3-908",
    Severity.WARNING,
    cites=(form3("8(c)"), item("Remarks")),
    message="neither remarks nor a footnote say why the form is amended",
    breaks={
        "form": "3/A",
        "original_date": "2026-04-09",
        "table_2": None,
        "footnotes": None,
    },
)
def amendment_unexplained(form: Form3) -> Iterator[At]:
    """An amendment explains itself, in footnotes or, where it has no rows, in the remarks.

    Write, for example, `This amendment is filed solely to add Exhibit 24` in the remarks.
    """
    rows = form.circumstances.amendment in {"add", "correct"}
    if form.is_amendment and not rows and not form.remarks and not form.footnotes:
        yield at("remarks")


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
def nothing_owned_with_added_holding(form: Form3) -> Iterator[At]:
    """An amendment that adds a holding drops the statement that nothing is owned.

    Take `no_securities` out, and add the row.
    """
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
def later_forms_left_it_out(form: Form3) -> Iterator[At]:
    """What should have been on a Form 3 is added by a Form 3/A, or else reported on Form 5.

    Correct the amounts owned after each transaction on later Forms 4 and 5, too.
    """
    if form.is_amendment and form.circumstances.amendment == "add":
        yield at("circumstances", "amendment")


@rule(
    "F3-912",
    Severity.WARNING,
    cites=(cfr("240.16a-3(i)"), cfr("240.16a-3(j)")),
    message="signature {number} was made on {day}, before the original was filed",
    breaks={"form": "3/A", "original_date": "2026-04-10"},
)
def amendment_not_signed_anew(form: Form3) -> Iterator[At]:
    """Each amendment is signed anew by everyone who files it.

    Sign and date it again; do not copy the signatures of the original.
    """
    original, filed = form.original_date, form.circumstances.filed
    if not form.is_amendment or not original or (filed and original > filed):
        return
    for row, signature in enumerate(form.signatures):
        if signature.date and signature.date < original:
            yield at("signatures", row, "date", number=row + 1, day=signature.date)


def _unexplained(form: Form3, done: str) -> Iterator[At]:
    """Yield each row that no footnote explains, unless remarks do; or that there is none."""
    if not (form.table_1 or form.table_2):
        if not form.no_securities:
            yield at("table_1", fault=f"rows are to be {done}, and there are none")
    elif not form.remarks:
        for line in lines(form):
            if not line.calls:
                fault = f"{line.label}: {done} without a footnote that says why"
                yield at(line.table, line.row, fault=fault)
