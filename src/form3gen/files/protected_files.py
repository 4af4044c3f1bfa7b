"""Files that a command must not overwrite."""

import os
import stat
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..errors import Form3genError
from ..yaml_source import CheckedSource
from .ccc_file import FILE_VARIABLE
from .folder import DiskFolder
from .streams import STANDARD


@dataclass(frozen=True)
class ProtectedFiles:
    """Files that belong to the filings of a run, each with what it is.

    They are known by path, and existing ones also by device and inode: a hard link, or another
    spelling of a name on a file system that ignores case, is the same file.
    """

    by_path: Mapping[str, str]
    by_inode: Mapping[tuple[int, int], str]

    def refuse(self, target: Path) -> None:
        """Raise Form3genError if writing to `target` would overwrite one of the files."""
        what = self.by_path.get(os.path.realpath(target))
        if what is None and (inode := _inode(target)):
            what = self.by_inode.get(inode)
        if what is not None:
            raise Form3genError(f"{target} would overwrite the {what}")


def protected_files(
    names: Collection[str], filings: Collection[tuple[str, CheckedSource]], ccc_file: str | None
) -> ProtectedFiles:
    """Return the sources `names`, the files that their filings refer to, and the CCC file."""
    by_path: dict[str, str] = {}
    by_inode: dict[tuple[int, int], str] = {}
    for file, what in _files_read(names, filings, ccc_file):
        by_path.setdefault(os.path.realpath(file), what)
        if inode := _inode(file):
            by_inode.setdefault(inode, what)
    if STANDARD in names and (inode := _standard_input()):
        by_inode.setdefault(inode, "source, standard input")
    return ProtectedFiles(by_path, by_inode)


def _files_read(
    names: Collection[str], filings: Iterable[tuple[str, CheckedSource]], ccc_file: str | None
) -> Iterator[tuple[Path, str]]:
    """Yield each file that a run reads or that its filings refer to, with what it is."""
    for name in names:
        if name != STANDARD:
            yield Path(name), f"source {name}"
    for file in (ccc_file, os.environ.get(FILE_VARIABLE)):
        if file:
            yield Path(file), f"CCC file {file}"
    for name, filing in filings:
        folder = DiskFolder.of(name)
        for file, what in _files_named(filing):
            with suppress(Form3genError, OSError):
                yield folder.path_of(file), f"{what} {file} of {name}"


def _files_named(filing: CheckedSource) -> Iterator[tuple[str, str]]:
    """Yield the name of each file that a filing refers to, with what it is."""
    for part in filing.source.included_files:
        yield part, "included file"
    for exhibit in filing.form.exhibits:
        if exhibit.file:
            yield exhibit.file, "exhibit"
    if filing.form.circumstances.original:
        yield filing.form.circumstances.original, "original"


def _inode(file: Path) -> tuple[int, int] | None:
    """Return the device and inode of a regular file, None if there is none."""
    try:
        status = file.stat()
    except (OSError, ValueError):
        return None
    return (status.st_dev, status.st_ino) if stat.S_ISREG(status.st_mode) else None


def _standard_input() -> tuple[int, int] | None:
    """Return the device and inode of the file that is redirected to standard input, if any."""
    with suppress(OSError, ValueError, AttributeError):
        status = os.fstat(sys.stdin.fileno())
        if stat.S_ISREG(status.st_mode):
            return status.st_dev, status.st_ino
    return None
