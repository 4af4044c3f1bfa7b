"""Paths that may lead nowhere: links to themselves, and names that are too long."""

import os
import stat
from pathlib import Path

from ..errors import Form3genError


def resolved(path: str | Path) -> Path:
    """Return the absolute path of a file without links, except those that lead to themselves."""
    return Path(os.path.realpath(path))


def is_file(path: str | Path) -> bool:
    """Return whether this is a regular file that can be reached."""
    return stat.S_ISREG(_mode(path))


def is_folder(path: str | Path) -> bool:
    """Return whether this is a folder that can be reached."""
    return stat.S_ISDIR(_mode(path))


def is_device(path: str | Path) -> bool:
    """Return whether this exists and is a pipe or a device, not a file or a folder."""
    return bool(_mode(path)) and not is_file(path) and not is_folder(path)


def refuse_unreachable(file: Path) -> None:
    """Raise Form3genError, in words that follow the file's name, if there is no such file."""
    try:
        file.stat()
    except (FileNotFoundError, NotADirectoryError):
        raise Form3genError("does not exist") from None
    except OSError as error:
        raise Form3genError(f"cannot be read: {error.strerror}") from None


def _mode(path: str | Path) -> int:
    """Return the mode of what a path leads to, 0 if it leads nowhere."""
    try:
        return Path(path).stat().st_mode
    except (OSError, ValueError):
        return 0
