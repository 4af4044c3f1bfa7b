"""EDGAR's ownership document, of every schema version, to the data of a source."""

import re
from collections import Counter
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from ..errors import Form3genError
from ..form.model import one_line
from .leftovers import left_out
from .people import issuer, owners
from .scalars import Data, day, given, number, paragraphs, text, tick
from .submission import Attachment, Party, is_submission, submission, unwrapped

LARGEST = 25 << 20
BEFORE = b"\xef\xbb\xbf\xff\xfe \t\r\n"
"""The marks of an encoding, and blanks, which may stand before XML."""

DEEPEST = 32
LONGEST_TAG = 1 << 16
MOST_TEXT = 1 << 20
"""Characters, white space and all, as many as a source may have."""

MOST = 200_000
WEIGHT = 8
"""How much an element counts against MOST; calls of footnotes, of which there may be many, less."""

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
    """What a filed document says, as the data of a source.

    `comments` are lines for whoever reads the source: what was not carried over, and why.
    `attachments` are the exhibits that came with it, `filed` is the day on which it was filed,
    empty where a document alone does not say.
    """

    data: Data
    comments: tuple[str, ...]
    attachments: tuple[Attachment, ...] = ()
    filed: str = ""


def is_filed(raw: bytes) -> bool:
    """Return whether this is a filed document rather than a source: XML, or a full submission."""
    return is_submission(raw) or raw.lstrip(BEFORE).startswith((b"<", b"\0<"))


def filed(raw: bytes) -> Filed:
    """Return what an ownership document or a full submission says, right or wrong.

    Raises Form3genError for what is no Form 3 or 3/A of EDGAR. Nothing is fetched, and a document
    type declaration, which could name entities, is refused.
    """
    if len(raw) > LARGEST:
        raise Form3genError("this file is over 25 MiB, and no Form 3 is")
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
        message = "this is a web page; the XML of a filing is at its address without xslF345X.."
        raise Form3genError(message)
    if not head.startswith((b"<", b"\xff\xfe", b"\xfe\xff")):
        raise Form3genError("this is neither EDGAR XML nor a full submission")
    if re.search(rb"<[^<>]{%d}" % LONGEST_TAG, raw):
        raise Form3genError("this XML has a tag of over 64 KiB, and EDGAR's has none")
    root = _parsed(raw.lstrip(b" \t\r\n"))
    if root.tag.endswith("}ownershipDocument"):
        raise Form3genError("this ownershipDocument has a namespace, and EDGAR's has none")
    if root.tag != "ownershipDocument":
        raise Form3genError(f"this is a document '{root.tag[:60]}', not an ownershipDocument")
    form = text(root, "documentType")
    if form not in {"3", "3/A"}:
        kind = f"a Form {form[:20]}" if form else "a form of no type"
        raise Form3genError(f"this is {kind}; form3gen reads Forms 3 and 3/A")
    return root


def _parsed(raw: bytes) -> ET.Element:
    try:
        return _tree(raw)
    except ET.ParseError as error:
        mended = unwrapped(raw)
        if mended != raw:
            try:
                return _tree(mended)
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
    """Builds the tree, and refuses what no ownership document has."""

    depth = 0
    count = 0
    length = 0

    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:
        raise Form3genError("this XML has a document type declaration, and EDGAR's has none")

    def start(self, tag: str, attrs: dict[str, str]) -> ET.Element:
        self.depth += 1
        self.count += len(attrs) + (1 if tag == "footnoteId" else WEIGHT)
        if self.count > MOST:
            raise Form3genError("this XML has more elements than any Form 3 that EDGAR takes")
        if self.depth > DEEPEST:
            raise Form3genError(f"this XML nests over {DEEPEST} deep, and EDGAR's does not")
        return super().start(tag, attrs)

    def data(self, data: str) -> None:
        self.length += len(data)
        if self.length > MOST_TEXT:
            raise Form3genError("this XML holds over 1 MiB of text, and no Form 3 does")
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
    found = root.find("remarks")
    said: Data = {
        "form": text(root, "documentType"),
        "event_date": day(text(root, "periodOfReport")),
        "original_date": day(text(root, "dateOfOriginalSubmission")),
        "issuer": issuer(root, company),
        "owners": list(owners(root, header)),
        "no_securities": tick(text(root, "noSecuritiesOwned")),
        "table_1": [_row(row, TABLE_1) for row in table_1],
        "table_2": [_row(row, TABLE_2) for row in table_2],
        "footnotes": _footnotes(root),
        "remarks": paragraphs("".join(found.itertext()) if found is not None else ""),
        "exhibits": [one.said(one.file) for one in attachments],
        "signatures": [
            given({"name": text(one, "signatureName"), "date": day(text(one, "signatureDate"))})
            for one in root.iterfind("ownerSignature")
        ],
    }
    return given(said)


def _row(row: ET.Element, columns: dict[str, str]) -> Data:
    return given(
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
    return given({"value": value, "notes": notes[0] if len(notes) == 1 else notes})


def _name(note: ET.Element) -> str:
    """Return the name of a footnote in the source: its number, or the id that is none."""
    written = "".join((note.get("id") or "").split())
    if NOTE_ID.fullmatch(written):
        return written[1:]
    return f"id {written}" if written.isdigit() else written


def _footnotes(root: ET.Element) -> dict[str, str]:
    """Return the footnotes by name; one whose name is taken gets another, and is found unused."""
    found: dict[str, str] = {}
    seen: Counter[str] = Counter()
    for note in root.iterfind("footnotes/footnote"):
        name = _name(note) or "without id"
        seen[name] += 1
        again = f"{name} again" if seen[name] == 2 else f"{name} again {seen[name]}"
        found[again if name in found else name] = one_line("".join(note.itertext()))
    return found
