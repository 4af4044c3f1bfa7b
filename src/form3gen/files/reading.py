"""Files read within a limit of bytes."""

import os
from glob import has_magic
from pathlib import Path

from ..edgar.detection import MAX_BYTES as MAX_FILED_BYTES
from ..errors import Form3genError
from ..yaml_source.reader import MAX_BYTES as MAX_SOURCE_BYTES
from .streams import STANDARD, read_standard_input


def read_bytes(name: str, limit: int) -> bytes:
    """Return at most `limit` bytes of a file, or of standard input for `-`.

    Raises Form3genError if the file cannot be read.
    """
    try:
        if name == STANDARD:
            return read_standard_input(limit)
        with Path(name).open("rb") as file:
            size = os.fstat(file.fileno()).st_size  # 0 for a pipe or a device
            return file.read(min(size + 1, limit) if size else limit)
    except IsADirectoryError:
        raise Form3genError(f"{name} is a folder, and not a filing") from None
    except OSError as error:
        if isinstance(error, FileNotFoundError) and has_magic(name):
            raise Form3genError(f"nothing matches {name}") from None
        raise Form3genError(f"cannot read {name}: {error.strerror}") from None


def read_block(file: Path, size: int, *, at_end: bool) -> bytes:
    """Return the first bytes of a regular file, at most `size`, or the last.

    Raises Form3genError if the file cannot be read.
    """
    try:
        with file.open("rb") as opened:
            if at_end:
                opened.seek(max(0, os.fstat(opened.fileno()).st_size - size))
            return opened.read(size)
    except OSError as error:
        raise Form3genError(f"cannot read {file}: {error.strerror}") from None


def read_filed_bytes(name: str) -> bytes:
    """Return the bytes of a file that EDGAR published, up to one over the limit.

    Raises Form3genError if the file cannot be read.
    """
    return read_bytes(name, MAX_FILED_BYTES + 1)


def read_source_bytes(name: str) -> bytes:
    """Return the bytes of a YAML source, up to one over the limit.

    Raises Form3genError if the file cannot be read.
    """
    return read_bytes(name, MAX_SOURCE_BYTES + 1)
