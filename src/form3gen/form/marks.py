"""Marks of fields that are not printed, not filed, or not published; a key without marks is all."""

from collections.abc import Set
from enum import Enum
from typing import Annotated, TypeVar


class Mark(Enum):
    """Where the value of a field does not appear."""

    NOT_PRINTED = "not printed"
    """On no printed form: text, HTML, PDF."""

    NOT_FILED = "not filed"
    """In no XML: neither in the ownership document nor in the submission."""

    NOT_PUBLISHED = "not published by EDGAR"
    """In the submission only, so that it cannot be imported from what EDGAR publishes."""


Value = TypeVar("Value")
NotPrinted = Annotated[Value, Mark.NOT_PRINTED]
NotFiled = Annotated[Value, Mark.NOT_FILED]
NotPublished = Annotated[Value, Mark.NOT_PUBLISHED]


def sentence(marks: Set[Mark]) -> str:
    """Return what marks mean to a user, as a sentence; nothing for no marks."""
    words = [mark.value for mark in Mark if mark in marks]
    return f"{' and '.join(words).capitalize()}." if words else ""
