"""The short form of a box with a text: `officer: TITLE` for `officer: yes` and its title."""

from collections.abc import Mapping
from typing import Any, TypeGuard

from pydantic import ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError

from .scalars import NO_WORDS, is_blank, one_line, yes_or_no

TEXT_OF_BOX = {"officer": "officer_title", "other": "other_text"}
"""The boxes of Item 4 that a text may check, and the key of that text."""


def checks_box(written: object) -> TypeGuard[str]:
    """Return whether a value is a text that checks its box, rather than yes, no or neither."""
    if not isinstance(written, str) or yes_or_no(written) is not None:
        return False
    return written.strip().lower() not in NO_WORDS and not is_blank(written)


def split_boxes(owner: Mapping[str, Any]) -> dict[str, Any]:
    """Return the data of an owner with each text in place of a box moved to its own key.

    Raises pydantic.ValidationError if that key has another text.
    """
    split = dict(owner)
    for box, key in TEXT_OF_BOX.items():
        if not checks_box(text := owner.get(box)):
            continue
        split[box] = True
        if is_blank(other := owner.get(key)):
            split[key] = text
        elif isinstance(other, str) and one_line(other) != one_line(text):
            raise _two_texts(box, one_line(text), one_line(other))
    return split


def with_short_boxes(owner: Mapping[str, Any]) -> dict[str, Any]:
    """Return the data of an owner with the text of each checked box in place of its yes."""
    short = dict(owner)
    for box, key in TEXT_OF_BOX.items():
        if owner.get(box) == "yes" and checks_box(owner.get(key)):
            short[box] = short.pop(key)
    return short


def _two_texts(box: str, first: str, second: str) -> ValidationError:
    key = TEXT_OF_BOX[box]
    words = {"box": box, "key": key, "first": first, "second": second}
    message = "{box} says '{first}' and {key} says '{second}'"
    error = PydanticCustomError("two_texts", message, words)
    line = InitErrorDetails(type=error, loc=(key,), input=second)
    return ValidationError.from_exception_data("Owner", [line])
