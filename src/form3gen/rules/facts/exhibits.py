"""The files of the exhibits: which can be filed, and what they say."""

import re
from collections.abc import Iterator, Mapping, Set
from functools import cached_property

from ...form import Exhibit, Form3
from ...reference.ccc import holds_ccc
from ...reference.exhibit_files import GRAPHICS, is_file_name

LARGEST = 4 << 20
DIVIDER = rb"</?(DOCUMENT|TEXT|XML|SUBMISSION|SEC-[A-Z]+)>"
ODD = rb"[^\x20-\x7e\t\r\n\x0c]"
PICTURE = rb"src\s*=\s*[\"']?([a-z0-9_.-]++)[\"'\s>/]"
TO_FILL_IN = rb"\[(NAME OF [A-Z]+|DATE)\]"
"""What `form3gen new --exhibit` leaves open."""

PRINTED = (b"INITIAL STATEMENT OF BENEFICIAL OWNERSHIP", b"TABLE I -", b"TABLE II -")
"""Captions of every revision of the form, in capitals."""


class Exhibits:
    """The files found beside a filing, each looked at once. Make one for each check."""

    def __init__(self, contents: Mapping[str, bytes]) -> None:
        self.contents = contents

    @cached_property
    def faults(self) -> Mapping[str, str]:
        """Why EDGAR does not accept a file, by its name; empty if it does."""
        htm = (content for name, content in self.contents.items() if name.endswith(".htm"))
        shown = re.findall(PICTURE, b"".join(htm), re.IGNORECASE)
        pictures = {name.lower() for name in shown}
        return {name: _fault(name, content, pictures) for name, content in self.contents.items()}

    @cached_property
    def ownership_documents(self) -> frozenset[str]:
        """The names of the files that are ownership documents."""
        return frozenset(
            name for name, content in self.contents.items() if is_ownership_document(content)
        )

    @cached_property
    def printed_forms(self) -> frozenset[str]:
        """The names of the files that are a printed Form 3."""
        return frozenset(
            name for name, content in self.contents.items() if is_printed_form(content)
        )

    def found(self, form: Form3) -> Iterator[tuple[int, Exhibit, str]]:
        """Yield the row, the exhibit, and the name of each file that was found."""
        for row, exhibit in enumerate(form.exhibits):
            name = exhibit.file or ""
            if is_file_name(name) and name in self.contents:
                yield row, exhibit, name

    def texts(self, form: Form3) -> Iterator[tuple[int, Exhibit, bytes]]:
        """Yield the row, the exhibit, and the content of each text or page that can be filed."""
        for row, exhibit, name in self.found(form):
            fit = not self.form_in(exhibit) and not self.faults[name]
            if fit and not name.endswith(GRAPHICS):
                yield row, exhibit, self.contents[name]

    def form_in(self, exhibit: Exhibit) -> str:
        """Return what form the file of an exhibit is, empty if it is none.

        Only a power of attorney is never a printed form: others may continue the tables.
        """
        if exhibit.file in self.ownership_documents:
            return "an ownership document"
        is_power = (exhibit.type or "").startswith("EX-24")
        return "a printed Form 3" if is_power and exhibit.file in self.printed_forms else ""


def is_ownership_document(content: bytes) -> bool:
    """Return whether a document is a Form 3, 4 or 5 in EDGAR's XML."""
    return b"<ownershipDocument" in content


def is_printed_form(content: bytes) -> bool:
    """Return whether a document, in text or HTML, is a printed Form 3."""
    words = b" ".join(content.upper().split())
    return all(caption in words for caption in PRINTED)


def _fault(name: str, content: bytes, pictures: Set[bytes]) -> str:
    """Return why EDGAR does not accept a file, empty if it does."""
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
