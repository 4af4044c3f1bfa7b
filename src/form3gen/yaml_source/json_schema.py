"""The JSON Schema of a source, made from the model: for editors and other programs."""

import ast
import inspect
import textwrap
from collections.abc import Iterator
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from ..form import Cell, Form3
from ..form.marks import sentence
from ..form.model import Model, model_of
from .includes import KEY

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The version of JSON Schema that editors support best."""

INCLUDED_FILES: JsonSchemaValue = {
    "type": ["string", "number", "array", "null"],
    "items": {"type": ["string", "number"]},
    "description": "YAML files in the project whose keys the filing adopts, such as a"
    " shared issuer.",
}


def schema() -> JsonSchemaValue:
    """Return the JSON Schema (draft 7) of a source: its keys, their shapes and descriptions.

    It covers the shape of a source; the rules cover what the form requires.
    """
    head = {"$schema": DIALECT, "title": "SEC Form 3, as form3gen reads it"}
    whole = Form3.model_json_schema(
        ref_template="#/definitions/{model}", schema_generator=_SourceSchema
    )
    definitions = whole.pop("$defs")
    whole["properties"] = {KEY: INCLUDED_FILES, **whole["properties"]}
    return {**head, **whole, "definitions": definitions}


def models(whole: type[Model] = Form3) -> Iterator[type[Model]]:
    """Yield every model of a filing that has a table of keys, each once, the whole first."""
    waiting = [whole]
    for model in waiting:
        yield model
        inner = [model_of(field.annotation) for field in model.model_fields.values()]
        waiting += [
            one for one in inner if one and not issubclass(one, Cell) and one not in waiting
        ]


def descriptions(model: type[Model]) -> dict[str, str]:
    """Return the description of each key: the text below its field, and what its marks mean."""
    texts: dict[str, str] = {}
    for one in reversed(model.__mro__):
        if issubclass(one, Model) and one is not Model:
            texts |= _attribute_docstrings(one)
    return {
        key: " ".join(filter(None, (texts[name], sentence(model.marks(name)))))
        for key, name in model.names_by_key().items()
    }


def first_sentence(model: type[Model]) -> str:
    """Return what a model is, in one sentence."""
    return " ".join((inspect.getdoc(model) or "").partition("\n\n")[0].split())


def _attribute_docstrings(model: type[Model]) -> dict[str, str]:
    """Return the string below each field of a class.

    Read when asked for: pydantic's use_attribute_docstrings would read them at every start.
    """
    body = ast.parse(textwrap.dedent(inspect.getsource(model))).body[0]
    assert isinstance(body, ast.ClassDef)
    texts = {}
    for field, below in zip(body.body, body.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
            text = getattr(getattr(below, "value", None), "value", None)
            if isinstance(text, str):
                texts[field.target.id] = " ".join(text.split())
    return texts


class _SourceSchema(GenerateJsonSchema):
    """The schema of what YAML may hold for a model: any value may be blank, none has a default.

    A YAML parser may read a text as a number or as true or false.
    """

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        return {"type": ["string", "number", "boolean", "null"]}

    def literal_schema(self, schema: core_schema.LiteralSchema) -> JsonSchemaValue:
        return {"enum": [*schema["expected"], None]}

    def tuple_schema(self, schema: core_schema.TupleSchema) -> JsonSchemaValue:
        return {"type": ["array", "null"], "items": self.generate_inner(schema["items_schema"][0])}

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        model: type[Model] = schema["cls"]
        fields = super().model_schema(schema)["properties"]
        if issubclass(model, Cell):
            whole = _object(model, fields)
            return {"anyOf": [fields["value"], whole]}
        texts = descriptions(model)
        return _object(model, {key: _described(texts[key], fields[key]) for key in texts})


def _object(model: type[Model], properties: JsonSchemaValue) -> JsonSchemaValue:
    return {
        "description": first_sentence(model),
        "type": ["object", "null"],
        "additionalProperties": False,
        "properties": properties,
    }


def _described(text: str, value: JsonSchemaValue) -> JsonSchemaValue:
    """Return the schema of a value with a description, which draft 7 ignores next to a $ref."""
    return {"description": text, **({"allOf": [value]} if "$ref" in value else value)}
