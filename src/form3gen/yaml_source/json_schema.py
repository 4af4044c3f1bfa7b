"""The JSON Schema of a source, made from the model: for editors, and for whoever asks."""

import ast
import inspect
import textwrap
from collections.abc import Iterator
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

from ..form import Cell, Form3
from ..form.model import Amount, Box, Day, Footnotes, Model, Names, YesNo
from .includes import KEY

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The version of JSON Schema that editors know best."""

Schema = dict[str, Any]

YES_NO: Schema = {
    "anyOf": [
        {"enum": [True, False, "yes", "no", "true", "false", 1, 0, "1", "0", None]},
        {
            "type": "string",
            "pattern": "^([Yy][Ee][Ss]|[Nn][Oo]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$",
        },
    ]
}
"""The first are what an editor offers; the others are the same in capitals."""

NAMES: Schema = {
    "type": ["string", "number", "array", "null"],
    "items": {"type": ["string", "number"]},
}
SCALARS: tuple[tuple[object, Schema], ...] = (
    (Day, {"type": ["string", "null"], "pattern": r"^\d{4}-\d{2}-\d{2}$|^$"}),
    (Amount, {"type": ["number", "string", "null"], "pattern": r"^-?[\d,]*(\.\d+)?$"}),
    (YesNo, {"allOf": [{"$ref": "#/definitions/YesNo"}]}),
    (Box, {"type": ["string", "boolean", "number", "null"]}),
    (str, {"type": ["string", "number", "boolean", "null"]}),
    (Names, NAMES),
    (Footnotes, {"type": ["object", "null"], "additionalProperties": {"type": ["string", "null"]}}),
    (object, {}),
)
"""What stands in YAML for each scalar; a parser may take a text for a number or a truth."""

PARTS: Schema = {
    **NAMES,
    "description": "Files beside the filing whose keys it takes over, such as a shared issuer.",
}


def schema() -> Schema:
    """Return the JSON Schema (draft 7) of a source: its keys, their shapes and descriptions.

    It says what may stand where; what the form demands is said by the rules.
    """
    definitions: Schema = {"YesNo": YES_NO}
    whole = _part(Form3, definitions)
    whole["properties"] = {KEY: PARTS, **whole["properties"]}
    head = {"$schema": DIALECT, "title": "SEC Form 3, as form3gen reads it"}
    return {**head, **whole, "definitions": definitions}


def parts(model: type[Model] = Form3) -> Iterator[type[Model]]:
    """Yield every part of a filing that has keys, each once, the whole first; cells are none."""
    found: dict[type[Model], None] = {model: None}
    waiting = [model]
    while waiting:
        for field in waiting.pop(0).model_fields.values():
            inner = part_of(field.annotation)
            if inner and not issubclass(inner, Cell) and inner not in found:
                found[inner] = None
                waiting.append(inner)
    yield from found


def descriptions(model: type[Model]) -> dict[str, str]:
    """Return the description of each key of a part: the text below it in the code."""
    found: dict[str, str] = {}
    for one in reversed(model.__mro__):
        if issubclass(one, Model) and one is not Model:
            found |= _written_below(one)
    return {key: found[name] for key, name in model.names_by_key().items()}


def first_sentence(model: type[Model]) -> str:
    """Return what a part is, in one sentence."""
    return " ".join((inspect.getdoc(model) or "").partition("\n\n")[0].split())


def _written_below(model: type[Model]) -> dict[str, str]:
    body = ast.parse(textwrap.dedent(inspect.getsource(model))).body[0]
    assert isinstance(body, ast.ClassDef)
    found = {}
    for field, below in zip(body.body, body.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
            text = getattr(getattr(below, "value", None), "value", None)
            if isinstance(text, str):
                found[field.target.id] = " ".join(text.split())
    return found


def _part(model: type[Model], definitions: Schema) -> Schema:
    said = descriptions(model)
    return {
        "description": first_sentence(model),
        "type": ["object", "null"],
        "additionalProperties": False,
        "properties": {
            key: {
                "description": said[key],
                **_value(
                    model.model_fields[name].annotation,
                    model.model_fields[name].metadata,
                    definitions,
                ),
            }
            for key, name in model.names_by_key().items()
        },
    }


def _value(annotation: Any, metadata: list[Any], definitions: Schema) -> Schema:
    """Return the schema of what a key may hold."""
    inner = next(one for one in _members(annotation) if one is not type(None))
    if model := part_of(inner):
        if model.__name__ not in definitions:
            definitions[model.__name__] = {}
            definitions[model.__name__] = _part(model, definitions)
        holds: Schema = {"$ref": f"#/definitions/{model.__name__}"}
        if issubclass(model, Cell):
            field = model.model_fields["value"]
            return {"anyOf": [_value(field.annotation, field.metadata, definitions), holds]}
        if get_origin(inner) is tuple:
            return {"type": ["array", "null"], "items": holds}
        return {"allOf": [holds]}
    if get_origin(inner) is Literal:
        return {"enum": [*get_args(inner), None]}
    for kind, found in SCALARS:
        if inner == kind or (metadata and get_args(kind)[1:] == tuple(metadata)):
            return found
    raise AssertionError(f"no schema for {annotation}")


def _members(annotation: Any) -> tuple[Any, ...]:
    """Return what a union is made of, or the annotation alone."""
    return get_args(annotation) if get_origin(annotation) in {Union, UnionType} else (annotation,)


def part_of(annotation: Any) -> type[Model] | None:
    """Return the part that an annotation speaks of, alone or as rows."""
    for one in (*_members(annotation), *get_args(annotation)):
        if isinstance(one, type) and issubclass(one, Model):
            return one
    return None
