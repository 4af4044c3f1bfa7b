"""The JSON Schema of the YAML source, for editors."""

from typing import Any

from ..yaml_source.json_schema import schema


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 7) of a YAML source.

    It states which keys exist and which values they take; the rules state what a filing requires.
    """
    return schema()
