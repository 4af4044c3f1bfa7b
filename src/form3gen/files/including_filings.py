"""The filings on the disk that include a file."""

import os
from collections.abc import Iterator
from pathlib import Path

from ..errors import Form3genError
from ..operations.included_file import names_of_included_files
from .reading import read_source_bytes

FOLDERS_ABOVE = 2
"""Folders above an included file that are searched for filings, wherever the command runs."""


def filings_including(name: str) -> tuple[str, ...]:
    """Return the filings that include a file.

    The search covers the file's folder, the two above it, and those up to the working directory.
    """
    wanted = Path(name).resolve()
    return tuple(str(file) for file in _filings_above(wanted) if wanted in _included_files(file))


def _filings_above(included: Path) -> Iterator[Path]:
    here = Path.cwd()
    for depth, folder in enumerate(included.parents):
        for file in sorted([*folder.glob("*.yaml"), *folder.glob("*.yml")]):
            yield Path(os.path.relpath(file)) if file.is_relative_to(here) else file
        if depth >= FOLDERS_ABOVE and (folder == here or not folder.is_relative_to(here)):
            return


def _included_files(filing: Path) -> Iterator[Path]:
    try:
        raw = read_source_bytes(str(filing))
    except Form3genError:
        return
    for file in names_of_included_files(raw):
        yield (filing.parent / file).resolve()
