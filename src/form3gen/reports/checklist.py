"""What is to be borne in mind with a filing, as a list to tick off."""

import textwrap

from ..form import Form3
from ..rules import Finding, reminders

WIDTH = 96
INDENT = " " * 6


def checklist_text(form: Form3) -> str:
    """Return each reminder that applies to a filing, with what to do and where it is written."""
    found = sorted(reminders(form), key=lambda finding: finding.rule.code)
    parts = [_entry(finding) for finding in found]
    return "\n".join(parts) if parts else "Nothing to bear in mind beyond the findings of check.\n"


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
