"""The page on the keys of a source: each key described, in a table for each mapping."""

from ..form import Form3
from ..form.model import Model
from ..yaml_source.json_schema import PARTS, descriptions, first_sentence, part_of, parts

HEAD = """\
<!-- Written by `make golden` from the code; do not edit. -->

# Keys of the source

Every key is optional; the [rules](rules.md) state what a form must contain. [The source](source.md)
explains how to write text, checkboxes, dates, amounts and cells.
"""
TITLES = {
    "Form3": "The filing",
    "PowerOfAttorney": "Power of attorney",
    "Holding": "A row of Table I",
    "DerivativeHolding": "A row of Table II",
    "Underlying": "The underlying securities",
}
"""Titles of the models whose class names are not plain words."""


def page() -> str:
    """Return every key of a source as Markdown, in a table for each mapping."""
    return "\n".join([HEAD, *(_section(part) for part in parts())])


def _section(part: type[Model]) -> str:
    described = descriptions(part)
    if part is Form3:
        described = {"include": PARTS["description"], **described}
    lines = [
        f"## {_title(part)}",
        "",
        first_sentence(part),
        "",
        "| Key | Description |",
        "|---|---|",
    ]
    lines += [f"| `{key}` | {text}{_link(part, key)} |" for key, text in described.items()]
    return "\n".join(lines) + "\n"


def _link(part: type[Model], key: str) -> str:
    """Return a link to the table of the keys below a key, or nothing if it has none."""
    field = part.model_fields.get(part.names_by_key().get(key, key))
    inner = part_of(field.annotation) if field else None
    if inner is None or inner not in set(parts()):
        return ""
    title = _title(inner)
    return f" See [{title}](#{title.lower().replace(' ', '-')})."


def _title(part: type[Model]) -> str:
    return TITLES.get(part.__name__, part.__name__)
