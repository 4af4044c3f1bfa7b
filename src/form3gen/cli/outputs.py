"""Files that a command writes, and those that it must not overwrite."""

import os
import re
import stat
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import click

from ..errors import Form3genError
from ..reference.exhibit_files import is_file_name
from ..yaml_source import CheckedSource
from .files import STANDARD, read_bytes, write_new
from .secrets import FILE_VARIABLE

WINDOWS_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])\.")


@dataclass(frozen=True)
class ProtectedFiles:
    """Files that belong to the filings of a run, each with what it is.

    They are known by path, and those that exist also by device and inode: a hard link, or another
    spelling of a name where case does not count, is the same file.
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
    names: Collection[str], drafts: Iterable[tuple[str, CheckedSource]], ccc_file: str | None
) -> ProtectedFiles:
    """Return the sources `names`, the files that their drafts refer to, and the CCC file."""
    by_path: dict[str, str] = {}
    by_inode: dict[tuple[int, int], str] = {}
    for file, what in _files_read(names, drafts, ccc_file):
        by_path.setdefault(os.path.realpath(file), what)
        if inode := _inode(file):
            by_inode.setdefault(inode, what)
    if STANDARD in names and (inode := _standard_input()):
        by_inode.setdefault(inode, "source, standard input")
    return ProtectedFiles(by_path, by_inode)


def is_exhibit_name(name: str) -> bool:
    """Return whether a name from a submission is safe, on every system, for an exhibit.

    It is one that EDGAR accepts, or one like it that ends in `.pdf`.
    """
    plain = name.removesuffix(".pdf") + ".txt" if name.endswith(".pdf") else name
    return is_file_name(plain) and not WINDOWS_DEVICE.match(name)


def write_new_files(contents: Mapping[Path, bytes]) -> None:
    """Write files where there are none, and leave those that already have the same content.

    No link is followed, and every file is checked before the first is written. Raises
    Form3genError if one is something else, or cannot be written.
    """
    present = {target for target, content in contents.items() if _is_present(target, content)}
    for target, content in contents.items():
        if target not in present:
            write_new(target, content)
            click.echo(f"Wrote {target}", err=True)


def _is_present(target: Path, content: bytes) -> bool:
    """Return whether a file has the content already.

    Raises Form3genError if there is anything else at its place.
    """
    try:
        found = target.lstat()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise Form3genError(f"cannot write {target}: {error.strerror}") from None
    if stat.S_ISDIR(found.st_mode):
        raise Form3genError(f"cannot write {target}: it is a folder")
    if not stat.S_ISREG(found.st_mode):
        raise Form3genError(f"cannot write {target}: it is there already and is not a plain file")
    if read_bytes(str(target), len(content) + 1) != content:
        raise Form3genError(f"{target} is there already and is another file")
    return True


def _files_read(
    names: Collection[str], drafts: Iterable[tuple[str, CheckedSource]], ccc_file: str | None
) -> Iterator[tuple[Path, str]]:
    """Yield each file that a run reads or that its filings refer to, with what it is."""
    for name in names:
        if name != STANDARD:
            yield Path(name), f"source {name}"
    for file in (ccc_file, os.environ.get(FILE_VARIABLE)):
        if file:
            yield Path(file), f"CCC file {file}"
    for name, draft in drafts:
        folder = Path() if name == STANDARD else Path(name).parent
        for file, what in _files_named(draft):
            if "\0" not in file:
                yield folder / file, f"{what} {file} of {name}"


def _files_named(draft: CheckedSource) -> Iterator[tuple[str, str]]:
    """Yield the name of each file that a filing refers to, with what it is."""
    for part in draft.source.parts:
        yield part, "included file"
    for exhibit in draft.form.exhibits:
        if exhibit.file:
            yield exhibit.file, "exhibit"
    if draft.form.circumstances.original:
        yield draft.form.circumstances.original, "original"


def _inode(file: Path) -> tuple[int, int] | None:
    """Return the device and inode of a regular file, None if there is none."""
    try:
        found = file.stat()
    except (OSError, ValueError):
        return None
    return (found.st_dev, found.st_ino) if stat.S_ISREG(found.st_mode) else None


def _standard_input() -> tuple[int, int] | None:
    """Return the device and inode of the file that is redirected to standard input, if any."""
    with suppress(OSError, ValueError, AttributeError):
        found = os.fstat(sys.stdin.fileno())
        if stat.S_ISREG(found.st_mode):
            return found.st_dev, found.st_ino
    return None
