"""The project that a file belongs to: the folder with its configuration, or with `.git`."""

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from .paths import is_file, is_folder, resolved

CONFIGURATION = "form3gen.toml"
PYPROJECT = "pyproject.toml"
YAML_SUFFIXES = (".yaml", ".yml")
TABLE = "tool.form3gen"
"""The table of pyproject.toml with the settings of form3gen."""

HEADING = rb"""(?m)^\s*\[\s*tool\s*\.\s*["']?form3gen\b|^\s*tool\.form3gen\b"""
"""What a pyproject.toml with settings of form3gen contains."""

MAX_CONFIGURATION_BYTES = 1 << 20
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
        if is_file(shared) and re.search(HEADING, _beginning(shared)):
            return shared
    return None


def _beginning(file: Path) -> bytes:
    with file.open("rb") as opened:
        return opened.read(MAX_CONFIGURATION_BYTES)


def shown_path(file: Path) -> str:
    """Return a path as a user would write it: relative if it is below the working directory."""
    return os.path.relpath(file) if file.is_relative_to(Path.cwd()) else str(file)


def yaml_files(folder: Path) -> Iterator[Path]:
    """Yield every YAML file in a folder and below, sorted; hidden folders and links are skipped."""
    left = [folder]
    while left:
        here = left.pop()
        try:
            entries = sorted(here.iterdir())
        except OSError:
            continue
        yield from (one for one in entries if one.name.endswith(YAML_SUFFIXES) and _is_shown(one))
        left += [one for one in reversed(entries) if _is_searched(one)]


def _is_shown(file: Path) -> bool:
    return not file.name.startswith(".") and is_file(file)


def _is_searched(folder: Path) -> bool:
    is_hidden = folder.name.startswith(".") or folder.name in SKIPPED_FOLDERS
    return not is_hidden and not folder.is_symlink() and is_folder(folder)
