"""Generate the page of YAML keys: a table for each model of a filing."""

from ..form import Form3
from ..form.model import Model, model_of
from ..yaml_source.json_schema import INCLUDED_FILES, descriptions, first_sentence, models

HEAD = """\
<!-- Written by `make golden` from the code; do not edit. -->

# Keys of the source

Every key is optional; the [rules](rules.md) state what the form requires. [The source](source.md)
explains how to write text, boxes, dates, amounts and cells. Every value is printed, filed and
compared unless its description says otherwise.
"""
TITLES = {
    "Form3": "The filing",
    "PowerOfAttorney": "Power of attorney",
    "Holding": "A row of Table I",
    "DerivativeHolding": "A row of Table II",
    "Underlying": "The underlying securities",
}
"""Titles of sections, for models whose class name is not plain English."""


def page() -> str:
    """Return the page of all keys of a source."""
    return "\n".join([HEAD, *(_section(model) for model in models())])


def _section(model: type[Model]) -> str:
    texts = descriptions(model)
    if model is Form3:
        texts = {"include": INCLUDED_FILES["description"], **texts}
    lines = [
        f"## {_title(model)}",
        "",
        first_sentence(model),
        "",
        "| key | meaning |",
        "|---|---|",
    ]
    lines += [f"| `{key}` | {text}{_link(model, key)} |" for key, text in texts.items()]
    return "\n".join(lines) + "\n"


def _link(model: type[Model], key: str) -> str:
    """Return a link to the section with the keys below a key, if there are any."""
    field = model.model_fields.get(model.names_by_key().get(key, key))
    inner = model_of(field.annotation) if field else None
    if inner is None or inner not in set(models()):
        return ""
    title = _title(inner)
    return f" See [{title}](#{title.lower().replace(' ', '-')})."


def _title(model: type[Model]) -> str:
    return TITLES.get(model.__name__, model.__name__)
