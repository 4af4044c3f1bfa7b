"""Every field is printed, filed, imported, written to YAML and compared, unless it is marked."""

import io
import re
from collections.abc import Callable
from html import unescape
from typing import Any

from complete_filing import (
    complete,
    field_of,
    leaves,
    look,
    marks_along,
    one_of_each,
    other,
    printed,
    replaced,
)
from form3gen import Delivery, Form3, Owner, check_text
from form3gen.compare.changes import changes
from form3gen.edgar.document import filed
from form3gen.form.marks import Mark, NotFiled, NotPrinted
from form3gen.form.model import Model, model_of
from form3gen.formats import FORMATS
from form3gen.sheet import sheet
from form3gen.yaml_source.writer import source_text, to_data

PAPER = {Mark.NOT_PRINTED}
FILED = {Mark.NOT_FILED}
PUBLISHED = {Mark.NOT_FILED, Mark.NOT_PUBLISHED}


def made(form: Form3, name: str) -> bytes:
    """Return a filing in a format, whether the rules allow it or not."""
    files = {one.file: b"" for one in form.exhibits if one.file}
    return FORMATS[name].make(form, sheet(form), Delivery(exhibits=files))


def text(form: Form3) -> str:
    """Return what is printed as text."""
    return made(form, "txt").decode()


def html(form: Form3) -> str:
    """Return what is printed as HTML."""
    return made(form, "html").decode()


def xml(form: Form3) -> str:
    """Return all XML: what is sent to EDGAR, and the document that EDGAR publishes."""
    return b"".join(made(form, name) for name in ("xml", "envelope", "published")).decode()


def disseminated(form: Form3) -> bytes:
    """Return a filing as EDGAR publishes it: the ownership document and the exhibits."""
    documents = [("3", "form3.xml", "", f"<XML>\n{made(form, 'published').decode()}\n</XML>")]
    documents += [(one.type, one.file, one.description, "text") for one in form.exhibits]
    pages = [
        f"<DOCUMENT>\n<TYPE>{kind}\n<FILENAME>{file}\n<DESCRIPTION>{description}\n"
        f"<TEXT>\n{content}\n</TEXT>\n</DOCUMENT>\n"
        for kind, file, description, content in documents
    ]
    return f"<SEC-DOCUMENT>a.txt\n{''.join(pages)}</SEC-DOCUMENT>\n".encode()


def imported(form: Form3) -> Form3:
    """Return a filing as it is imported from what EDGAR publishes."""
    return check_text(source_text(filed(disseminated(form)).data)).form


def rewritten(form: Form3) -> Form3:
    """Return a filing written as a source and read again."""
    return check_text(source_text(to_data(form))).form


def vanishing(form: Form3) -> dict[str, list[str]]:
    """Return where each field of a complete filing vanishes, or shows in spite of its marks."""
    kept = {name: make(form) for name, make in OUTPUTS.items()}
    again = rewritten(form)
    found = {}
    for field, path in one_of_each(form).items():
        value, marks = look(form, path), marks_along(form, path)
        changed = replaced(form, path, other(path, value))
        wrong = []
        for name, make in OUTPUTS.items():
            shown = is_shown(path, value, kept[name], make(changed))
            if shown is bool(marks & ABSENT[name]):
                wrong.append(f"{'shown' if shown else 'missing'} in {name}")
        if look(again, path) != value:
            wrong.append("missing in YAML")
        if not changes(form, changed) and not marks >= PAPER | FILED:
            wrong.append("missing in changes")
        if wrong:
            found[field] = wrong
    return found


def is_shown(path: tuple, value: object, before: Any, after: Any) -> bool:
    """Whether an output shows a value: it depends on it and, if the value is a text, has it."""
    if before == after:
        return False
    if isinstance(before, Form3):
        return not printed(path, value) or look(before, path) == value
    words = "".join(before.split())
    return not printed(path, value) or any(word in words for word in printed(path, value))


OUTPUTS: dict[str, Callable[[Form3], Any]] = {
    "text": text,
    "HTML": html,
    "XML": xml,
    "import": imported,
}
ABSENT = {"text": PAPER, "HTML": PAPER, "XML": FILED, "import": PUBLISHED}
"""The marks of fields that an output leaves out."""


def fields_of(model: type[Model], path: tuple[str, ...] = ()) -> set[str]:
    """Return the path of every field that holds a value."""
    found: set[str] = set()
    for name, field in model.model_fields.items():
        inner = model_of(field.annotation)
        here = (*path, name)
        found |= fields_of(inner, here) if inner else {".".join(here)}
    return found


def test_the_complete_filing_is_complete():
    """The filing that these tests change has a value in every field of the model."""
    assert fields_of(Form3) == one_of_each(complete()).keys()
    assert len(fields_of(Form3)) > 100


def test_no_key_vanishes():
    """Each field is in every output and survives each round trip, unless it is marked."""
    assert {} == vanishing(complete())


class Nicknamed(Owner):
    """An owner with a field that nothing else knows."""

    nickname: str | None = None


class Extended(Form3):
    """A filing with fields that nothing else knows, and with marks that are wrong."""

    owners: tuple[Nicknamed, ...] = ()
    motto: str | None = None
    secret: NotPrinted[NotFiled[str | None]] = None
    remarks: NotPrinted[NotFiled[str | None]] = None


def test_nothing_filed_is_left_out():
    """An import knows every element that is filed, and has no comment about one left out."""
    assert () == filed(disseminated(complete())).comments


def test_a_field_that_vanishes_is_reported():
    """A new field is reported wherever it is missing, and a mark wherever it is wrong."""
    everywhere = [f"missing in {name}" for name in (*OUTPUTS, "YAML", "changes")]
    assert vanishing(complete(Extended)) == {
        "motto": everywhere,
        "owners.nickname": everywhere,
        "secret": ["missing in YAML"],
        "remarks": [f"shown in {name}" for name in OUTPUTS],
    }


def test_pdf_has_every_value():
    """The PDF has every text, date and number that is printed, and every word of the HTML."""
    from pypdf import PdfReader

    form = complete()
    pages = PdfReader(io.BytesIO(made(form, "pdf"))).pages
    words = "".join("".join(page.extract_text() for page in pages).split())
    lost = {
        field_of(form, path)
        for path, value in leaves(form)
        if Mark.NOT_PRINTED not in marks_along(form, path)
        and printed(path, value)
        and not any(word in words for word in printed(path, value))
    }
    assert set() == lost
    body = html(form).partition("</style>")[2].partition("<footer>")[0]
    texts = {"".join(unescape(one).split()) for one in re.split(r"<[^>]*>", body)}
    assert len(texts) > 100
    on_screen_only = {"\N{LEFTWARDS ARROW WITH HOOK}"}
    assert [] == sorted(one for one in texts - on_screen_only if one not in words)
