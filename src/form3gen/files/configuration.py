"""Settings of a project: `form3gen.toml`, or the table `tool.form3gen` of `pyproject.toml`."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import Form3genError
from ..reference.nearest import nearest
from .paths import resolved
from .project import (
    MAX_CONFIGURATION_BYTES,
    TABLE,
    configuration_file,
    project_root,
)
from .reading import read_bytes

SETTINGS: Mapping[str, tuple[type, str, str]] = {
    "select": (list, "a list of rule codes", "only these rules are reported"),
    "ignore": (list, "a list of rule codes", "these rules are not reported"),
    "strict": (bool, "true or false", "warnings make `check` exit with 1"),
    "formats": (list, "a list of formats", "what `render` writes without --to"),
    "output": (str, "the name of a folder", "where `render` writes without -o"),
    "shared": (str, "the name of a folder", "where included files are looked up as well"),
}
"""The type of each setting, in Python and in words, and what it does."""


def settings(folder: Path | None = None) -> dict[str, Any]:
    """Return the settings of the project that a folder belongs to; default: where the user is.

    Names of folders are relative to the project. Raises Form3genError, with file and line, for a
    file that is not TOML, an unknown setting, or a value of the wrong type.
    """
    root = project_root(folder or Path())
    file = configuration_file(root) if root else None
    if file is None:
        return {}
    import tomllib  # most projects have no settings, and the start is fast without it

    raw = read_bytes(str(file), MAX_CONFIGURATION_BYTES + 1)
    if len(raw) > MAX_CONFIGURATION_BYTES:
        raise Form3genError(f"{file} is too large for settings")
    try:
        text = raw.decode("utf-8")
        tables: Any = tomllib.loads(text)
    except RecursionError:
        raise Form3genError(f"cannot read {file}: it nests too deep") from None
    except ValueError as error:
        raise Form3genError(f"cannot read {file}: {error}") from None
    if file.name == "pyproject.toml":
        for key in TABLE.split("."):
            tables = tables.get(key, {}) if isinstance(tables, dict) else {}
    if not isinstance(tables, dict):
        raise Form3genError(f"{file}: {TABLE} is not a table of settings")
    return {key: _value(file, text, key, value) for key, value in tables.items()}


def _value(file: Path, text: str, key: str, value: Any) -> Any:
    """Return the value of a setting, the name of a folder below the project as a path."""
    if key not in SETTINGS:
        near = nearest(key, SETTINGS)
        hint = f"did you mean '{near}'?" if near else f"choose from {', '.join(SETTINGS)}"
        raise Form3genError(f"{_line(file, text, key)}: there is no setting '{key}'; {hint}")
    kind, words, _ = SETTINGS[key]
    is_list = isinstance(value, list) and all(isinstance(one, str) for one in value)
    if not (is_list if kind is list else isinstance(value, kind)):
        raise Form3genError(f"{_line(file, text, key)}: '{key}' must be {words}")
    return _folder(file, text, key, value) if kind is str else value


def _folder(file: Path, text: str, key: str, value: str) -> str:
    """Return the path of a folder in the project, as seen from the working directory."""
    folder = resolved(file.parent / value) if value and "\0" not in value else file
    if not folder.is_relative_to(resolved(file.parent)) or folder == file:
        raise Form3genError(f"{_line(file, text, key)}: '{key}' must be a folder in the project")
    return os.path.relpath(folder)


def _line(file: Path, text: str, key: str) -> str:
    """Return the file and, where it can be told, the line of a key."""
    for number, line in enumerate(text.splitlines(), start=1):
        if line.split("=")[0].strip().strip("\"'") == key:
            return f"{file}, line {number}"
    return str(file)
