"""The keys of a source as a page: what each holds, part by part."""

from ..form import Form3
from ..form.model import Model
from ..yaml_source.json_schema import PARTS, descriptions, first_sentence, part_of, parts

HEAD = """\
<!-- Written by `make golden` from the code; do not edit. -->

# Keys of the source

Every key may be left out; what a form must say is said by the [rules](rules.md). How text, ticks,
dates, amounts and cells are written is told in [The source](source.md).
"""
TITLES = {
    "Form3": "The filing",
    "PowerOfAttorney": "Power of attorney",
    "Holding": "A row of Table I",
    "DerivativeHolding": "A row of Table II",
    "Underlying": "The underlying securities",
}
"""What parts are called whose names in the code are no plain words."""


def page() -> str:
    """Return every key of a source, in a table for each part of a filing."""
    return "\n".join([HEAD, *(_section(part) for part in parts())])


def _section(part: type[Model]) -> str:
    said = descriptions(part)
    if part is Form3:
        said = {"include": PARTS["description"], **said}
    lines = [
        f"## {_title(part)}",
        "",
        first_sentence(part),
        "",
        "| key | what it holds |",
        "|---|---|",
    ]
    lines += [f"| `{key}` | {text}{_link(part, key)} |" for key, text in said.items()]
    return "\n".join(lines) + "\n"


def _link(part: type[Model], key: str) -> str:
    """Return where the keys of what a key holds are listed."""
    field = part.model_fields.get(part.names_by_key().get(key, key))
    inner = part_of(field.annotation) if field else None
    if inner is None or inner not in set(parts()):
        return ""
    title = _title(inner)
    return f" See [{title}](#{title.lower().replace(' ', '-')})."


def _title(part: type[Model]) -> str:
    return TITLES.get(part.__name__, part.__name__)
