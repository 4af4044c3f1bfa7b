"""The folder of the templates, and the Jinja environment that renders them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from ..reference.characters import without_controls

if TYPE_CHECKING:
    from jinja2 import Environment


def templates_dir() -> Path:
    """Return the folder of the templates: in the package, or at the root of a checkout."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "templates"
    return installed if installed.is_dir() else package.parents[1] / "templates"


@cache
def environment() -> Environment:
    """Return the environment of all templates; they are given form, sheet and delivery only."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

    from . import text

    made = Environment(
        loader=FileSystemLoader(templates_dir()),
        undefined=StrictUndefined,
        autoescape=select_autoescape(["html", "xml"]),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=_finalized,
    )
    made.filters |= text.FILTERS
    return made


def _finalized(value: object) -> object:
    """Return what a template prints; a draft may contain control characters, each replaced."""
    if isinstance(value, str) and not value.isprintable() and not hasattr(value, "__html__"):
        return without_controls(value)
    return value
