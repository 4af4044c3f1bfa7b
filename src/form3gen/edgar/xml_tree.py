"""Parse the XML of a filed document, and reject what no filing contains."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as ET
from xml.parsers import expat

from ..errors import Form3genError
from .detection import MAX_BYTES
from .hard_wraps import joined
from .submission import unwrapped

MAX_DEPTH = 32
MAX_TAG_BYTES = 1 << 16
MAX_TEXT_CHARS = 1 << 20
"""White space included; as many as a source may have."""

MAX_WEIGHT = 200_000
WEIGHT = 8
"""What an element counts toward MAX_WEIGHT; a footnote reference, often repeated, counts 1."""

JOINED = "Repaired: lines broken at {width} characters, even within words, were joined."
ENVELOPE = "edgarSubmission"
"""The root of what is submitted: the ownership document and its exhibits, in base64."""


@dataclass(frozen=True)
class Parsed:
    """The root of a document, and a line for each repair that it needed."""

    root: ET.Element
    repairs: tuple[str, ...] = ()


def parsed(raw: bytes) -> Parsed:
    """Return the root of an XML document; broken lines are joined.

    Raises Form3genError if it is not XML, or has what no filing has. A document type declaration,
    which could define entities, is rejected.
    """
    head = raw[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith(b"%pdf"):
        raise Form3genError("this is a PDF, not EDGAR XML")
    if re.match(rb"<!doctype html|<html|<head", head):
        message = "this is a web page; remove xslF345X… from its address to get the XML"
        raise Form3genError(message)
    if not head.startswith((b"<", b"\xff\xfe", b"\xfe\xff")):
        raise Form3genError("this is neither EDGAR XML nor a full submission")
    return _first_parsed(raw.lstrip(b" \t\r\n"))


def _first_parsed(document: bytes) -> Parsed:
    """Return the first reading of a document that can be parsed."""
    failure: ET.ParseError | None = None
    for reading, repairs in _readings(document):
        try:
            return Parsed(_tree(reading), repairs)
        except ET.ParseError as error:
            if not repairs:
                failure = error
        except (ValueError, LookupError) as error:
            raise Form3genError(f"this XML cannot be read: {error}") from None
    assert failure is not None
    line, column = failure.position
    message = f"this XML is broken at line {line}, column {column + 1}; is the file complete?"
    raise Form3genError(message)


def _readings(document: bytes) -> Iterator[tuple[bytes, tuple[str, ...]]]:
    """Yield a document and its repaired versions, the most probable first, with their repairs."""
    is_envelope = f"<{ENVELOPE}".encode() in document[:1000]  # its base64 has lines of one length
    if not is_envelope and (whole := joined(document)):
        yield whole.document, (JOINED.format(width=whole.width),)
    yield document, ()
    if whole := joined(document, is_broken=True):
        yield whole.document, (JOINED.format(width=whole.width),)
    with_whole_tags = unwrapped(document)
    if with_whole_tags != document:
        yield with_whole_tags, ("Repaired: line breaks within tags were removed.",)


def _tree(raw: bytes) -> ET.Element:
    """Return the root of a document; names keep their prefixes.

    ET.XMLParser puts the URI of a namespace, which may be long, before each name that has a prefix.
    """
    if re.search(rb"<[^<>]{%d}" % MAX_TAG_BYTES, raw):
        raise Form3genError("this XML has a tag of over 64 KiB; EDGAR's has none")
    builder = _Builder()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = builder.reject_doctype
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data
    try:
        parser.Parse(raw, True)
    except expat.ExpatError as error:
        failure = ET.ParseError(str(error))
        failure.position = error.lineno, error.offset
        raise failure from None
    return builder.close()


class _Builder(ET.TreeBuilder):
    """Builds the tree, and rejects what no filing has."""

    depth = 0
    weight = 0
    length = 0
    max_length = MAX_TEXT_CHARS

    def reject_doctype(self, *_: object) -> None:
        raise Form3genError("this XML has a document type declaration; EDGAR's has none")

    def start(self, tag: str, attrs: dict[str, str]) -> ET.Element:
        if self.depth == 0 and tag == ENVELOPE:
            self.max_length = MAX_BYTES
        self.depth += 1
        self.weight += len(attrs) + (1 if tag == "footnoteId" else WEIGHT)
        if self.weight > MAX_WEIGHT:
            raise Form3genError("this XML has more elements than any Form 3 that EDGAR accepts")
        if self.depth > MAX_DEPTH:
            raise Form3genError(f"this XML nests over {MAX_DEPTH} deep; EDGAR's does not")
        return super().start(tag, attrs)

    def data(self, data: str) -> None:
        self.length += len(data)
        if self.length > self.max_length:
            raise Form3genError("this XML contains over 1 MiB of text, too much for a Form 3")
        super().data(data)

    def end(self, tag: str) -> ET.Element:
        self.depth -= 1
        return super().end(tag)
