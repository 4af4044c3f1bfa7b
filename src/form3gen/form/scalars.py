"""The types of the values in a filing, and how each is read."""

import re
from collections.abc import ItemsView, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

from pydantic import BeforeValidator, GetCoreSchemaHandler, WithJsonSchema
from pydantic_core import PydanticCustomError, core_schema

AMOUNT = re.compile(r"-?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?", re.ASCII)
ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
BREAK = re.compile(r"[\r\n]")
INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff"
YES_NO = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
NO_WORDS = {"", "-", "~", "n", "y", "x", "on", "off", "na", "n/a", "nil", "none", "null"}
"""Words too ambiguous to be an officer title: they may mean yes or no."""


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

    def items(self) -> ItemsView[str, str]:
        """Return the names with their texts, faster than what Mapping provides."""
        return self._texts.items()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Mapping) and list(self.items()) == list(other.items())

    def __hash__(self) -> int:
        return hash(tuple(self.items()))

    def __repr__(self) -> str:
        return repr(self._texts)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Make texts of a validated mapping, and dump them as a dictionary."""
        dump = core_schema.plain_serializer_function_ser_schema(dict)
        return core_schema.no_info_after_validator_function(
            cls, handler(source), serialization=dump
        )


def is_blank(value: object) -> bool:
    """Return whether a value is None or has no visible character."""
    if not isinstance(value, str):
        return value is None
    return not value[:1].isalnum() and not value.strip().strip(INVISIBLE)


def one_line(text: str) -> str:
    """Return a text on one line, with a space in place of each line break."""
    if text.isprintable() or not BREAK.search(text):  # no break is printable
        return text.strip()
    lines = (line.strip() for line in BREAK.split(text.strip()))
    return " ".join(line for line in lines if line)


def read_amount(written: object) -> Decimal:
    """Return a number with its digits as written, such as `163,350` or `2.60`.

    Raises PydanticCustomError for anything else, such as a float, whose digits are lost.
    """
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
    """Return a calendar date; text must be year-month-day, as in 2013-10-01.

    Raises PydanticCustomError for anything else, such as a datetime.
    """
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
    """Return True or False for yes, no, true, false, 1 or 0, in any case.

    Raises PydanticCustomError for anything else.
    """
    answer = yes_or_no(written)
    if answer is None:
        raise PydanticCustomError("yes_no", "'{written}' is not yes or no", {"written": written})
    return answer


def read_box(written: object) -> bool:
    """Return True or False for a box that a text may check, as in `officer: Treasurer`.

    Raises PydanticCustomError for a word too ambiguous to be a text.
    """
    answer = yes_or_no(written)
    if answer is None:
        message = "'{written}' is not yes, no or a text"
        raise PydanticCustomError("yes_no", message, {"written": written})
    return answer


def yes_or_no(written: object) -> bool | None:
    """Return True for yes, False for no, and None for anything else."""
    return YES_NO.get(str(written).strip().lower())


def read_names(written: object) -> object:
    """Return a single name as a tuple; anything else as it is."""
    return (written,) if isinstance(written, str) else written


def read_footnotes(written: object) -> object:
    """Return each text on one line, and an empty text for a name without one."""
    if not isinstance(written, Mapping):
        return written
    return {
        name: one_line(text) if isinstance(text, str) else "" if text is None else text
        for name, text in written.items()
    }


Amount = Annotated[
    Decimal,
    BeforeValidator(read_amount),
    WithJsonSchema({"type": ["number", "string", "null"], "pattern": r"^-?[\d,]*(\.\d+)?$"}),
]
Day = Annotated[
    date,
    BeforeValidator(read_date),
    WithJsonSchema({"type": ["string", "null"], "pattern": r"^\d{4}-\d{2}-\d{2}$|^$"}),
]
YesNo = Annotated[
    bool,
    BeforeValidator(read_yes_no),
    WithJsonSchema(
        {
            "anyOf": [  # what an editor offers, then the same in any case
                {"enum": [True, False, "yes", "no", "true", "false", 1, 0, "1", "0", None]},
                {
                    "type": "string",
                    "pattern": "^([Yy][Ee][Ss]|[Nn][Oo]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$",
                },
            ]
        }
    ),
]
Box = Annotated[
    bool,
    BeforeValidator(read_box),
    WithJsonSchema({"type": ["string", "boolean", "number", "null"]}),
]
Names = Annotated[
    tuple[str, ...],
    BeforeValidator(read_names),
    WithJsonSchema(
        {
            "type": ["string", "number", "array", "null"],
            "items": {"type": ["string", "number"]},
        }
    ),
]
Footnotes = Annotated[
    Mapping[str, str],
    BeforeValidator(read_footnotes),
    Texts,
    WithJsonSchema(
        {"type": ["object", "null"], "additionalProperties": {"type": ["string", "null"]}}
    ),
]
