"""A filing as YAML text."""

from ..errors import checks_types
from ..yaml_source.writer import source_text, to_data
from .filings import Filing, form_of


@checks_types
def to_yaml(filing: Filing) -> str:
    """Return the YAML source of a filing; `check_text` reads the same form back."""
    return source_text(to_data(form_of(filing)))
