"""What all models of a filing share."""

from collections.abc import Mapping
from functools import cache
from typing import get_args, get_origin

from pydantic import BaseModel, ConfigDict, model_validator
from pydantic_core import PydanticCustomError

from .marks import Mark
from .scalars import is_blank, one_line

PARAGRAPHS = {"remarks"}
"""Keys whose text keeps its line breaks."""


class Model(BaseModel):
    """A frozen piece of a filing that rejects unknown keys.

    No field is required, so that a draft can be read, checked and printed before it is complete.
    The rules state what the form requires.

    Each model declares its constructor for type checkers, because it accepts more than the types
    of its fields: `Owner(officer="Treasurer")`, `Holding(amount=300)`.
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

    @classmethod
    def marks(cls, name: str) -> frozenset[Mark]:
        """Return the marks of a field."""
        metadata = cls.model_fields[name].metadata
        return frozenset(one for one in metadata if isinstance(one, Mark))

    @model_validator(mode="before")
    @classmethod
    def without_blanks(cls, written: object) -> object:
        """Drop blank values of known keys, and join the lines of text other than remarks."""
        return without_blanks(cls, written) if isinstance(written, dict) else written


def without_blanks(model: type[Model], written: dict[str, object]) -> dict[str, object]:
    """Return data of a model without blank values of known keys, each text on one line."""
    known = model.names_by_key()
    given: dict[str, object] = {}
    for key, value in written.items():
        if key in known and is_blank(value):
            continue
        if isinstance(value, str) and key not in PARAGRAPHS:
            given[key] = one_line(value)
        else:
            if isinstance(value, Model):
                _refuse_for_list(model, key)
            given[key] = value
    return given


def _refuse_for_list(model: type[Model], key: str) -> None:
    """Raise PydanticCustomError if a field is a list, as pydantic would take one model for it."""
    field = model.model_fields.get(model.names_by_key().get(key, key))
    if field and get_origin(field.annotation) is tuple and (item := model_of(field.annotation)):
        names = {"key": key, "item": item.__name__}
        raise PydanticCustomError("list", "{key} is a list of {item}", names)


def model_of(annotation: object) -> type[Model] | None:
    """Return the model in an annotation, such as Address in `Address | None`, if there is one."""
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return annotation
    return next(filter(None, map(model_of, get_args(annotation))), None)
