"""The constructors that type checkers see agree with the fields and their validators."""

import ast
import inspect
import sys
from collections import UserList
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from types import NoneType, UnionType
from typing import Literal, Union, get_args, get_origin

import pytest
from pydantic import ValidationError

from form3gen import Form3, Holding, Owner, TextCell
from form3gen.form import inputs
from form3gen.form.inputs import AmountInput, YesNoInput
from form3gen.form.model import Model, model_of

REQUIRED = inspect.Parameter.empty


def models(root: type[Model]) -> Iterator[type[Model]]:
    """Yield a model and every model in its fields."""
    yield root
    for field in root.model_fields.values():
        if inner := model_of(field.annotation):
            yield from models(inner)


MODELS = sorted(set(models(Form3)), key=lambda model: model.__name__)

SAMPLES = {
    NoneType: [None],
    str: ["Lee", "12,500", "2026-04-09", "yes"],
    bool: [True],
    int: [12500],
    float: [2.5],
    Decimal: [Decimal("2.60")],
    date: [date(2026, 4, 9)],
    datetime: [datetime(2026, 4, 9, 12, 0)],
    Mapping[str, str]: [{"a": "Held in trust."}],
    Sequence[str]: [["a"], ("a", "b"), UserList(["a"])],
    **{model: [model()] for model in MODELS},
    **{Sequence[model]: [[model()], (model(),), UserList([model()])] for model in MODELS},
}
"""Values of every type that an annotation may allow, and of two that no annotation allows."""


def source(model: type[Model]) -> str:
    """Return the text of the module of a model."""
    return Path(inspect.getfile(model)).read_text(encoding="utf-8")


def constructor(model: type[Model], text: str) -> ast.arguments:
    """Return the arguments of the constructor that type checkers see."""
    classes = {node.name: node for node in ast.parse(text).body if isinstance(node, ast.ClassDef)}
    [block] = [node for node in classes[model.__name__].body if isinstance(node, ast.If)]
    assert "TYPE_CHECKING" == ast.unparse(block.test)
    [function] = block.body
    assert isinstance(function, ast.FunctionDef)
    assert ("__init__", "self") == (function.name, *[one.arg for one in function.args.args])
    return function.args


def parameters(model: type[Model], text: str) -> list[tuple[str, object]]:
    """Return the name and the default of each parameter of a constructor."""
    arguments = constructor(model, text)
    pairs = zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
    return [(one.arg, ast.literal_eval(value) if value else REQUIRED) for one, value in pairs]


def fields(model: type[Model]) -> list[tuple[str, object]]:
    """Return the name and the default of each field, None for one that a function makes."""
    every = model.model_fields.items()
    return [(name, None if field.default_factory else field.default) for name, field in every]


def annotations(model: type[Model]) -> dict[str, object]:
    """Return the type of each parameter of a constructor."""
    names = {**vars(inputs), **vars(sys.modules[model.__module__])}
    written = constructor(model, source(model)).kwonlyargs
    return {one.arg: eval(ast.unparse(one.annotation), names) for one in written}


def types_in(annotation: object) -> set[object]:
    """Return the types that an annotation joins with `|`."""
    is_union = get_origin(annotation) in (Union, UnionType)
    return set(get_args(annotation)) if is_union else {annotation}


def accepts(model: type[Model], name: str, value: object) -> bool:
    """Return whether a model accepts a value of a field when it runs."""
    try:
        model(**{name: value})
    except ValidationError:
        return False
    return True


def disagreements(model: type[Model], name: str, annotation: object) -> list[object]:
    """Return the types and literals on which an annotation and the validators disagree.

    Not every text is a number or a date: text is accepted if one of its samples is.
    """
    allowed = types_in(annotation)
    literals = [value for one in allowed if get_origin(one) is Literal for value in get_args(one)]
    wrong: list[object] = [value for value in literals if not accepts(model, name, value)]
    for kind, values in SAMPLES.items():
        accepted = [accepts(model, name, value) for value in values]
        whether = any if kind is str or kind not in allowed else all
        if whether(accepted) != (kind in allowed):
            wrong.append(kind)
    return wrong


PARAMETERS = [
    pytest.param(model, name, annotation, id=f"{model.__name__}.{name}")
    for model in MODELS
    for name, annotation in annotations(model).items()
]


@pytest.mark.parametrize("model", MODELS)
def test_parameters_are_the_fields(model):
    """A constructor has every field as a keyword, in order and with the same default."""
    assert fields(model) == parameters(model, source(model))


@pytest.mark.parametrize(
    ("model", "old", "new"),
    [
        (Holding, "title: TextCell | str | None = None,\n            amount", "amount"),
        (Holding, "nature: TextCell | str", "natures: TextCell | str"),
        (Holding, "acquired: DateInput = None,", "acquired: DateInput,"),
        (Owner, "director: YesNoInput = False", "director: YesNoInput = True"),
    ],
    ids=["missing", "misspelled", "required", "default"],
)
def test_a_wrong_parameter_is_noticed(model, old, new):
    """A missing, misspelled or required parameter, or a wrong default, is not like the field."""
    assert old in source(model)
    assert fields(model) != parameters(model, source(model).replace(old, new))


@pytest.mark.parametrize(("model", "name", "annotation"), PARAMETERS)
def test_annotations_agree_with_the_validators(model, name, annotation):
    """A field accepts every type that its annotation allows, and rejects all others."""
    assert [] == disagreements(model, name, annotation)


@pytest.mark.parametrize(
    ("name", "annotation", "wrong"),
    [
        ("title", str | None, [TextCell]),
        ("title", TextCell | str | int | None, [int]),
        ("disclaimed", Literal["yes", "perhaps"] | bool | None, ["perhaps", str]),
        ("acquired", YesNoInput, [bool, date]),
        ("acquired", AmountInput, [int, Decimal, date]),
    ],
)
def test_a_wrong_annotation_is_noticed(name, annotation, wrong):
    """An annotation that allows too much or too little disagrees with the validators."""
    assert wrong == disagreements(Holding, name, annotation)


@pytest.mark.parametrize(
    ("model", "name", "annotation"),
    [one for one in PARAMETERS if NoneType in types_in(one.values[2])],
)
def test_none_leaves_a_field_out(model, name, annotation):
    """None, where the annotation allows it, is the same as no value."""
    assert model() == model(**{name: None})


LISTS = [
    (model, name, model_of(field.annotation))
    for model in MODELS
    for name, field in model.model_fields.items()
    if get_origin(field.annotation) is tuple and model_of(field.annotation)
]


@pytest.mark.parametrize(("model", "name", "item"), LISTS)
def test_one_item_in_place_of_a_list(model, name, item):
    """One item where a list is expected is one error that names the list."""
    with pytest.raises(ValidationError, match=f"{name} is a list of {item.__name__}") as caught:
        model(**{name: item()})
    assert 1 == caught.value.error_count()
