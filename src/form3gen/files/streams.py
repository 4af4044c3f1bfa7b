"""Standard input and output as bytes, and whether a stream shows color."""

import os
import sys

from ..errors import Form3genError
from ..reference.characters import printable

STANDARD = "-"
"""The file name that means standard input or standard output."""


def read_standard_input(limit: int) -> bytes:
    """Return at most `limit` bytes; raises Form3genError if standard input is closed."""
    if sys.stdin is None:
        raise Form3genError("standard input is closed")
    return sys.stdin.buffer.read(limit)


def write_standard_output(content: bytes) -> None:
    """Write and flush; raises Form3genError if that fails, unless the pipe is closed."""
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


def write_standard_error(message: str) -> None:
    """Write a message for people, on one line without control characters."""
    print(printable(message), file=sys.stderr)


def wants_color(stream: object) -> bool:
    """Return whether a stream is a terminal whose user has not turned colors off."""
    is_plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return bool(getattr(stream, "isatty", lambda: False)()) and not is_plain
