"""What no program can check of a filing."""

from operator import attrgetter

from ..rules import Finding, reminders
from .filings import Filing, form_of


def checklist(filing: Filing) -> tuple[Finding, ...]:
    """Return the reminders that apply to a filing, by code."""
    return tuple(sorted(reminders(form_of(filing)), key=attrgetter("code")))
