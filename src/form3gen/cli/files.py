"""Files in and out: standard streams, whole files, never half of one."""

import os
import sys
from pathlib import Path

import click

from ..errors import Form3genError
from ..read import Draft, draft
from ..read.source import LARGEST

STANDARD = "-"


def read_draft(name: str) -> Draft:
    """Return the draft in a file, or on standard input for `-`.

    Raises Form3genError where the file cannot be read.
    """
    try:
        if name == STANDARD:
            return draft(sys.stdin.buffer.read(LARGEST + 1))
        with Path(name).open("rb") as file:
            return draft(file.read(LARGEST + 1))
    except IsADirectoryError:
        raise Form3genError(f"{name} is a folder; name the files in it") from None
    except OSError as error:
        raise Form3genError(f"cannot read {name}: {error.strerror}") from None


def read_drafts(names: tuple[str, ...]) -> tuple[list[tuple[str, Draft]], bool]:
    """Return the draft of each file that can be read, and whether all could.

    Says on standard error which could not, and why.
    """
    drafts, whole = [], True
    for name in names:
        try:
            drafts.append((name, read_draft(name)))
        except Form3genError as error:
            click.echo(f"form3gen: {error}", err=True)
            whole = False
    return drafts, whole


def write(target: Path | None, content: bytes) -> None:
    """Write a file beside its place and move it there; None is standard output.

    Raises Form3genError where it cannot be written; what stood there before still does.
    """
    if target is None:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    import tempfile  # costs more to import than a check needs

    beside = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        mode = target.stat().st_mode if target.exists() else 0o666 & ~_umask()
        Path(beside).chmod(mode)
        Path(beside).replace(target)
    except OSError as error:
        if beside:
            Path(beside).unlink(missing_ok=True)
        raise Form3genError(f"cannot write {target}: {error.strerror}") from None


def wants_colour(stream: object) -> bool:
    """Return whether a stream is a terminal whose user has not turned colours off."""
    return bool(getattr(stream, "isatty", lambda: False)()) and not os.environ.get("NO_COLOR")


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
