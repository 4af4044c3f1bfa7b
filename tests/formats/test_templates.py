"""Templates: what they use, and that they escape markup."""

import re

import pytest
from jinja2 import meta

from cases import ROOT, case
from form3gen import render
from form3gen.formats import templates_dir
from form3gen.formats.templates import environment

TEMPLATES = sorted(file.name for file in templates_dir().glob("*.*") if file.suffix != ".conf")


assert len(TEMPLATES) > 5


@pytest.mark.parametrize("name", TEMPLATES)
def test_templates_use_only_form_sheet_and_delivery(name):
    """A template uses the form, the sheet and the delivery, and no other variable."""
    parsed = environment().parse((templates_dir() / name).read_text())
    assert meta.find_undeclared_variables(parsed) <= {"form", "sheet", "delivery", "owner"}


def test_markup_is_escaped():
    """Text of the filing is text in HTML and XML."""
    form = case("awkward").form.model_copy(update={"remarks": "<b>bold</b>"})
    for wanted in ("html", "xml", "published"):
        page = render(form, wanted).decode()
        assert "<b>bold" not in page
        assert "&lt;b&gt;bold" in page
    assert "&lt;Acme &amp; Sons&gt;" in render(form, "html").decode()


def test_no_template_calls_markup_safe():
    """Escaping is never switched off."""
    texts = [(templates_dir() / name).read_text() for name in TEMPLATES]
    assert not [text for text in texts if re.search(r"\|\s*(safe|default)", text)]


def test_templates_are_where_the_formats_look():
    """The folder of templates contains what the formats name."""
    assert ROOT / "templates" == templates_dir()
    assert set(TEMPLATES) <= {file.name for file in templates_dir().iterdir()}
