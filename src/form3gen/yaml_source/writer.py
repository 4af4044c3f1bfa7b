"""Write the source of a filing: YAML as a person would have written it."""

import textwrap
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import yaml

from ..form import Cell, Form3, Owner
from ..form.boxes import with_short_boxes
from ..form.model import Model
from ..reference.characters import NOT_XML

WIDTH = 90
MAX_LINE_CHARS = 84
"""The longest mapping that is written on one line."""

MAX_TEXT_CHARS = 72
"""The longest text that is written on one line."""

UNREADABLE = "\N{REPLACEMENT CHARACTER}"
STRING = "tag:yaml.org,2002:str"


def source_text(data: Mapping[str, Any], comments: Iterable[str] = ()) -> str:
    """Return data as a source: short values on one line, long text in paragraphs.

    Every scalar reads back as it is in the data. `comments` are the first lines.
    """
    lines = [f"# {NOT_XML.sub(UNREADABLE, ' '.join(comment.split()))}" for comment in comments]
    for key, value in data.items():
        if isinstance(value, list):
            lines += [f"{key}:", textwrap.indent(_dumped(value), "  ").rstrip("\n")]
        else:
            value = _Block(value) if key == "footnotes" else value
            lines.append(_dumped(_Block({key: value})).rstrip("\n"))
    return "\n".join(lines) + "\n"


def to_data(form: Form3) -> dict[str, Any]:
    """Return a filing as the data of a source."""
    data = _data(form)
    assert isinstance(data, dict)
    return {"form": form.document_type, **data}


def _data(value: object) -> Any:
    if isinstance(value, Cell):
        plain = "" if value.value is None else _data(value.value)
        notes = value.notes[0] if len(value.notes) == 1 else list(value.notes)
        return _without_blanks({"value": plain, "notes": notes}) if value.notes else plain
    if isinstance(value, Model):
        data = _without_blanks(
            {
                key: _field_data(getattr(value, name), type(value).model_fields[name].default)
                for key, name in value.names_by_key().items()
            }
        )
        return with_short_boxes(data) if isinstance(value, Owner) else data
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, tuple):
        return [_data(item) for item in value]
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, Decimal):
        return f"{value:,f}"
    if isinstance(value, date):
        return value.isoformat()
    return value or ""


def _field_data(value: object, default: object) -> Any:
    """Return the data of a field; a no is written only where a missing key means something else."""
    return "no" if value is False and default is None else _data(value)


def _without_blanks(data: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if value not in ("", [], {})}


class _Block(dict[str, Any]):
    """A mapping that is never written on one line."""


class _Dumper(yaml.CBaseDumper):
    """Writes strings, lists and mappings, without aliases."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def _dumped(data: object) -> str:
    text: str = yaml.dump(data, Dumper=_Dumper, width=WIDTH, allow_unicode=True, sort_keys=False)
    return text


def _text(dumper: _Dumper, text: str) -> yaml.Node:
    style = None
    lines = text.split("\n")
    plain = all(line.isprintable() and line == line.strip() for line in lines)
    if len(lines) > 1:
        long = max(map(len, lines)) > MAX_TEXT_CHARS
        style = (">" if long else "|") if plain and lines[0] and lines[-1] else '"'
    elif not plain:
        style = '"'
    elif len(text) > MAX_TEXT_CHARS and text == " ".join(text.split(" ")):
        style = ">"
    return dumper.represent_scalar(STRING, text, style=style)


def _mapping(dumper: _Dumper, data: dict[str, Any]) -> yaml.Node:
    flat = all(isinstance(value, str) for value in data.values())
    length = sum(len(key) + len(value) + 4 for key, value in data.items()) if flat else 0
    short = flat and length <= MAX_LINE_CHARS and all("\n" not in value for value in data.values())
    cell = set(data) <= {"value", "notes"}
    return dumper.represent_mapping("tag:yaml.org,2002:map", data, flow_style=short or cell)


def _block(dumper: _Dumper, data: _Block) -> yaml.Node:
    return dumper.represent_mapping("tag:yaml.org,2002:map", dict(data), flow_style=False)


def _list(dumper: _Dumper, data: list[Any]) -> yaml.Node:
    names = all(isinstance(item, str) for item in data)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", data, flow_style=names)


_Dumper.add_representer(str, _text)
_Dumper.add_representer(dict, _mapping)
_Dumper.add_representer(_Block, _block)
_Dumper.add_representer(list, _list)
