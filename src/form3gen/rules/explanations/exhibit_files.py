"""Area 7, files of exhibits: what is in them, and whether EDGAR takes it."""

import re
from collections.abc import Iterator, Mapping, Set
from functools import lru_cache

from ...form import Exhibit, Form3
from ...reference.ccc import holds_ccc
from ...reference.exhibit_files import GRAPHICS, is_file_name
from ..citations import edgar
from ..document.form_type import SECOND_FORM, is_ownership_document, is_printed_form
from ..facts.identifiers import holds_social_security_number
from ..location import Stage, at
from ..registry import RULES, Finding, reading_rule
from ..signatures.powers_of_attorney import power_findings

LARGEST = 4 << 20
DIVIDER = rb"</?(DOCUMENT|TEXT|XML|SUBMISSION|SEC-[A-Z]+)>"
ODD = rb"[^\x20-\x7e\t\r\n\x0c]"
PICTURE = rb"src\s*=\s*[\"']?([a-z0-9_.-]++)[\"'\s>/]"
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
    pictures = {name.lower() for name in re.findall(PICTURE, pages, re.IGNORECASE)}
    for number, exhibit in enumerate(form.exhibits):
        name, here = exhibit.file or "", ("exhibits", number, "file")
        if not is_file_name(name):
            continue
        if name not in contents:
            yield ABSENT.finding(at(*here, file=name, stage=Stage.SUBMISSION))
        elif what := _form_in(exhibit, contents[name]):
            yield SECOND_FORM.finding(at(*here, file=name, what=what, stage=Stage.SUBMISSION))
        elif fault := _fault(name, contents[name], pictures):
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
    if _holds_social_security_number(content):
        where = f"exhibit '{exhibit.file}'"
        yield RULES["F3-014"].finding(at(*here, where=where, what="a Social Security number"))
    if (exhibit.type or "").startswith("EX-24"):
        yield from power_findings(form, number, content)


@lru_cache(2)
def _holds_social_security_number(content: bytes) -> bool:
    return holds_social_security_number(content.decode("latin-1"))


def _fault(name: str, content: bytes, pictures: Set[bytes]) -> str:
    if len(content) > LARGEST:
        return "is over 4 MiB"
    if name.endswith(GRAPHICS):
        starts = {".jpg": b"\xff\xd8\xff", ".gif": b"GIF8"}[name[-4:]]
        if not content.startswith(starts):
            return f"is no picture of the kind {name[-3:]}"
        if name.encode() in pictures:
            return ""
        return "is a picture that no HTML exhibit shows"
    fault = _text_fault(content)
    if not fault and name.endswith(".htm") and not re.search(rb"<[a-zA-Z!]", content):
        return "is no HTML"
    return fault


@lru_cache(2)
def _text_fault(content: bytes) -> str:
    """Return what is wrong with a text or page; many exhibits may name one file."""
    if not content.strip():
        return "is empty"
    if content.startswith(b"%PDF"):
        return "is a PDF"
    if fault := min(_faults_of_lines(content), default=None):
        return fault[-1]
    return ""


def _faults_of_lines(content: bytes) -> Iterator[tuple[int, int, str]]:
    """Yield the first fault of each kind, after its line and its rank among those of a line."""
    if odd := re.search(ODD, content):
        line = _line_at(content, odd.start())
        shown = content.decode("utf-8", "replace").split("\n")[line - 1]
        sign = next((s for s in shown if not s.isascii()), f"byte 0x{odd[0][0]:02X}")
        yield line, 0, f"has '{sign}' on line {line}, and EDGAR takes ASCII alone"
    if ccc := _line_with_ccc(content):
        yield ccc, 1, f"speaks of a CCC on line {ccc}, and holds what may be one"
    if mark := re.search(DIVIDER, content, re.IGNORECASE):
        line, shown = _line_at(content, mark.start()), mark[0].decode()
        yield line, 2, f"has {shown} on line {line}, with which EDGAR divides a submission"
    if blank := re.search(TO_FILL_IN, content):
        line, shown = _line_at(content, blank.start()), blank[0].decode()
        yield line, 3, f"has {shown} on line {line}, which is to be filled in"


def _line_at(content: bytes, index: int) -> int:
    return content.count(b"\n", 0, index) + 1


def _line_with_ccc(content: bytes) -> int:
    """Return the first line that holds what may be a CCC, 0 where none does."""
    small, found = content.lower(), -1
    while (found := small.find(b"ccc", found + 1)) >= 0:
        begin, end = content.rfind(b"\n", 0, found) + 1, content.find(b"\n", found)
        end = end if end >= 0 else len(content)
        if holds_ccc(content[begin:end].decode("latin-1")):
            return _line_at(content, begin)
        found = end
    return 0
