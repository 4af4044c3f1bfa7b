"""What no program can check in a filing."""

from operator import attrgetter

from ..errors import checks_types
from ..rules import Finding, reminders
from .filings import Filing, form_of


@checks_types
def checklist(filing: Filing) -> tuple[Finding, ...]:
    """Return the reminders that apply to a filing, by code."""
    return tuple(sorted(reminders(form_of(filing)), key=attrgetter("code")))
