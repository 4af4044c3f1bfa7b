"""The document and its data."""

from . import (
    acceptance,
    characters,
    form_type,
    includes,
    keys_and_values,
    language,
    lengths,
    private_data,
    yaml_file,
)

DIGIT = "0"
TITLE = "The document and its data"

__all__ = [
    "acceptance",
    "characters",
    "form_type",
    "includes",
    "keys_and_values",
    "language",
    "lengths",
    "private_data",
    "yaml_file",
]
