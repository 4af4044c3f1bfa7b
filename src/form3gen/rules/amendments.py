"""Area 9: amendments."""

from collections.abc import Iterator

from ..form import Form3
from .cite import edgar, item
from .places import At, Severity, at
from .registry import rule


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
