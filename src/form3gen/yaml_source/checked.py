"""Read a YAML source, then check it against the rules."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from ..form import Form3, Path
from ..reference.ccc import masked
from ..rules import FORM_ALONE, Context, Finding, check
from ..rules.acceptance import with_acceptance
from .form_parser import parse
from .includes import Fetch, with_included_files
from .parsed import Parsed
from .reader import read
from .spans import Source


@dataclass(frozen=True)
class UncheckedSource:
    """A YAML source read as far as possible, before any rule has run.

    `parsed` is None, and the form blank, if the text contains no filing at all.
    """

    form: Form3
    source: Source
    parsed: Parsed | None

    def __repr__(self) -> str:
        return f"<UncheckedSource: {self.form!r}>"


@dataclass(frozen=True)
class CheckedSource:
    """A filing as far as it could be read, its findings in the order of the text, and its source.

    `not_run` are the codes of the rules that were not run because the context lacks what they need.
    """

    form: Form3
    findings: tuple[Finding, ...]
    source: Source
    unchecked: UncheckedSource
    context: Context = FORM_ALONE
    not_run: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"<CheckedSource with {len(self.findings)} findings: {self.form!r}>"

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that must be fixed before the form is filed."""
        return tuple(finding for finding in self.findings if finding.is_error)

    def with_cccs(self, cccs: Mapping[str, str], *, live: bool) -> "CheckedSource":
        """Return the source checked again with the CCCs, for a live or a TEST submission."""
        return check_source(self.unchecked, replace(self.context, cccs=cccs, live=live))


def read_text(
    text: bytes | str, filed: date | None = None, include: Fetch | None = None
) -> UncheckedSource:
    """Read a YAML text as far as possible.

    Bytes are decoded as UTF-8. `filed` is the filing date if the text does not give one; `include`
    returns the content of included files. Never raises, whatever the text contains.
    """
    raw = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    source = with_included_files(read(raw), include)
    if source.data is None:
        return UncheckedSource(Form3(), source, None)
    parsed = parse(source.data, source.unread)
    form = parsed.form.as_of(filed) if filed else parsed.form
    return UncheckedSource(form, source, parsed)


def check_source(
    unchecked: UncheckedSource, context: Context = FORM_ALONE, others: Iterable[Finding] = ()
) -> CheckedSource:
    """Check a source that was read, and return it with all findings at their spans.

    `others` are findings about files the source names, such as an original that cannot be read.
    """
    source, parsed = unchecked.source, unchecked.parsed
    if parsed is None:
        return _checked(unchecked, source, context, source.findings)
    result = check(unchecked.form, context)
    filed = unchecked.form.circumstances.filed

    def findings_on(form: Form3) -> Iterable[Finding]:
        return check(form.as_of(filed) if filed else form, context).findings

    shown: Iterable[Finding] = result.findings
    if parsed.dropped or parsed.incomplete or shown:
        from .unreadable import independent  # a good filing does not need it

        shown = independent(parsed, shown, findings_on)
    judged = map(parsed.with_fix_judged, (*parsed.findings, *shown, *others))
    placed = [_placed(finding, source, parsed.as_written) for finding in judged]
    secret = [finding.shown_span for finding in placed if finding.is_secret]
    source = source.hiding([span for span in secret if context.cccs or source.is_disguised(span)])
    return _checked(unchecked, source, context, [*source.findings, *placed], result.not_run)


def _placed(finding: Finding, source: Source, as_written: Callable[[Path], Path]) -> Finding:
    """Return a finding with its span in the source, and those of the values it conflicts with."""
    path = source.written_path(as_written(finding.path))
    also = tuple(source.span(as_written(other)) for other in finding.also)
    return finding.moved(path, source.span(path, key=finding.key), also)


def _checked(
    unchecked: UncheckedSource,
    source: Source,
    context: Context,
    findings: Iterable[Finding],
    not_run: tuple[str, ...] = (),
) -> CheckedSource:
    """Return a checked source whose findings are sorted and show no secret."""
    findings = with_acceptance(findings, unchecked.form)
    if source.is_secret:
        findings = [_masked(finding) for finding in findings]
    form = unchecked.form
    return CheckedSource(form, _sorted(findings), source, unchecked, context, not_run)


def _masked(finding: Finding) -> Finding:
    path = tuple(masked(key) if isinstance(key, str) else key for key in finding.path)
    message, help = masked(finding.message), masked(finding.help)
    return replace(finding, path=path, message=message, help=help)


def _sorted(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    def order(finding: Finding) -> tuple[str, int, int, str]:
        span = finding.shown_span
        return (span.file, span.line, span.column, finding.code)

    return tuple(sorted(findings, key=order))
