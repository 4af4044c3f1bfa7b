"""Check a YAML text against every rule, with the files that it names."""

from collections.abc import Iterable, Mapping
from datetime import date

from ..errors import Form3genError, checks_types
from ..form import Form3
from ..rules import Context, Finding, Severity, at
from ..rules.document import includes, yaml_file
from ..yaml_source import (
    CheckedSource,
    Source,
    UncheckedSource,
    check_source,
    read_text,
)
from .filings import exhibits_of, included_files, read_original
from .folder import Folder

__all__ = ["CheckedSource", "Finding", "check_text", "passes", "unreadable"]


@checks_types
def check_text(
    text: bytes | str,
    *,
    folder: Folder | None = None,
    today: date | None = None,
    filed: date | None = None,
    cccs: Mapping[str, str] | None = None,
    live: bool = False,
) -> CheckedSource:
    """Check a YAML text against every rule, and return the filing with all findings.

    `folder` holds the files that the text names: included files, exhibits, the amended original.
    `today` is the date in New York, for dates that are due soon or in the future. `filed` is the
    filing date if the text does not give one. `cccs` are CCCs by CIK; `live`
    means a submission to file, not a TEST. Bytes are read as UTF-8. Never raises for the content
    of a text or its files: a text that is not a filing gives a blank form and a finding. A rule
    that needs something that is not given is not run, and listed in `not_run`.
    """
    unchecked = read_text(text, filed, included_files(folder))
    original, others = _original(unchecked.form, folder)
    exhibits = exhibits_of(unchecked.form, folder)
    context = Context(today, exhibits, original, cccs, live)
    return check_source(unchecked, context, others)


def unreadable(problem: str) -> CheckedSource:
    """Return a blank filing whose only finding is that its file cannot be read, and why."""
    finding = yaml_file.UNREADABLE.finding(at(file_and_reason=problem))
    unchecked = UncheckedSource(Form3(), Source(""), None)
    return CheckedSource(unchecked.form, (finding,), unchecked.source, unchecked)


def passes(filings: Iterable[CheckedSource], *, strict: bool = False) -> bool:
    """Return whether filings have no errors; with `strict`, no warnings either."""
    stopping = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return not any(one.severity in stopping for checked in filings for one in checked.findings)


def _original(form: Form3, folder: Folder | None) -> tuple[Form3 | None, tuple[Finding, ...]]:
    """Return the original that an amendment names, or the finding that it cannot be read."""
    name = form.circumstances.original
    if not name or folder is None:
        return None, ()
    try:
        return read_original(form, folder), ()
    except Form3genError as error:
        place = at("circumstances", "original", reason=f"{name}: {error}")
        return None, (includes.ORIGINAL.finding(place),)
