"""Area 0: the document and its data."""

from ..registry import Area
from . import (
    acceptance,
    characters,
    form_type,
    includes,
    invisible_characters,
    keys_and_values,
    language,
    lengths,
    letters,
    private_data,
    yaml_file,
)

AREA = Area(
    "0",
    "The document and its data",
    (
        acceptance,
        characters,
        form_type,
        includes,
        invisible_characters,
        keys_and_values,
        language,
        lengths,
        letters,
        private_data,
        yaml_file,
    ),
)
