"""The table of formats: what each is called, what it needs, and how it is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from ..errors import Form3genError
from ..form import Form3
from ..rules import Context, Exhibits, Stage, check
from ..sheet import Sheet, sheet
from .delivery import Delivery, documents
from .templates import environment

Render = Callable[[Form3, Sheet, Delivery], bytes]


@dataclass(frozen=True)
class Format:
    """One way to print a filing: its name, the suffix of its files, and how it is made.

    `stage` says what it needs: documents and submissions go to EDGAR and need what only EDGAR
    knows, such as a CIK, and there is no draft of them. What `holds_ccc` is secret.
    """

    name: str
    suffix: str
    media_type: str
    make: Render
    stage: Stage = Stage.PRINT
    holds_ccc: bool = False

    def render(
        self, form: Form3, *, draft: bool = False, delivery: Delivery | None = None
    ) -> bytes:
        """Return the filing in this format; a draft says so on every page.

        Raises Form3genError for a filing whose errors keep it from being made; paper formats can
        be had as drafts in spite of them.
        """
        if draft and self.stage is not Stage.PRINT:
            raise Form3genError(f"there is no draft as {self.name}; EDGAR takes none")
        delivery = delivery or Delivery()
        found = check(form, Context(exhibits=Exhibits(delivery.exhibits)))
        wrong = [
            one for one in found.findings if (one.is_secret if draft else one.stops(self.stage))
        ]
        if wrong:
            more = f" (and {len(wrong) - 1} more)" if len(wrong) > 1 else ""
            message = f"this filing cannot be written as {self.name}: {wrong[0].message}{more}"
            raise Form3genError(message)
        return self.make(form, sheet(form, draft=draft), delivery)


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
    held = replace(delivery, documents=documents(form, primary, delivery.exhibits))
    return _submission(form, sheet, held)


FORMATS = {
    row.name: row
    for row in (
        Format("txt", ".txt", "text/plain", _text),
        Format("html", ".html", "text/html", _html),
        Format("pdf", ".pdf", "application/pdf", _pdf),
        Format("xml", ".xml", "application/xml", _document, Stage.DOCUMENT, holds_ccc=True),
        Format("published", ".published.xml", "application/xml", _published, Stage.DOCUMENT),
        Format(
            "envelope",
            ".envelope.xml",
            "application/xml",
            _envelope,
            Stage.SUBMISSION,
            holds_ccc=True,
        ),
    )
}
"""Every format by its name. A new one is a template and a row here."""
