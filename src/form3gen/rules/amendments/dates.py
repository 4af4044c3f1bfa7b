"""Rules on the dates of an amendment."""

from collections.abc import Iterator

from ...reference.calendar import LAST_YEAR, is_business_day, is_weekend, long_date
from ..citations import cfr, edgar, item
from ..context import Context
from ..facts import Facts
from ..facts.filing_dates import is_filed, is_signed_long_before, max_days_filed_early
from ..finding import Severity
from ..location import At, at
from ..registry import context_rule, rule


@rule(
    "F3-901",
    Severity.ERROR,
    cites=(item("Item 5"), edgar("dateOfOriginalSubmission")),
    message="the amendment does not give the date the original was filed",
    breaks={"form": "3/A", "remarks": "Amends the original Form 3."},
)
def original_date_missing(facts: Facts) -> Iterator[At]:
    """A Form 3/A gives the date the original was filed.

    Write `original_date:`.
    """
    form = facts.form
    if form.is_amendment and form.original_date is None:
        yield at("original_date")


@rule(
    "F3-902",
    Severity.ERROR,
    cites=(item("Item 5"), edgar("dateOfOriginalSubmission")),
    message="this Form 3 gives an original filing date, which only a Form 3/A has",
    breaks={"original_date": "2026-04-02"},
)
def original_date_without_amendment(facts: Facts) -> Iterator[At]:
    """Only an amendment has an original filing date.

    Write `form: 3/A`, or remove `original_date`.
    """
    form = facts.form
    if form.document_type == "3" and form.original_date is not None:
        yield at("original_date", also=(("form",),))


@context_rule(
    "F3-903",
    Severity.ERROR,
    uses=("today",),
    cites=(item("Item 5"), cfr("240.16a-3(h)")),
    message="the original filing date ({original}) {fault}",
    breaks={
        "form": "3/A",
        "original_date": "2026-04-13",
        "remarks": "Amends the original Form 3.",
        "circumstances": {"filed": "2026-04-10"},
    },
)
def original_after_amendment(facts: Facts, context: Context) -> Iterator[At]:
    """An amendment is filed after the original.

    Write the date the original was filed.
    """
    form = facts.form
    original, filed = form.original_date, form.circumstances.filed
    if not form.is_amendment or not original:
        return
    if filed and original > filed:
        fault = f"is after the filing date of this amendment ({long_date(filed)})"
        yield at("original_date", original=long_date(original), fault=fault)
    elif not filed and form.signed and is_signed_long_before(form, original):
        fault = f"is long after this amendment was signed ({long_date(form.signed)})"
        yield at("original_date", original=long_date(original), fault=fault)
    elif context.today and original > context.today and not is_filed(form):
        yield at("original_date", original=long_date(original), fault="is in the future")


@rule(
    "F3-913",
    Severity.WARNING,
    cites=(item("Item 5"),),
    message="the original filing date ({original}) {fault}",
    breaks={
        "form": "3/A",
        "original_date": "2026-04-04",
        "remarks": "Amends the original Form 3.",
    },
)
def original_date_implausible(facts: Facts) -> Iterator[At]:
    """Item 5 is the date the original was filed, not the date of event.

    Write the filing date of the original. EDGAR does not date filings on weekends or holidays, and
    a form is not filed before its event, except that a form for a first registration may be filed
    some days before the effective date.
    """
    form = facts.form
    original = form.original_date
    if not form.is_amendment or original is None:
        return
    if original.year < LAST_YEAR and not is_business_day(original):
        fault = (
            f"is a {original:%A}" if is_weekend(original) else "is a day on which EDGAR is closed"
        )
        yield at("original_date", original=long_date(original), fault=fault)
    elif form.event_date and (form.event_date - original).days > max_days_filed_early(form):
        fault = f"is before the date of event ({long_date(form.event_date)})"
        yield at("original_date", original=long_date(original), fault=fault)


@rule(
    "F3-912",
    Severity.WARNING,
    cites=(cfr("240.16a-3(i)"), cfr("240.16a-3(j)")),
    message="signature {number} is dated {day}, before the original was filed",
    breaks={
        "form": "3/A",
        "original_date": "2026-04-10",
        "remarks": "Amends the original Form 3.",
    },
)
def signature_predates_original(facts: Facts) -> Iterator[At]:
    """Everyone who files an amendment must sign it again.

    Sign and date the amendment; do not copy the signatures of the original.
    """
    form = facts.form
    original, filed = form.original_date, form.circumstances.filed
    if not form.is_amendment or not original or (filed and original > filed):
        return
    if not filed and is_signed_long_before(form, original):
        return  # The original date is wrong instead, which F3-903 reports.
    for row, signature in enumerate(form.signatures):
        if signature.date and signature.date < original:
            yield at("signatures", row, "date", number=row + 1, day=long_date(signature.date))
