"""Render a filing, and decide whether it may be rendered: the only place that does."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ..errors import Form3genError, checks_types
from ..form import Form3
from ..formats import FORMATS, Delivery, Format
from ..rules import Context, Exhibits, Finding, Severity, Stage, check
from ..sheet import sheet
from ..yaml_source import CheckedSource, check_source
from .filings import Filing, ReadFiling, form_of

__all__ = [
    "FORMATS",
    "Delivery",
    "Format",
    "Rendering",
    "has_drafts",
    "is_submission",
    "render",
    "rendering",
    "warnings_about",
    "with_delivery",
]


@dataclass(frozen=True)
class Rendering:
    """A filing in one format, or the findings that block it; then `content` is None."""

    format: Format
    content: bytes | None
    blockers: tuple[Finding, ...] = ()


@checks_types
def render(
    filing: Filing, to: str, *, draft: bool = False, delivery: Delivery | None = None
) -> bytes:
    """Return a filing in a format of FORMATS, such as `pdf`.

    A draft is printed in spite of errors and marked DRAFT on every page; only formats for
    print have drafts. `delivery` holds what a submission needs besides the form: CCCs, exhibits,
    and whether it is live. Exhibits that a filing was checked with need not be given again. Raises
    Form3genError for an unknown format, and for a filing with errors that block the format.
    """
    if to not in FORMATS:
        raise Form3genError(f"unknown format '{to}'; choose from {', '.join(FORMATS)}")
    wanted, delivery = FORMATS[to], delivery or Delivery()
    if draft and not has_drafts(wanted):
        raise Form3genError(f"there is no draft as {to}; EDGAR accepts none")
    if not isinstance(filing, Form3):
        filing = with_delivery(_checked(filing), delivery, [wanted])
    made = rendering(filing, wanted, draft=draft, delivery=delivery)
    if made.content is None:
        first, more = made.blockers[0].message, len(made.blockers) - 1
        others = f" (and {more} more)" if more else ""
        raise Form3genError(f"this filing cannot be written as {to}: {first}{others}")
    return made.content


def rendering(
    filing: Form3 | CheckedSource, wanted: Format, *, draft: bool, delivery: Delivery
) -> Rendering:
    """Return a filing in a format, or what blocks it; `draft` matters in formats for print only.

    A form is checked first. A checked source is not checked again: call `with_delivery` first.
    """
    as_draft = draft and has_drafts(wanted)
    if isinstance(filing, Form3):
        findings = check(filing, _context(wanted, delivery)).findings
        is_filing = True
    else:
        findings = filing.findings
        is_filing = isinstance(filing.source.data, dict)
        delivery = _with_exhibits(delivery, filing)
    if blockers := _blockers(findings, wanted, as_draft=as_draft and is_filing):
        return Rendering(wanted, None, blockers)
    form = form_of(filing)
    return Rendering(wanted, wanted.make(form, sheet(form, draft=as_draft), delivery))


def with_delivery(
    checked: CheckedSource, delivery: Delivery, formats: Iterable[Format]
) -> CheckedSource:
    """Return a source checked again with the CCCs, if any of the formats contains them."""
    if not any(wanted.contains_ccc for wanted in formats):
        return checked
    return checked.with_cccs(delivery.cccs, live=delivery.live)


def warnings_about(checked: CheckedSource, formats: Sequence[Format]) -> tuple[Finding, ...]:
    """Return the warnings that concern the formats: in print, not those about the submission."""
    submitted = any(wanted.contains_ccc for wanted in formats)
    return tuple(
        finding
        for finding in checked.findings
        if finding.severity is Severity.WARNING and (submitted or finding.stage is Stage.PRINT)
    )


def has_drafts(wanted: Format) -> bool:
    """Return whether a format is for print, and may be marked as a draft."""
    return wanted.stage is Stage.PRINT


def is_submission(wanted: Format) -> bool:
    """Return whether a format is a whole submission, TEST or live."""
    return wanted.stage is Stage.SUBMISSION


def _blockers(
    findings: Iterable[Finding], wanted: Format, *, as_draft: bool
) -> tuple[Finding, ...]:
    """Return the findings that block a format; a draft is blocked only by a possible CCC."""
    if as_draft:
        return tuple(finding for finding in findings if finding.is_secret)
    return tuple(finding for finding in findings if finding.stops(wanted.stage))


def _checked(filing: CheckedSource | ReadFiling) -> CheckedSource:
    """Return the checked source of a filing, with the exhibits that were read with it."""
    if isinstance(filing, CheckedSource):
        return filing
    context = replace(filing.checked.context, exhibits=Exhibits(filing.exhibits))
    return check_source(filing.checked.unchecked, context)


def _context(wanted: Format, delivery: Delivery) -> Context:
    """Return what is known of a form that is built in Python."""
    cccs = delivery.cccs if wanted.contains_ccc else None
    return Context(exhibits=Exhibits(delivery.exhibits), cccs=cccs, live=delivery.live)


def _with_exhibits(delivery: Delivery, checked: CheckedSource) -> Delivery:
    """Return the delivery with the exhibits that the source was checked with, if it has none."""
    exhibits = checked.context.exhibits
    if delivery.exhibits or exhibits is None:
        return delivery
    return replace(delivery, exhibits=exhibits.contents)
