"""Where a finding is, how to fix it, and the words of its message."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from ..form import Path


class Stage(IntEnum):
    """What can be produced from a filing; each stage needs more than the one before.

    PRINT is the form on paper or screen, DOCUMENT the ownership XML as EDGAR publishes it, UPLOAD
    the ownership XML to submit, and SUBMISSION the envelope with its exhibits.
    """

    PRINT = 1
    DOCUMENT = 2
    UPLOAD = 3
    SUBMISSION = 4


class Span(NamedTuple):
    """A range of the source; lines and columns count from 1, and the end column is exclusive.

    `file` is the name of an included file, empty for the source itself.
    """

    line: int
    column: int
    end_line: int
    end_column: int
    file: str = ""


START = Span(1, 1, 1, 1)
"""The start of a source."""


@dataclass(frozen=True)
class Fix:
    """An automatic fix: the text that replaces the value, or the key if the finding is about it.

    Without text, the fix removes the key and its value. A fix is `safe` if nothing else that the
    author may have meant would be filed differently; other fixes are applied only on request.
    """

    text: str | None
    safe: bool = True


@dataclass(frozen=True)
class At:
    """One match of a rule's check: where it is, and the words that fill the rule's message.

    `path` leads to the value at fault, and `words` fill the fields of the message by name. `help`
    replaces the rule's own help if it is not empty. `stage` is the first stage that the match
    prevents: a form without a CIK can still be printed. `key` is true if the key is at fault rather
    than its value. `also` are the paths of other values that it conflicts with.
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
    """Return a match at a path, with the words that fill the rule's message.

    `at("table_1", 0, "amount", number="1e3")` is short for an `At` with a path of three keys and
    one word; the other arguments are the fields of `At`.
    """
    return At(path, words, help, stage, key, also, fix)
