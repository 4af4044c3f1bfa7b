"""Files in which findings stand."""

from pathlib import PurePath

from ..rules import Span


def file_of(name: str, span: Span) -> str:
    """Return the file in which a span of a filing stands: its own, or a part that it includes."""
    return str(PurePath(name).parent / span.file) if span.file else name
