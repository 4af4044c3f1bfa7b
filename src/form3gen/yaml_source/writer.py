"""The source of a filing: YAML as a person would have written it."""

import textwrap
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import yaml

from ..form import Cell, Form3
from ..form.part import Part
from ..reference.characters import NOT_XML

WIDTH = 90
LONG_LINE = 84
LONG_TEXT = 72
UNREADABLE = "\N{REPLACEMENT CHARACTER}"
STRING = "tag:yaml.org,2002:str"


def source_text(data: Mapping[str, Any], comments: Iterable[str] = ()) -> str:
    """Return data as a source: what is short on one line, long text in paragraphs.

    Every scalar is written so that it is read back as it is. `comments` stand at the top.
    """
    lines = [f"# {NOT_XML.sub(UNREADABLE, ' '.join(comment.split()))}" for comment in comments]
    for key, value in data.items():
        if isinstance(value, list):
            lines += [f"{key}:", textwrap.indent(_dumped(value), "  ").rstrip("\n")]
        else:
            value = _Block(value) if key == "footnotes" else value
            lines.append(_dumped(_Block({key: value})).rstrip("\n"))
    return "\n".join(lines) + "\n"


def said(form: Form3) -> dict[str, Any]:
    """Return what a filing says, as the data of a source."""
    found = _said(form)
    assert isinstance(found, dict)
    return {"form": form.form, **found}


def _said(value: object) -> Any:
    if isinstance(value, Cell):
        plain = "" if value.value is None else _said(value.value)
        notes = value.notes[0] if len(value.notes) == 1 else list(value.notes)
        return _given({"value": plain, "notes": notes}) if value.notes else plain
    if isinstance(value, Part):
        return _given(
            {
                name: _no_or_said(getattr(value, name), field.default)
                for name, field in type(value).model_fields.items()
            }
        )
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, tuple):
        return [_said(item) for item in value]
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, Decimal):
        return f"{value:,f}"
    if isinstance(value, date):
        return value.isoformat()
    return value or ""


def _no_or_said(value: object, default: object) -> Any:
    """Return what a field says; a no is said only where it differs from silence."""
    return "no" if value is False and default is None else _said(value)


def _given(found: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in found.items() if value not in ("", [], {})}


class _Block(dict[str, Any]):
    """A mapping that is never written on one line."""


class _Dumper(yaml.CBaseDumper):
    """Writes strings, lists and mappings, and takes no string for anything else."""

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
        long = max(map(len, lines)) > LONG_TEXT
        style = (">" if long else "|") if plain and lines[0] and lines[-1] else '"'
    elif not plain:
        style = '"'
    elif len(text) > LONG_TEXT and text == " ".join(text.split(" ")):
        style = ">"
    return dumper.represent_scalar(STRING, text, style=style)


def _mapping(dumper: _Dumper, data: dict[str, Any]) -> yaml.Node:
    flat = all(isinstance(value, str) for value in data.values())
    length = sum(len(key) + len(value) + 4 for key, value in data.items()) if flat else 0
    short = flat and length <= LONG_LINE and all("\n" not in value for value in data.values())
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
