"""What several reports say of a finding: the file in which it stands, and its sentences."""

from pathlib import PurePath

from ..rules import Finding, Span


def file_of(name: str, span: Span) -> str:
    """Return the file in which a span of a filing stands: its own, or a part that it includes."""
    return str(PurePath(name).parent / span.file) if span.file else name


def sentences(finding: Finding) -> str:
    """Return message and cure as sentences."""
    return f"{finding.message.rstrip('.')}. {finding.help}"
