"""Files in and out: standard streams, whole files, never half of one."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from secrets import token_hex

import click

from ..edgar import LARGEST as LARGEST_FILED
from ..errors import Form3genError
from ..operations.check import check_text
from ..operations.filings import ReadFiling, read_filing
from ..reference.characters import NOT_XML
from ..yaml_source import CheckedSource
from ..yaml_source.reader import LARGEST

STANDARD = "-"

CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL
CREATE |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def read_draft(name: str, as_of: date | None = None, today: date | None = None) -> CheckedSource:
    """Return the checked source in a file, or on standard input for `-`.

    `as_of` is the filing date if the source does not give one. Raises Form3genError if the file
    cannot be read.
    """
    return check_text(
        read_bytes(name, LARGEST + 1), folder=DiskFolder.of(name), today=today, filed=as_of
    )


def read_bytes(name: str, most: int) -> bytes:
    """Return at most so many bytes of a file, or of standard input for `-`.

    Raises Form3genError where the file cannot be read.
    """
    try:
        if name == STANDARD:
            if sys.stdin is None:
                raise Form3genError("standard input is closed")
            return sys.stdin.buffer.read(most)
        with Path(name).open("rb") as file:
            size = os.fstat(file.fileno()).st_size  # 0 of what is no file, such as a pipe
            return file.read(min(size + 1, most) if size else most)
    except IsADirectoryError:
        raise Form3genError(f"{name} is a folder; name the files in it") from None
    except OSError as error:
        raise Form3genError(f"cannot read {name}: {error.strerror}") from None


def read_drafts(names: tuple[str, ...]) -> tuple[list[tuple[str, CheckedSource]], bool]:
    """Return the draft of each file that can be read, and whether all could.

    Says on standard error which could not, and why.
    """
    drafts, whole = [], True
    for name in dict.fromkeys(names):
        try:
            drafts.append((name, read_draft(name)))
        except Form3genError as error:
            click.echo(f"form3gen: {error}", err=True)
            whole = False
    return drafts, whole


class DiskFolder:
    """The files in a folder of the disk and below."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @classmethod
    def of(cls, name: str) -> "DiskFolder":
        """Return the folder of a source; for standard input, the working directory."""
        return cls(Path() if name == STANDARD else Path(name).parent)

    def read(self, name: str, limit: int) -> bytes:
        """Return at most `limit` bytes of a file.

        Raises Form3genError, in words that follow the file's name, if it is not in the folder.
        """
        if NOT_XML.search(name):
            raise Form3genError("is no file name")
        folder = self.path.resolve()
        file = (folder / name).resolve()
        if not file.is_relative_to(folder):
            raise Form3genError("lies outside the folder of the filing")
        if not file.is_file():
            raise Form3genError("is not there")
        return read_bytes(str(file), limit)

    def beside(self, name: str) -> "DiskFolder":
        """Return the folder of a file in this folder."""
        return DiskFolder((self.path / name).parent)


def read_any(name: str) -> ReadFiling:
    """Return the filing in a YAML source, an ownership document, or a full submission.

    Raises Form3genError if the file cannot be read, or something in it would be lost.
    """
    return read_filing(read_bytes(name, LARGEST_FILED + 1), name, DiskFolder.of(name))


def write(target: Path | None, content: bytes, *, private: bool = False) -> None:
    """Write a file beside its place and move it there; None is standard output.

    What is private can be read by its owner alone.

    Raises Form3genError where it cannot be written; what stood there before still does.
    """
    if target is None:
        _write_out(content)
        return
    if target.is_dir():
        raise Form3genError(f"cannot write {target}: it is a folder")
    if is_device(target):
        _write_to_device(target, content)
        return
    place = Path(os.path.realpath(target))
    # Its name is random, so that nobody can put a file or a link of that name there before.
    beside = place.with_name(f".form3gen-{token_hex(8)}.part")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        mode = place.stat().st_mode & 0o7777 if place.exists() and not private else None
        narrow = private or mode is not None
        with _created(beside, content, 0o600 if narrow else 0o666):
            if mode is not None:
                beside.chmod(mode)
            beside.replace(place)
    except OSError as error:
        raise Form3genError(f"cannot write {target}: {error.strerror}") from None


@contextmanager
def _created(file: Path, content: bytes, mode: int) -> Iterator[None]:
    """Create a file with a content; delete it if that fails, or what is done with it.

    It is created with `mode`, less the umask, so that it is never open to more. Raises OSError if
    there is a file or a link of that name, or the file cannot be written.
    """
    descriptor = os.open(file, CREATE, mode)
    try:
        with os.fdopen(descriptor, "wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        yield
    except BaseException:
        with suppress(OSError):
            file.unlink()
        raise


def is_device(target: Path) -> bool:
    """Return whether this is neither file nor folder, as /dev/null and pipes."""
    return target.exists() and not target.is_file() and not target.is_dir()


def _write_to_device(target: Path, content: bytes) -> None:
    """Write to what is no file, as /dev/null and pipes, and leave it in its place."""
    try:
        target.write_bytes(content)
    except OSError as error:
        raise Form3genError(f"cannot write {target}: {error.strerror}") from None


def write_new(target: Path, content: bytes) -> None:
    """Write a file where there is none, or to a device.

    Raises Form3genError where there is a file, or it cannot be written.
    """
    if is_device(target):
        _write_to_device(target, content)
        return
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with _created(target, content, 0o666):
            pass
    except FileExistsError:
        raise Form3genError(f"{target} is there already; name another file") from None
    except OSError as error:
        raise Form3genError(f"cannot write {target}: {error.strerror}") from None


def write_result(output: str, content: bytes) -> bool:
    """Write to standard output for `-`, else a file where there is none; return if to a file.

    Raises Form3genError where it cannot be written.
    """
    if output == STANDARD:
        write(None, content)
        return False
    write_new(Path(output), content)
    return True


def _write_out(content: bytes) -> None:
    if sys.stdout is None:
        raise Form3genError("standard output is closed")
    try:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except OSError as error:
        # What is left in the buffer would fail once more when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            return
        raise Form3genError(f"cannot write to standard output: {error.strerror}") from None


def wants_colour(stream: object) -> bool:
    """Return whether a stream is a terminal whose user has not turned colours off."""
    dull = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return bool(getattr(stream, "isatty", lambda: False)()) and not dull
