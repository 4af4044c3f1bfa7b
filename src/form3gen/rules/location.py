"""Where a rule points, and the words that complete its message."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from ..form import Path


class Stage(IntEnum):
    """What can be made of a filing: each needs more than the one before.

    PRINT is the form on paper or screen, DOCUMENT the ownership XML, SUBMISSION the envelope with
    its exhibits.
    """

    PRINT = 1
    DOCUMENT = 2
    SUBMISSION = 3


class Span(NamedTuple):
    """A stretch of the source, from 1; the end column is the one after the last character.

    `file` is that of an included part, empty in the source itself.
    """

    line: int
    column: int
    end_line: int
    end_column: int
    file: str = ""


START = Span(1, 1, 1, 1)
"""The first character of a source."""


@dataclass(frozen=True)
class Fix:
    """A mend that a program can make: the text that takes the place of the value, or of the key.

    Without text, key and value go. A fix is `safe` if the writer can have meant nothing else that
    would be filed differently; any other is made only on request.
    """

    text: str | None
    safe: bool = True


@dataclass(frozen=True)
class At:
    """Where a check found something, and the words that complete its rule's message.

    `stage` is the first that needs what is missing: a form without CIK can still be printed. `key`
    points at a key rather than at its value. `also` are other places that it disagrees with.
    """

    path: Path
    words: Mapping[str, object]
    help: str = ""
    stage: Stage = Stage.PRINT
    key: bool = False
    also: tuple[Path, ...] = ()
    fix: Fix | None = None


def at(
    *path: str | int,
    help: str = "",
    stage: Stage = Stage.PRINT,
    key: bool = False,
    also: tuple[Path, ...] = (),
    fix: Fix | None = None,
    **words: object,
) -> At:
    """Return a place in a filing, with the words that fill the rule's message."""
    return At(path, words, help, stage, key, also, fix)
