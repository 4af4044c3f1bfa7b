"""The reminders that apply to a filing, as a checklist."""

import textwrap

from ..form import Form3
from ..rules import Finding, reminders

WIDTH = 96
INDENT = " " * 6


def checklist_text(form: Form3) -> str:
    """Return each reminder that applies to a filing, with what to do and its legal basis."""
    findings = sorted(reminders(form), key=lambda finding: finding.rule.code)
    entries = [_entry(finding) for finding in findings]
    return "\n".join(entries) if entries else "No reminders apply to this filing.\n"


def _entry(finding: Finding) -> str:
    cites = "; ".join(cite.text for cite in finding.rule.cites)
    lines = [
        textwrap.fill(
            f"[ ] {finding.rule.code}  {finding.message}", WIDTH, subsequent_indent=INDENT
        )
    ]
    for text in (finding.help, cites):
        lines.append(textwrap.fill(text, WIDTH, initial_indent=INDENT, subsequent_indent=INDENT))
    return "\n".join(lines) + "\n"
