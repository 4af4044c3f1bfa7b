"""What several reports show of a finding: its file, and its message and cure."""

from pathlib import PurePath

from ..rules import Finding, Span
from ..rules.document import yaml_file

STANDARD_INPUT = "-"


def file_of(name: str, span: Span) -> str:
    """Return the file that contains a span: the filing's own, or one that it includes."""
    return str(PurePath(name).parent / span.file) if span.file else name


def help_of(name: str, finding: Finding) -> str:
    """Return the cure of a finding in a file, with the command that makes it if there is one."""
    if name == STANDARD_INPUT:
        return finding.help
    from shlex import quote  # a good filing does not need it

    file = quote(name)
    if finding.rule.cured_by_split:
        return f"{finding.help} `form3gen split {file}` writes the filings that it becomes."
    if finding.rule is yaml_file.FILED:
        return f"{finding.help} Run: form3gen import {file} -o form3.yaml"
    return finding.help


def sentences(name: str, finding: Finding) -> str:
    """Return message and cure as sentences."""
    return f"{finding.message.rstrip('.')}. {help_of(name, finding)}"
