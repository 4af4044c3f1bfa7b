"""What every part of a filing has in common, and the scalars they are made of."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    PlainSerializer,
    model_validator,
)
from pydantic_core import PydanticCustomError

AMOUNT = re.compile(r"-?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?", re.ASCII)
ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
BREAK = re.compile(r"[\r\n]")
INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff"
YES_NO = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
NO_WORDS = {"", "-", "~", "n", "y", "x", "on", "off", "na", "n/a", "nil", "none", "null"}
"""Words too ambiguous to be an officer title: they may mean yes or no."""

PARAGRAPHS = {"remarks"}
"""The keys whose text keeps its line breaks."""


class Model(BaseModel):
    """A frozen piece of a filing that knows its keys and refuses all others.

    Nothing is required here. What the form demands is said by the rules, so that a draft can be
    read, checked and printed before it is complete.
    """

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        str_strip_whitespace=True,
        validate_by_name=True,
        defer_build=True,  # most models are only ever built inside a whole filing
    )

    @classmethod
    @cache
    def names_by_key(cls) -> Mapping[str, str]:
        """Return the name of each field by its key in a source; most have the same."""
        fields = cls.__pydantic_fields__.items()
        return {str(field.validation_alias or name): name for name, field in fields}

    @model_validator(mode="before")
    @classmethod
    def said(cls, written: object) -> object:
        """Leave out known keys that are blank; put on one line what EDGAR takes on one line."""
        if not isinstance(written, dict):
            return written
        known = cls.names_by_key()
        said = {}
        for key, value in written.items():
            if key in known and is_blank(value):
                continue
            is_line = isinstance(value, str) and key not in PARAGRAPHS
            said[key] = one_line(value) if is_line else value
        return said


class Texts(Mapping[str, str]):
    """Texts by name, immutable; equal to another mapping with the same texts in the same order."""

    __slots__ = ("_texts",)

    def __init__(self, texts: Mapping[str, str] | None = None) -> None:
        self._texts = dict(texts or {})

    def __getitem__(self, name: str) -> str:
        return self._texts[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Mapping) and list(self.items()) == list(other.items())

    def __hash__(self) -> int:
        return hash(tuple(self.items()))

    def __repr__(self) -> str:
        return repr(self._texts)


def is_blank(value: object) -> bool:
    """Return whether a key with this value says nothing."""
    if not isinstance(value, str):
        return value is None
    return not value[:1].isalnum() and not value.strip().strip(INVISIBLE)


def one_line(text: str) -> str:
    """Return a text on one line: where it was wrapped, with one space."""
    if text.isprintable() or not BREAK.search(text):  # no break is printable
        return text.strip()
    parts = (part.strip() for part in BREAK.split(text.strip()))
    return " ".join(part for part in parts if part)


def read_amount(written: object) -> Decimal:
    """Return the number with the digits that were written; `163,350` and `2.60` are both good."""
    if isinstance(written, Decimal) and written.is_finite():
        return written
    if isinstance(written, int) and not isinstance(written, bool):
        return Decimal(written)
    if isinstance(written, str):
        text = written.strip()
        if AMOUNT.fullmatch(text) and text.strip("-"):
            return Decimal(text.replace(",", ""))
    raise PydanticCustomError("amount", "'{written}' is not a number", {"written": str(written)})


def read_date(written: object) -> date:
    """Return the calendar date; text must be year-month-day, as in 2013-10-01."""
    if isinstance(written, date) and not isinstance(written, datetime):
        return written
    text = str(written).strip()
    if ISO_DATE.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    raise PydanticCustomError("date", "'{written}' is not a date", {"written": text})


def read_yes_no(written: object) -> bool:
    """Return True or False for yes, no, true, false, 1 or 0."""
    answer = yes_or_no(written)
    if answer is None:
        raise PydanticCustomError("yes_no", "'{written}' is not yes or no", {"written": written})
    return answer


def read_box(written: object) -> bool:
    """Return True or False for a box that a text may check, as in `officer: Treasurer`."""
    answer = yes_or_no(written)
    if answer is None:
        message = "'{written}' is not yes, no or a text"
        raise PydanticCustomError("yes_no", message, {"written": written})
    return answer


def yes_or_no(written: object) -> bool | None:
    """Return what a yes or a no means, or None for anything else."""
    return YES_NO.get(str(written).strip().lower())


def read_names(written: object) -> object:
    """Return names as a list, so that one name may stand alone."""
    return (written,) if isinstance(written, str) else written


def read_footnotes(written: object) -> object:
    """Return each footnote on one line; a name without text keeps its place."""
    if not isinstance(written, Mapping):
        return written
    return {
        name: one_line(text) if isinstance(text, str) else "" if text is None else text
        for name, text in written.items()
    }


Amount = Annotated[Decimal, BeforeValidator(read_amount)]
Day = Annotated[date, BeforeValidator(read_date)]
YesNo = Annotated[bool, BeforeValidator(read_yes_no)]
Box = Annotated[bool, BeforeValidator(read_box)]
Names = Annotated[tuple[str, ...], BeforeValidator(read_names)]
Footnotes = Annotated[
    Mapping[str, str],
    BeforeValidator(read_footnotes),
    AfterValidator(Texts),
    PlainSerializer(dict, return_type=dict[str, str]),
]
