"""The reminders that apply to a filing, as a checklist."""

import json
import textwrap
from collections.abc import Iterable

from ..reference.characters import printable
from ..rules import Finding

WIDTH = 96
INDENT = " " * 6


def checklist_text(reminders: Iterable[Finding]) -> str:
    """Return the reminders that apply to a filing, each with what to do and its legal basis."""
    entries = [_entry(reminder) for reminder in reminders]
    return "\n".join(entries) if entries else "No reminders apply to this filing.\n"


def checklist_json(reminders: Iterable[Finding]) -> str:
    """Return the reminders that apply to a filing for programs, version 1."""
    listed = [
        {
            "code": one.code,
            "name": one.rule.name,
            "message": one.message,
            "help": one.help,
            "citation": [cite.text for cite in one.rule.cites],
        }
        for one in reminders
    ]
    return json.dumps({"version": 1, "reminders": listed}, indent=2) + "\n"


def _entry(finding: Finding) -> str:
    cites = "; ".join(cite.text for cite in finding.rule.cites)
    head = f"[ ] {finding.code}  {printable(finding.message)}"
    lines = [textwrap.fill(head, WIDTH, subsequent_indent=INDENT)]
    for text in (finding.help, cites):
        lines.append(textwrap.fill(text, WIDTH, initial_indent=INDENT, subsequent_indent=INDENT))
    return "\n".join(lines) + "\n"
