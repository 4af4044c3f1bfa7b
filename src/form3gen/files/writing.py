"""Files written whole or not at all."""

import os
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from ..errors import Form3genError
from .paths import is_device, is_folder, resolved
from .reading import read_bytes
from .streams import STANDARD, write_standard_output

CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL
CREATE |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def write(target: Path | None, content: bytes, *, private: bool = False) -> None:
    """Write a file next to its target and move it there; None is standard output.

    Only its owner can read a private file. Raises Form3genError if it cannot be written; an
    existing file then stays as it was.
    """
    if target is None:
        write_standard_output(content)
        return
    if is_folder(target):
        raise Form3genError(f"cannot write {target}: it is a folder")
    if is_device(target):
        _write_to_device(target, content)
        return
    if target.is_symlink() and resolved(target).parent != resolved(target.parent):
        raise Form3genError(f"cannot write {target}: it is a link to {resolved(target)}")
    from secrets import token_hex  # slow to import, and most commands write no file

    final = Path(os.path.realpath(target))
    # The name is random, so that nobody can put a file or a link of that name there before.
    partial = final.with_name(f".form3gen-{token_hex(8)}.part")
    try:
        final.parent.mkdir(parents=True, exist_ok=True)
        mode = final.stat().st_mode & 0o7777 if final.exists() and not private else None
        narrow = private or mode is not None
        with _created(partial, content, 0o600 if narrow else 0o666):
            if mode is not None:
                partial.chmod(mode)
            partial.replace(final)
    except OSError as error:
        raise Form3genError(f"cannot write {target}: {error.strerror}") from None
    except BaseException:
        with suppress(OSError):
            partial.unlink()  # a signal may come before `_created` can delete it
        raise


def write_new(target: Path, content: bytes) -> None:
    """Write a file that does not exist yet, or to a device.

    Raises Form3genError if the file exists, or cannot be written.
    """
    if is_device(target):
        _write_to_device(target, content)
        return
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with _created(target, content, 0o666):
            pass
    except FileExistsError:
        raise Form3genError(f"{target} already exists; name another file") from None
    except OSError as error:
        raise Form3genError(f"cannot write {target}: {error.strerror}") from None


def write_result(output: str, content: bytes) -> bool:
    """Write to standard output for `-`, else to a new file; return whether it was a file.

    Raises Form3genError if it cannot be written.
    """
    if output == STANDARD:
        write(None, content)
        return False
    write_new(Path(output), content)
    return True


def not_yet_written(contents: Mapping[Path, bytes]) -> dict[Path, bytes]:
    """Return those of the files that do not exist yet, without following links.

    A file that has the same content already is left out. Raises Form3genError if something else
    has the name of one.
    """
    return {
        target: content for target, content in contents.items() if not _is_present(target, content)
    }


@contextmanager
def _created(file: Path, content: bytes, mode: int) -> Iterator[None]:
    """Create a file with a content; delete it if writing it, or the step that follows, fails.

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


def _write_to_device(target: Path, content: bytes) -> None:
    """Write to a pipe or a device such as /dev/null, which is not replaced."""
    try:
        target.write_bytes(content)
    except OSError as error:
        raise Form3genError(f"cannot write {target}: {error.strerror}") from None


def _is_present(target: Path, content: bytes) -> bool:
    """Return whether a file already has the content.

    Raises Form3genError if anything else has its name.
    """
    try:
        status = target.lstat()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise Form3genError(f"cannot write {target}: {error.strerror}") from None
    if stat.S_ISDIR(status.st_mode):
        raise Form3genError(f"cannot write {target}: it is a folder")
    if not stat.S_ISREG(status.st_mode):
        raise Form3genError(f"cannot write {target}: it already exists and is not a regular file")
    if read_bytes(str(target), len(content) + 1) != content:
        raise Form3genError(
            f"{target} already exists with other content; name another place with -o"
        )
    return True
