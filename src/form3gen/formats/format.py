"""The table of formats: the name of each, what it requires of a filing, and how it is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from ..form import Form3
from ..rules import Stage
from ..sheet import Sheet
from . import fingerprints
from .delivery import Delivery, documents
from .fingerprints import Fingerprint
from .templates import environment

Render = Callable[[Form3, Sheet, Delivery], bytes]


@dataclass(frozen=True)
class Format:
    """One way to write a filing: its name, its file suffix, and the function that makes it.

    `stage` is what it requires: documents and submissions go to EDGAR, so they need what only EDGAR
    gives out, such as a CIK, and cannot be drafts. A format that `contains_ccc` is secret.
    `fingerprint` tells its renderings from other files.
    """

    name: str
    suffix: str
    media_type: str
    fingerprint: Fingerprint = field(repr=False)
    make: Render = field(repr=False)
    stage: Stage = Stage.PRINT
    contains_ccc: bool = False


def _from_template(name: str, errors: str = "strict", encoding: str = "utf-8") -> Render:
    def make(form: Form3, sheet: Sheet, delivery: Delivery) -> bytes:
        template = environment().get_template(name)
        page = template.render(form=form, sheet=sheet, delivery=delivery)
        return page.encode(encoding, errors)

    return make


_html = _from_template("form3.html")
_document = _from_template("form3.xml", "xmlcharrefreplace", "ascii")
_published = _from_template("form3-published.xml", "xmlcharrefreplace", "ascii")
_submission = _from_template("envelope.xml", "xmlcharrefreplace", "ascii")


def _text(form: Form3, sheet: Sheet, delivery: Delivery) -> bytes:
    from . import text

    page = _from_template("form3.txt")(form, sheet, delivery).decode()
    return text.in_ascii(page, sheet.captions.draft if sheet.draft else "")


def _pdf(form: Form3, sheet: Sheet, delivery: Delivery) -> bytes:
    from .pdf import pdf

    return pdf(_html(form, sheet, delivery).decode())


def _envelope(form: Form3, sheet: Sheet, delivery: Delivery) -> bytes:
    primary = _document(form, sheet, delivery)
    complete = replace(delivery, documents=documents(form, primary, delivery.exhibits))
    return _submission(form, sheet, complete)


FORMATS = {
    row.name: row
    for row in (
        Format("txt", ".txt", "text/plain", fingerprints.TEXT, _text),
        Format("html", ".html", "text/html", fingerprints.HTML, _html),
        Format("pdf", ".pdf", "application/pdf", fingerprints.PDF, _pdf),
        Format(
            "xml",
            ".xml",
            "application/xml",
            fingerprints.DOCUMENT,
            _document,
            Stage.UPLOAD,
            contains_ccc=True,
        ),
        Format(
            "published",
            ".published.xml",
            "application/xml",
            fingerprints.PUBLISHED,
            _published,
            Stage.DOCUMENT,
        ),
        Format(
            "envelope",
            ".envelope.xml",
            "application/xml",
            fingerprints.SUBMISSION,
            _envelope,
            Stage.SUBMISSION,
            contains_ccc=True,
        ),
    )
}
"""Every format by name. A new one is a template and a row here."""
