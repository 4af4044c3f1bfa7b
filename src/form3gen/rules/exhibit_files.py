"""Area 7, files of exhibits: what is in them, and whether EDGAR takes it."""

import re
from collections.abc import Iterator, Mapping

from ..form import Exhibit, Form3
from .ccc import holds_ccc
from .cite import edgar
from .exhibits import GRAPHICS, is_file_name
from .misplaced import SECOND_FORM, is_ownership_document, is_printed_form
from .places import Stage, at
from .powers import power_findings
from .privacy import holds_social_security_number
from .registry import RULES, Finding, reading_rule

LARGEST = 4 << 20
DIVIDER = rb"</?(DOCUMENT|TEXT|XML|SUBMISSION|SEC-[A-Z]+)>"
TO_FILL_IN = rb"\[(NAME OF [A-Z]+|DATE)\]"
"""What `form3gen new --exhibit` leaves open."""

ABSENT = reading_rule(
    "F3-716",
    "exhibit_file_absent",
    cites=(edgar("edgarDocument"),),
    message="there is no file '{file}' beside the filing",
    breaks={"exhibits": [{"type": "EX-24", "file": "absent.txt"}], "remarks": "Exhibit 24"},
    doc="""The file of an exhibit lies beside the filing.

    Put it there; `form3gen new --exhibit poa` writes a power of attorney to fill in.""",
)
UNFIT = reading_rule(
    "F3-717",
    "exhibit_unfit",
    cites=(edgar("supporting documents"),),
    message="'{file}' {fault}",
    breaks={"exhibits": [{"type": "EX-24", "file": "unfit.txt"}], "remarks": "Exhibit 24"},
    doc="""An exhibit is text or HTML in 7-bit ASCII, or a picture that an HTML exhibit shows.

    Take out curly quotation marks, long dashes and the like; save a document as text or HTML.""",
)


def exhibit_findings(form: Form3, contents: Mapping[str, bytes]) -> Iterator[Finding]:
    """Yield what is wrong with the files of the exhibits, given those that are there."""
    pages = b"".join(content for name, content in contents.items() if name.endswith(".htm"))
    for number, exhibit in enumerate(form.exhibits):
        name, here = exhibit.file or "", ("exhibits", number, "file")
        if not is_file_name(name):
            continue
        if name not in contents:
            yield ABSENT.finding(at(*here, file=name, stage=Stage.SUBMISSION))
        elif what := _form_in(exhibit, contents[name]):
            yield SECOND_FORM.finding(at(*here, file=name, what=what, stage=Stage.SUBMISSION))
        elif fault := _fault(name, contents[name], pages):
            yield UNFIT.finding(at(*here, file=name, fault=fault, stage=Stage.SUBMISSION))
        elif not name.endswith(GRAPHICS):
            yield from _text_findings(form, number, contents[name])


def _form_in(exhibit: Exhibit, content: bytes) -> str:
    """Return what form the file of an exhibit is, empty if it is none.

    Other papers than a power of attorney may go on with the tables of the form.
    """
    if is_ownership_document(content):
        return "an ownership document"
    is_power = (exhibit.type or "").startswith("EX-24")
    return "a printed Form 3" if is_power and is_printed_form(content) else ""


def _text_findings(form: Form3, number: int, content: bytes) -> Iterator[Finding]:
    """Yield what is wrong with what an exhibit says."""
    exhibit, here = form.exhibits[number], ("exhibits", number, "file")
    if holds_social_security_number(content.decode("latin-1")):
        where = f"exhibit '{exhibit.file}'"
        yield RULES["F3-014"].finding(at(*here, where=where, what="a Social Security number"))
    if (exhibit.type or "").startswith("EX-24"):
        yield from power_findings(form, number, content)


def _fault(name: str, content: bytes, pages: bytes) -> str:
    if len(content) > LARGEST:
        return "is over 4 MiB"
    if name.endswith(GRAPHICS):
        starts = {".jpg": b"\xff\xd8\xff", ".gif": b"GIF8"}[name[-4:]]
        if not content.startswith(starts):
            return f"is no picture of the kind {name[-3:]}"
        tag = rb"src\s*=\s*[\"']?" + re.escape(name.encode()) + rb"[\"'\s>/]"
        if re.search(tag, pages, re.IGNORECASE):
            return ""
        return "is a picture that no HTML exhibit shows"
    if not content.strip():
        return "is empty"
    if content.startswith(b"%PDF"):
        return "is a PDF"
    for line, text in enumerate(content.split(b"\n"), start=1):
        if odd := re.search(rb"[^\x20-\x7e\t\r\x0c]", text):
            shown = content.decode("utf-8", "replace").split("\n")[line - 1]
            sign = next((s for s in shown if not s.isascii()), f"byte 0x{odd[0][0]:02X}")
            return f"has '{sign}' on line {line}, and EDGAR takes ASCII alone"
        if holds_ccc(text.decode("ascii")):
            return f"speaks of a CCC on line {line}, and holds what may be one"
        if mark := re.search(DIVIDER, text, re.IGNORECASE):
            return f"has {mark[0].decode()} on line {line}, with which EDGAR divides a submission"
        if blank := re.search(TO_FILL_IN, text):
            return f"has {blank[0].decode()} on line {line}, which is to be filled in"
    if name.endswith(".htm") and not re.search(rb"<[a-zA-Z!]", content):
        return "is no HTML"
    return ""
