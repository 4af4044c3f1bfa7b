"""The table of formats, and the one Jinja environment that renders them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from ..form import Form3
from ..sheet import Sheet, sheet

if TYPE_CHECKING:
    from jinja2 import Environment

Render = Callable[[Form3, Sheet], bytes]


@dataclass(frozen=True)
class Format:
    """One way to print a filing: its name, the suffix of its files, and how it is made.

    `electronic` formats go to EDGAR: they need what only EDGAR knows, such as a CIK, and there is
    no draft of them.
    """

    name: str
    suffix: str
    media_type: str
    make: Render
    electronic: bool = False

    def render(self, form: Form3, *, draft: bool = False) -> bytes:
        """Return the filing in this format; a draft says so on every page."""
        return self.make(form, sheet(form, draft=draft))


def templates_dir() -> Path:
    """Return where the templates are: in the package, or at the root of a checkout."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "templates"
    return installed if installed.is_dir() else package.parents[1] / "templates"


@cache
def environment() -> Environment:
    """Return the one environment of all templates; each sees `form` and `sheet` and no more."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

    from . import text

    made = Environment(
        loader=FileSystemLoader(templates_dir()),
        undefined=StrictUndefined,
        autoescape=select_autoescape(["html", "xml"]),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters |= text.FILTERS
    return made


def _from_template(name: str, errors: str = "strict", encoding: str = "utf-8") -> Render:
    def make(form: Form3, sheet: Sheet) -> bytes:
        template = environment().get_template(name)
        return template.render(form=form, sheet=sheet).encode(encoding, errors)

    return make


def _text(form: Form3, sheet: Sheet) -> bytes:
    from . import text

    return text.in_ascii(environment().get_template("form3.txt").render(form=form, sheet=sheet))


def _pdf(form: Form3, sheet: Sheet) -> bytes:
    from .pdf import pdf

    return pdf(environment().get_template("form3.html").render(form=form, sheet=sheet))


FORMATS = {
    row.name: row
    for row in (
        Format("txt", ".txt", "text/plain", _text),
        Format("html", ".html", "text/html", _from_template("form3.html")),
        Format("pdf", ".pdf", "application/pdf", _pdf),
        Format(
            "xml",
            ".xml",
            "application/xml",
            _from_template("form3.xml", "xmlcharrefreplace", "ascii"),
            electronic=True,
        ),
        Format(
            "published",
            ".published.xml",
            "application/xml",
            _from_template("form3-published.xml", "xmlcharrefreplace", "ascii"),
            electronic=True,
        ),
    )
}
"""Every format by its name. A new one is a template and a row here."""
