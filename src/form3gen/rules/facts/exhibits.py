"""Exhibit files: whether they can be filed, and what they contain."""

import re
from collections.abc import Iterator, Mapping, Set
from functools import cached_property
from html import unescape

from ...form import Exhibit, Form3
from ...reference.ccc import contains_labeled_ccc
from ...reference.exhibit_files import GRAPHICS, is_file_name
from .exhibit_texts import Placeholder, placeholders

MAX_EXHIBIT_BYTES = 4 << 20
"""Bytes of the largest exhibit that is read."""

DIVIDER = rb"</?(DOCUMENT|TEXT|XML|SUBMISSION|SEC-[A-Z]+)>"
NOT_ASCII = rb"[^\x20-\x7e\t\r\n\x0c]"
IMAGE_SOURCE = rb"src\s*=\s*[\"']?([a-z0-9_.-]++)[\"'\s>/]"
PRINTED = (b"INITIAL STATEMENT OF BENEFICIAL OWNERSHIP", b"TABLE I -", b"TABLE II -")
"""Captions of every revision of the form, in uppercase."""

HUGE_ENTITY = re.compile(r"&#[0-9]{8,}+;?")
"""A character reference beyond Unicode, which may be too long to convert to a number."""

LINES_AFTER_LABEL = 8
"""How far below the letters CCC the code may be."""

ENTITY = re.compile(r"&(?:#[xX]?[0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")
"""A character reference, as `html.unescape` finds it."""

IMAGE_MARKS = (b"<img", b"data:image", b"background-image")


class Exhibits:
    """The exhibit files of a filing, each examined once. Create one for each check."""

    def __init__(self, contents: Mapping[str, bytes]) -> None:
        self.contents = contents

    def __repr__(self) -> str:
        return f"<Exhibits of {len(self.contents)} files>"

    @cached_property
    def faults(self) -> Mapping[str, str]:
        """Why EDGAR does not accept each file, by file name; empty if it does."""
        htm = (content for name, content in self.contents.items() if name.endswith(".htm"))
        shown = re.findall(IMAGE_SOURCE, b"".join(htm), re.IGNORECASE)
        images = {name.lower() for name in shown}
        return {name: _fault(name, content, images) for name, content in self.contents.items()}

    @cached_property
    def placeholders(self) -> Mapping[str, tuple[Placeholder, ...]]:
        """The placeholders of each text or HTML file that EDGAR accepts, by file name."""
        return {
            name: placeholders(content)
            for name, content in self.contents.items()
            if not name.endswith(GRAPHICS)
        }

    @cached_property
    def ownership_documents(self) -> frozenset[str]:
        """The names of the files that contain an ownership document."""
        return frozenset(
            name for name, content in self.contents.items() if is_ownership_document(content)
        )

    @cached_property
    def printed_forms(self) -> frozenset[str]:
        """The names of the files that contain a printed Form 3."""
        return frozenset(
            name for name, content in self.contents.items() if is_printed_form(content)
        )

    @cached_property
    def plain_texts(self) -> Mapping[str, str]:
        """The words of each text or HTML file that can be filed, by file name; see `plain_text`."""
        return {
            name: plain_text(content)
            for name, content in self.contents.items()
            if self._is_text(name)
        }

    @cached_property
    def scans(self) -> frozenset[str]:
        """The names of the files that show an image, and so may be scanned pages."""
        return frozenset(name for name, content in self.contents.items() if shows_image(content))

    def files(self, form: Form3) -> Iterator[tuple[int, Exhibit, str]]:
        """Yield the row, the exhibit and the name of each file that was found."""
        for row, exhibit in enumerate(form.exhibits):
            name = exhibit.file or ""
            if is_file_name(name) and name in self.contents:
                yield row, exhibit, name

    def texts(self, form: Form3) -> Iterator[tuple[int, Exhibit, bytes]]:
        """Yield row, exhibit and content of each text or HTML file that can be filed."""
        for row, exhibit, name in self.files(form):
            if self._is_text(name) and not self.form_in(exhibit):
                yield row, exhibit, self.contents[name]

    def _is_text(self, name: str) -> bool:
        """Return whether a file is text or HTML that is complete and that EDGAR accepts."""
        return self.placeholders.get(name) == () and not self.faults[name]

    def form_in(self, exhibit: Exhibit) -> str:
        """Return which form the file of an exhibit contains, empty if it contains none.

        Only a power of attorney may not be a printed form; other exhibits may continue the tables.
        """
        if exhibit.file in self.ownership_documents:
            return "an ownership document"
        is_power = (exhibit.type or "").startswith("EX-24")
        return "a printed Form 3" if is_power and exhibit.file in self.printed_forms else ""


def is_ownership_document(content: bytes) -> bool:
    """Return whether a document is a Form 3, 4 or 5 in EDGAR's XML."""
    return b"<ownershipDocument" in content


def is_printed_form(content: bytes) -> bool:
    """Return whether a text or HTML document is a printed Form 3."""
    words = b" ".join(content.upper().split())
    return all(caption in words for caption in PRINTED)


def shows_image(content: bytes) -> bool:
    """Return whether a document shows an image, which may be a scanned page."""
    lowercase = content.lower()
    return any(mark in lowercase for mark in IMAGE_MARKS)


def plain_text(content: bytes) -> str:
    """Return the words of a text or HTML document in lowercase, on one line, without tags."""
    text = content.decode("utf-8", "replace")
    if "<" in text:
        tagged, end, rest = text.rpartition(">")  # each "<" after the last ">" costs a full search
        text = _unescaped(re.sub(r"<[^>]*>", " ", tagged + end) + rest)
    return " ".join(text.lower().split())


def _unescaped(text: str) -> str:
    """Return a text with its character references replaced; each kind is looked up once."""
    text = HUGE_ENTITY.sub(" ", text)
    known = {entity: unescape(entity) for entity in set(ENTITY.findall(text))}
    if all(entity == character for entity, character in known.items()):
        return text
    return ENTITY.sub(lambda match: known[match[0]], text)


def _fault(name: str, content: bytes, images: Set[bytes]) -> str:
    """Return why EDGAR does not accept a file, empty if it does."""
    if len(content) > MAX_EXHIBIT_BYTES:
        return "is larger than 4 MiB"
    if name.endswith(GRAPHICS):
        magic = {".jpg": b"\xff\xd8\xff", ".gif": b"GIF8"}[name[-4:]]
        if not content.startswith(magic):
            return f"is not a {name[-4:]} image"
        if name.encode() in images:
            return ""
        return "is an image that no HTML exhibit shows"
    fault = _text_fault(content)
    if not fault and name.endswith(".htm") and not re.search(rb"<[a-zA-Z!]", content):
        return "is not HTML"
    return fault


def _text_fault(content: bytes) -> str:
    """Return what is wrong with a text or HTML file, empty if nothing is."""
    if not content.strip():
        return "is empty"
    if content.startswith(b"%PDF"):
        return "is a PDF"
    if fault := min(_faults_of_lines(content), default=None):
        return fault[-1]
    return ""


def _faults_of_lines(content: bytes) -> Iterator[tuple[int, int, str]]:
    """Yield the first fault of each kind, with its line and its rank within the line."""
    if odd := re.search(NOT_ASCII, content):
        line = _line_at(content, odd.start())
        shown = content.decode("utf-8", "replace").split("\n")[line - 1]
        char = next((one for one in shown if not one.isascii()), f"byte 0x{odd[0][0]:02X}")
        yield line, 0, f"contains '{char}' on line {line}; EDGAR accepts only ASCII"
    if ccc := _line_with_ccc(content):
        yield ccc, 1, f"mentions a CCC on line {ccc}, and may contain one"
    if mark := re.search(DIVIDER, content, re.IGNORECASE):
        line, shown = _line_at(content, mark.start()), mark[0].decode()
        yield line, 2, f"contains {shown} on line {line}, which EDGAR uses to divide a submission"


def _line_at(content: bytes, index: int) -> int:
    return content.count(b"\n", 0, index) + 1


def _line_with_ccc(content: bytes) -> int:
    """Return the first line that may contain a CCC, 0 if none does."""
    if not contains_labeled_ccc(content.decode("latin-1")):
        return 0
    lines = content.decode("latin-1").split("\n")
    first, last = 0, len(lines) - 1
    while first < last:
        middle = (first + last) // 2
        begin = max(0, first - LINES_AFTER_LABEL)
        if contains_labeled_ccc("\n".join(lines[begin : middle + 1])):
            last = middle
        else:
            first = middle + 1
    return first + 1
