"""The filings on the disk that include a file."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from ..errors import Form3genError
from ..operations.included_file import names_of_included_files
from .folder import DiskFolder
from .paths import resolved
from .project import project_root, shown_path, yaml_files
from .reading import read_source_bytes

FOLDERS_ABOVE = 2
"""Folders above an included file without a project that are searched for filings."""


class IncludingFilings:
    """The filings that include files, for one run: each filing that is searched is read once."""

    def __init__(self) -> None:
        self._included: dict[Path, frozenset[Path]] = {}

    def of(self, name: str) -> tuple[str, ...]:
        """Return the filings that include a file.

        The search covers the project; without one, the file's folder, the two above it, and those
        up to the working directory.
        """
        wanted = resolved(name)
        root = project_root(wanted.parent)
        files = yaml_files(root) if root else _files_above(wanted)
        return tuple(shown_path(file) for file in files if wanted in self._included_by(file))

    def _included_by(self, filing: Path) -> frozenset[Path]:
        if filing not in self._included:
            self._included[filing] = frozenset(files_included_by(filing))
        return self._included[filing]


def _files_above(included: Path) -> Iterator[Path]:
    here = Path.cwd()
    for depth, folder in enumerate(included.parents):
        yield from sorted([*folder.glob("*.yaml"), *folder.glob("*.yml")])
        if depth >= FOLDERS_ABOVE and (folder == here or not folder.is_relative_to(here)):
            return


def files_included_by(filing: Path) -> Iterator[Path]:
    """Yield the path of each file that a filing includes, without symbolic links."""
    try:
        raw = read_source_bytes(str(filing))
    except Form3genError:
        return
    folder = DiskFolder.of(str(filing))
    for file in names_of_included_files(raw):
        with suppress(Form3genError):
            yield folder.path_of(file)
