"""What several reports show of a finding: its file, and its message and cure."""

from pathlib import PurePath

from ..rules import Finding, Span


def file_of(name: str, span: Span) -> str:
    """Return the file that contains a span: the filing's own, or one that it includes."""
    return str(PurePath(name).parent / span.file) if span.file else name


def sentences(finding: Finding) -> str:
    """Return message and cure as sentences."""
    return f"{finding.message.rstrip('.')}. {finding.help}"
