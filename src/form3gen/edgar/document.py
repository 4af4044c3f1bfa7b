"""Convert EDGAR's ownership XML, of every schema version, to the data of a source."""

import re
from collections import Counter
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from ..errors import Form3genError
from ..form.scalars import one_line
from .detection import MAX_BYTES, is_submission
from .leftovers import left_out
from .people import issuer, owners
from .scalars import (
    Data,
    day,
    number,
    paragraphs,
    text,
    without_blanks,
    yes_or_blank,
)
from .submission import Attachment, Party, submission, unwrapped

MAX_DEPTH = 32
MAX_TAG_BYTES = 1 << 16
MAX_TEXT_CHARS = 1 << 20
"""White space included; as many as a source may have."""

MAX_WEIGHT = 200_000
WEIGHT = 8
"""What an element counts toward MAX_WEIGHT; a footnote reference, often repeated, counts 1."""

NATURE = {
    "ownership": "ownershipNature/directOrIndirectOwnership",
    "nature": "ownershipNature/natureOfOwnership",
}
TABLE_1 = {
    "title": "securityTitle",
    "amount": "postTransactionAmounts/sharesOwnedFollowingTransaction",
    "value": "postTransactionAmounts/valueOwnedFollowingTransaction",
    **NATURE,
}
UNDERLYING = {
    "title": "underlyingSecurity/underlyingSecurityTitle",
    "amount": "underlyingSecurity/underlyingSecurityShares",
    "value": "underlyingSecurity/underlyingSecurityValue",
}
TABLE_2 = {
    "title": "securityTitle",
    "exercisable": "exerciseDate",
    "expires": "expirationDate",
    "underlying": "underlyingSecurity",
    "price": "conversionOrExercisePrice",
    **NATURE,
}
NOTE_ID = re.compile(r"F[1-9][0-9]?")
VALUES = {"amount": number, "value": number, "price": number, "exercisable": day, "expires": day}


@dataclass(frozen=True)
class Filed:
    """A filed document as the data of a source.

    `comments` are lines for the reader of the source: what was not carried over, and why.
    `attachments` are the exhibits, `filed` is the filing date; an ownership document by itself has
    neither.
    """

    data: Data = field(repr=False)
    comments: tuple[str, ...] = field(repr=False)
    attachments: tuple[Attachment, ...] = ()
    filed: str = ""


def filed(raw: bytes) -> Filed:
    """Return an ownership document or a full submission as data, its mistakes included.

    Raises Form3genError for anything other than a Form 3 or 3/A from EDGAR. Nothing is fetched,
    and a document type declaration, which could define entities, is rejected.
    """
    if len(raw) > MAX_BYTES:
        raise Form3genError("this file is over 25 MiB, too large for a Form 3")
    if not is_submission(raw):
        root = _root(raw)
        comments = tuple(left_out(root))
        return Filed(_data(root, (), Party(), ()), comments)
    parts = submission(raw)
    root = _root(parts.document)
    comments = tuple(left_out(root))
    data = _data(root, parts.owners, parts.issuer, parts.attachments)
    return Filed(data, comments, parts.attachments, parts.filed)


def _root(raw: bytes) -> ET.Element:
    head = raw[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith(b"%pdf"):
        raise Form3genError("this is a PDF, not EDGAR XML")
    if re.match(rb"<!doctype html|<html|<head", head):
        message = "this is a web page; remove xslF345X… from its address to get the XML"
        raise Form3genError(message)
    if not head.startswith((b"<", b"\xff\xfe", b"\xfe\xff")):
        raise Form3genError("this is neither EDGAR XML nor a full submission")
    if re.search(rb"<[^<>]{%d}" % MAX_TAG_BYTES, raw):
        raise Form3genError("this XML has a tag of over 64 KiB; EDGAR's has none")
    root = _parsed(raw.lstrip(b" \t\r\n"))
    if root.tag.endswith("}ownershipDocument"):
        raise Form3genError("this ownershipDocument has a namespace; EDGAR's has none")
    if root.tag != "ownershipDocument":
        raise Form3genError(
            f"this XML has the root element '{root.tag[:60]}', not 'ownershipDocument'"
        )
    form = text(root, "documentType")
    if form not in {"3", "3/A"}:
        kind = f"a Form {form[:20]}" if form else "a form without a type"
        raise Form3genError(f"this is {kind}; form3gen reads Forms 3 and 3/A")
    return root


def _parsed(raw: bytes) -> ET.Element:
    try:
        return _tree(raw)
    except ET.ParseError as error:
        with_whole_tags = unwrapped(raw)
        if with_whole_tags != raw:
            try:
                return _tree(with_whole_tags)
            except ET.ParseError:
                pass
        line, column = error.position
        message = f"this XML is broken at line {line}, column {column + 1}; is the file complete?"
        raise Form3genError(message) from None
    except (ValueError, LookupError) as error:
        raise Form3genError(f"this XML cannot be read: {error}") from None


def _tree(raw: bytes) -> ET.Element:
    parser = ET.XMLParser(target=_Builder())
    parser.feed(raw)
    root: ET.Element = parser.close()
    return root


class _Builder(ET.TreeBuilder):
    """Builds the tree, and rejects what no ownership document has."""

    depth = 0
    weight = 0
    length = 0

    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:
        raise Form3genError("this XML has a document type declaration; EDGAR's has none")

    def start(self, tag: str, attrs: dict[str, str]) -> ET.Element:
        self.depth += 1
        self.weight += len(attrs) + (1 if tag == "footnoteId" else WEIGHT)
        if self.weight > MAX_WEIGHT:
            raise Form3genError("this XML has more elements than any Form 3 that EDGAR accepts")
        if self.depth > MAX_DEPTH:
            raise Form3genError(f"this XML nests over {MAX_DEPTH} deep; EDGAR's does not")
        return super().start(tag, attrs)

    def data(self, data: str) -> None:
        self.length += len(data)
        if self.length > MAX_TEXT_CHARS:
            raise Form3genError("this XML contains over 1 MiB of text, too much for a Form 3")
        super().data(data)

    def end(self, tag: str) -> ET.Element:
        self.depth -= 1
        return super().end(tag)


def _data(
    root: ET.Element,
    header: tuple[Party, ...],
    company: Party,
    attachments: tuple[Attachment, ...],
) -> Data:
    table_1 = root.iterfind("nonDerivativeTable/nonDerivativeHolding")
    table_2 = root.iterfind("derivativeTable/derivativeHolding")
    remarks = root.find("remarks")
    data: Data = {
        "form": text(root, "documentType"),
        "event_date": day(text(root, "periodOfReport")),
        "original_date": day(text(root, "dateOfOriginalSubmission")),
        "issuer": issuer(root, company),
        "owners": list(owners(root, header)),
        "no_securities": yes_or_blank(text(root, "noSecuritiesOwned")),
        "table_1": [_row(row, TABLE_1) for row in table_1],
        "table_2": [_row(row, TABLE_2) for row in table_2],
        "footnotes": _footnotes(root),
        "remarks": paragraphs("".join(remarks.itertext()) if remarks is not None else ""),
        "exhibits": [one.to_data(one.file) for one in attachments],
        "signatures": [
            without_blanks(
                {"name": text(one, "signatureName"), "date": day(text(one, "signatureDate"))}
            )
            for one in root.iterfind("ownerSignature")
        ],
    }
    return without_blanks(data)


def _row(row: ET.Element, columns: dict[str, str]) -> Data:
    return without_blanks(
        {
            key: _row(row, UNDERLYING) if key == "underlying" else _cell(row.find(path), key)
            for key, path in columns.items()
        }
    )


def _cell(element: ET.Element | None, key: str) -> object:
    if element is None:
        return ""
    written = text(element, "value") if element.find("value") is not None else text(element, ".")
    value = VALUES.get(key, str)(written)
    notes = [_name(note) or "?" for note in element.iterfind("footnoteId")]
    if not notes:
        return value
    return without_blanks({"value": value, "notes": notes[0] if len(notes) == 1 else notes})


def _name(note: ET.Element) -> str:
    """Return the name of a footnote in the source: the number in its id, or an invalid id."""
    written = "".join((note.get("id") or "").split())
    if NOTE_ID.fullmatch(written):
        return written[1:]
    return f"id {written}" if written.isdigit() else written


def _footnotes(root: ET.Element) -> dict[str, str]:
    """Return the footnotes by name; a repeated name is changed, and so reported as unused."""
    footnotes: dict[str, str] = {}
    seen: Counter[str] = Counter()
    for note in root.iterfind("footnotes/footnote"):
        name = _name(note) or "without id"
        seen[name] += 1
        again = f"{name} again" if seen[name] == 2 else f"{name} again {seen[name]}"
        footnotes[again if name in footnotes else name] = one_line("".join(note.itertext()))
    return footnotes
