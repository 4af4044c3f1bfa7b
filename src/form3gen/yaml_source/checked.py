"""The one road from a text to a filing and everything that is wrong with it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from ..form import Form3, Path
from ..reference.ccc import masked
from ..rules import Finding, check
from ..rules.document import acceptance
from .form_parser import parse
from .includes import Fetch, with_parts
from .reader import read
from .spans import Source


@dataclass(frozen=True)
class Draft:
    """A filing as far as it could be read, its findings sorted by place, and its source."""

    form: Form3
    findings: tuple[Finding, ...]
    source: Source

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that keep this from being filed."""
        return tuple(finding for finding in self.findings if finding.is_error)

    def having(self, findings: Iterable[Finding]) -> "Draft":
        """Return the draft with more findings, each at its place."""
        findings = tuple(findings)
        if not findings:
            return self
        placed = [_placed(finding, self.source) for finding in findings]
        for finding in placed:
            if finding.is_secret:
                self.source.hide(finding.place)
        marked = acceptance.marked(placed, self.form)
        return replace(self, findings=_sorted([*self.findings, *marked]))


def draft(raw: bytes | str, as_of: date | None = None, include: Fetch | None = None) -> Draft:
    """Return the filing that a YAML text describes, with all findings at their places.

    Bytes are taken as UTF-8. `as_of` is the day of filing where the text does not say it; `include`
    gives the content of files that it includes. Never raises for what a text holds: a text that is
    no filing at all gives a blank form and a finding that says why.
    """
    written = raw.encode("utf-8", "surrogatepass") if isinstance(raw, str) else raw
    source = with_parts(read(written), include)
    if source.data is None:
        return _draft(Form3(), source.findings, source)
    parsed = parse(source.data, source.unread)
    if as_of:
        parsed.form = parsed.form.as_of(as_of)
    wrong = [finding for finding in check(parsed.form) if not parsed.hides(finding)]
    judged = map(parsed.with_fix_judged, (*parsed.findings, *wrong))
    placed = [_placed(finding, source, parsed.as_written) for finding in judged]
    return _draft(parsed.form, [*source.findings, *placed], source)


def _placed(
    finding: Finding, source: Source, as_written: Callable[[Path], Path] = tuple
) -> Finding:
    """Return a finding where it stands in the source, and what it disagrees with as well."""
    path = source.written_path(as_written(finding.path))
    also = tuple(source.span(as_written(other)) for other in finding.also)
    return finding.moved(path, source.span(path, key=finding.key), also)


def _draft(form: Form3, findings: list[Finding], source: Source) -> Draft:
    """Return a draft whose findings are sorted and show no secret."""
    findings = acceptance.marked(findings, form)
    if source.is_secret:
        findings = [_discreet(finding) for finding in findings]
    return Draft(form, _sorted(findings), source)


def _discreet(finding: Finding) -> Finding:
    path = tuple(masked(key) if isinstance(key, str) else key for key in finding.path)
    message, help = masked(finding.message), masked(finding.help)
    return replace(finding, path=path, message=message, help=help)


def _sorted(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    def place(finding: Finding) -> tuple[str, int, int, str]:
        span = finding.place
        return (span.file, span.line, span.column, finding.rule.code)

    return tuple(sorted(findings, key=place))
