"""A filing as YAML text."""

from ..yaml_source.writer import said, source_text
from .filings import Filing, form_of


def to_yaml(filing: Filing) -> str:
    """Return the YAML source of a filing; `check_text` reads the same form back."""
    return source_text(said(form_of(filing)))
