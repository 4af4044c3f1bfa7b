"""Check a YAML text: every finding, on the files that it names too."""

from collections.abc import Mapping
from datetime import date

from ..errors import Form3genError
from ..form import Form3
from ..rules import Context, Finding, at
from ..rules.document import includes
from ..yaml_source import CheckedSource, check_source, read_text
from .filings import exhibits_of, included_files, read_original
from .folder import Folder


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
    `today` is the date in New York, for what is due soon or in the future. `filed` is the filing
    date if the text does not give one. `cccs` are CCCs by CIK without leading zeros; `live` tells
    whether a submission is to be filed. Bytes are taken as UTF-8. Never raises for what a text or
    its files hold: a text that is no filing gives a blank form and a finding. Rules that need what
    is not given are not run, and listed in `not_run`.
    """
    unchecked = read_text(text, filed, included_files(folder))
    original, others = _original(unchecked.form, folder)
    exhibits = exhibits_of(unchecked.form, folder)
    context = Context(today, exhibits, original, cccs, live)
    return check_source(unchecked, context, others)


def _original(form: Form3, folder: Folder | None) -> tuple[Form3 | None, tuple[Finding, ...]]:
    """Return the filing that an amendment names, or the finding that it cannot be read."""
    name = form.circumstances.original
    if not name or folder is None:
        return None, ()
    try:
        return read_original(form, folder), ()
    except Form3genError as error:
        place = at("circumstances", "original", fault=f"{name}: {error}")
        return None, (includes.ORIGINAL.finding(place),)
