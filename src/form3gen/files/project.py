"""The project that a file belongs to: the folder with its configuration, or with `.git`."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from .paths import is_file, is_folder, resolved

CONFIGURATION = "form3gen.toml"
PYPROJECT = "pyproject.toml"
YAML_SUFFIXES = (".yaml", ".yml")
TABLE = "tool.form3gen"
"""The table of pyproject.toml with the settings of form3gen."""

REPOSITORY = ".git"
SKIPPED_FOLDERS = frozenset(("node_modules", "__pycache__", "venv", "site-packages"))
"""Folders that contain no filings; nor do those whose names begin with a dot."""


def project_root(folder: Path) -> Path | None:
    """Return the nearest folder, from `folder` up, with a configuration or a `.git`, if any."""
    here = resolved(folder)
    for one in (here, *here.parents):
        if configuration_file(one) or (one / REPOSITORY).exists():
            return one
    return None


def configuration_file(folder: Path) -> Path | None:
    """Return the file in a folder that has settings of form3gen: form3gen.toml comes first."""
    own = folder / CONFIGURATION
    if is_file(own):
        return own
    shared = folder / PYPROJECT
    with suppress(OSError):
        if is_file(shared) and f"[{TABLE}".encode() in shared.read_bytes():
            return shared
    return None


def shown_path(file: Path) -> str:
    """Return a path as a user would write it: relative if it is below the working directory."""
    return os.path.relpath(file) if file.is_relative_to(Path.cwd()) else str(file)


def yaml_files(folder: Path) -> Iterator[Path]:
    """Yield every YAML file in a folder and below, sorted; hidden folders are skipped."""
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        return
    for entry in entries:
        if is_folder(entry):
            if not (entry.name.startswith(".") or entry.is_symlink()):
                yield from () if entry.name in SKIPPED_FOLDERS else yaml_files(entry)
        elif entry.name.endswith(YAML_SUFFIXES) and not entry.name.startswith("."):
            yield entry
