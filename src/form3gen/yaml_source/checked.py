"""A YAML source and its findings: read first, then checked against the rules."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from ..form import Form3, Path
from ..reference.ccc import masked
from ..rules import FORM_ALONE, Context, Finding, check
from ..rules.acceptance import marked
from .form_parser import parse
from .includes import Fetch, with_parts
from .parsed import Parsed
from .reader import read
from .spans import Source


@dataclass(frozen=True)
class UncheckedSource:
    """A YAML source read as far as possible, before any rule has run.

    `parsed` is None for a text that holds no filing at all; its form is blank.
    """

    form: Form3
    source: Source
    parsed: Parsed | None


@dataclass(frozen=True)
class CheckedSource:
    """A filing as far as it could be read, its findings sorted by place, and its source.

    `not_run` are the codes of rules that were not run, since they need what was not given.
    """

    form: Form3
    findings: tuple[Finding, ...]
    source: Source
    unchecked: UncheckedSource
    context: Context = FORM_ALONE
    not_run: tuple[str, ...] = ()

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that keep the filing from being filed."""
        return tuple(finding for finding in self.findings if finding.is_error)

    def with_cccs(self, cccs: Mapping[str, str], *, live: bool) -> "CheckedSource":
        """Return the source checked once more, with the CCCs known."""
        return check_source(self.unchecked, replace(self.context, cccs=cccs, live=live))


def read_text(
    text: bytes | str, filed: date | None = None, include: Fetch | None = None
) -> UncheckedSource:
    """Read a YAML text as far as possible.

    Bytes are taken as UTF-8. `filed` is the filing date if the text does not give one; `include`
    returns the content of included files. Never raises for what a text holds.
    """
    raw = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    source = with_parts(read(raw), include)
    if source.data is None:
        return UncheckedSource(Form3(), source, None)
    parsed = parse(source.data, source.unread)
    if filed:
        parsed.form = parsed.form.as_of(filed)
    return UncheckedSource(parsed.form, source, parsed)


def check_source(
    unchecked: UncheckedSource, context: Context = FORM_ALONE, others: Iterable[Finding] = ()
) -> CheckedSource:
    """Check a source that was read, and return it with all findings at their places.

    `others` are findings about what the source names, such as an original that cannot be read.
    """
    source, parsed = unchecked.source, unchecked.parsed
    if parsed is None:
        return _checked(unchecked, context, source.findings)
    result = check(parsed.form, context)
    shown = [finding for finding in result.findings if not parsed.hides(finding)]
    judged = map(parsed.with_fix_judged, (*parsed.findings, *shown, *others))
    placed = [_placed(finding, source, parsed.as_written) for finding in judged]
    if context.cccs:
        for finding in placed:
            if finding.is_secret:
                source.hide(finding.place)
    return _checked(unchecked, context, [*source.findings, *placed], result.not_run)


def _placed(finding: Finding, source: Source, as_written: Callable[[Path], Path]) -> Finding:
    """Return a finding with its place in the source, and those of the values it conflicts with."""
    path = source.written_path(as_written(finding.path))
    also = tuple(source.span(as_written(other)) for other in finding.also)
    return finding.moved(path, source.span(path, key=finding.key), also)


def _checked(
    unchecked: UncheckedSource,
    context: Context,
    findings: list[Finding],
    not_run: tuple[str, ...] = (),
) -> CheckedSource:
    """Return a checked source whose findings are sorted and show no secret."""
    form, source = unchecked.form, unchecked.source
    findings = marked(findings, form)
    if source.is_secret:
        findings = [_masked(finding) for finding in findings]
    return CheckedSource(form, _sorted(findings), source, unchecked, context, not_run)


def _masked(finding: Finding) -> Finding:
    path = tuple(masked(key) if isinstance(key, str) else key for key in finding.path)
    message, help = masked(finding.message), masked(finding.help)
    return replace(finding, path=path, message=message, help=help)


def _sorted(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    def place(finding: Finding) -> tuple[str, int, int, str]:
        span = finding.place
        return (span.file, span.line, span.column, finding.code)

    return tuple(sorted(findings, key=place))
