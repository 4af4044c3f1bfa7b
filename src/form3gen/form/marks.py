"""Marks of fields: an unmarked field is printed, filed and published."""

from collections.abc import Set
from enum import Enum
from typing import Annotated, TypeVar


class Mark(Enum):
    """Where a value does not go."""

    NOT_PRINTED = "printed"
    """It appears on no printed form: text, HTML, PDF."""

    NOT_FILED = "filed"
    """It appears in no XML, neither in the ownership document nor in the submission."""

    NOT_PUBLISHED = "published by EDGAR"
    """It is sent in the submission only, and cannot be imported from what EDGAR publishes."""


Value = TypeVar("Value")
NotPrinted = Annotated[Value, Mark.NOT_PRINTED]
NotFiled = Annotated[Value, Mark.NOT_FILED]
NotPublished = Annotated[Value, Mark.NOT_PUBLISHED]


def sentence(marks: Set[Mark]) -> str:
    """Return what marks mean to a user, as a sentence; nothing for no marks."""
    words = [mark.value for mark in Mark if mark in marks]
    if len(words) == 1:
        return f"Not {words[0]}."
    return f"Neither {' nor '.join(words)}." if words else ""
