"""A full submission as EDGAR publishes it: header, ownership document, exhibits."""

import binascii
import re
from dataclasses import dataclass, field

from ..errors import Form3genError
from .scalars import Data, given

MARKS = (
    b"<SEC-DOCUMENT>",
    b"<SEC-HEADER>",
    b"<SUBMISSION>",
    b"-----BEGIN PRIVACY-ENHANCED",
)
FIELDS = {
    "COMPANY CONFORMED NAME": "name",
    "CONFORMED-NAME": "name",
    "CENTRAL INDEX KEY": "cik",
    "CIK": "cik",
    "STREET 1": "street",
    "STREET1": "street",
    "STREET 2": "street_2",
    "STREET2": "street_2",
    "CITY": "city",
    "STATE": "state",
    "ZIP": "zip",
}
MAIL = {"MAIL ADDRESS", "MAIL-ADDRESS"}
ADDRESSES = {*MAIL, "BUSINESS ADDRESS", "BUSINESS-ADDRESS"}
FILED = {"FILED AS OF DATE", "FILING-DATE"}
ENDS = (b"</SEC-DOCUMENT>", b"</SUBMISSION>", b"-----END PRIVACY-ENHANCED")
MOST_DOCUMENTS = 700
LARGEST_HEADER = 1 << 20
"""Bytes before the first document; a header of EDGAR with ten owners has some 10,000."""


@dataclass
class Party:
    """What the header says of one owner or of the issuer."""

    said: dict[str, str] = field(default_factory=dict)
    address: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Attachment:
    """A document that came with the filing: its EDGAR type, file name, description and content."""

    type: str
    file: str
    description: str
    content: bytes

    def said(self, file: str) -> Data:
        """Return the exhibit as a source lists it, under a file name."""
        return given({"type": self.type, "file": file, "description": self.description})


@dataclass(frozen=True)
class Submission:
    """The parts of a full submission; `filed` is its day, empty if unknown."""

    document: bytes
    owners: tuple[Party, ...]
    issuer: Party
    attachments: tuple[Attachment, ...]
    filed: str


def is_submission(raw: bytes) -> bool:
    """Return whether this is a full submission rather than an XML document alone."""
    return any(mark in raw[:2000] for mark in MARKS)


def submission(raw: bytes) -> Submission:
    """Return the parts of a full submission text.

    Raises Form3genError where it holds no ownership document, or more than one.
    """
    header, *bodies = re.split(
        rb"<DOCUMENT>", raw, maxsplit=MOST_DOCUMENTS + 1, flags=re.IGNORECASE
    )
    if len(header) > LARGEST_HEADER:
        raise Form3genError("this submission has a header of over 1 MiB, and EDGAR's has not")
    if len(bodies) > MOST_DOCUMENTS:
        raise Form3genError(f"this submission holds over {MOST_DOCUMENTS} documents")
    documents, attachments = [], []
    for number, body in enumerate(bodies, start=1):
        if b"</DOCUMENT>" not in body.upper():
            raise Form3genError(f"this submission breaks off in its document {number}")
        found = _between(body, b"XML").strip()
        if b"<ownershipDocument" in found:
            documents.append(found)
        else:
            attachments.append(_attachment(body))
    if len(documents) != 1:
        count = f"{len(documents)} ownership documents" if documents else "no ownership document"
        raise Form3genError(f"this submission holds {count}; form3gen reads one Form 3 or 3/A")
    if not any(end in bodies[-1].upper() for end in ENDS):
        raise Form3genError("this submission breaks off after its last document")
    said = header.decode("utf-8", "replace")
    owners, issuer = _parties(said)
    return Submission(documents[0], owners, issuer, tuple(attachments), _filed(said))


def unwrapped(document: bytes) -> bytes:
    """Return a document in which no tag is broken over lines, as some archives break them."""
    return re.sub(rb"<[^<>]*>", lambda tag: re.sub(rb"\r?\n", b"", tag[0]), document)


def _parties(header: str) -> tuple[tuple[Party, ...], Party]:
    owners: list[Party] = []
    issuer = Party()
    party, in_address = Party(), False
    for line in header.splitlines():
        name, value = _said(line)
        if name == "REPORTING-OWNER":
            party = Party()
            owners.append(party)
        elif name in {"ISSUER", "SUBJECT COMPANY"}:
            party = issuer
        if not value and name and name not in FIELDS:
            in_address = name in ADDRESSES and (name in MAIL or not party.address)
            if in_address:
                party.address.clear()
        elif name in FIELDS and FIELDS[name] in {"name", "cik"}:
            party.said.setdefault(FIELDS[name], value)
        elif name in FIELDS and in_address:
            party.address[FIELDS[name]] = value
    return tuple(owners), issuer


def _said(line: str) -> tuple[str, str]:
    """Return the label and value of a line, as published or in the feed to subscribers (`.nc`)."""
    name, _, value = line[1:].partition(">") if line.startswith("<") else line.partition(":")
    return name.strip(), value.strip()


def _filed(header: str) -> str:
    """Return the day of filing as a source writes it, empty where the header has none."""
    for name, value in map(_said, header.splitlines()):
        if name in FILED and re.fullmatch(r"[0-9]{8}", value):
            return f"{value[:4]}-{value[4:6]}-{value[6:]}"
    return ""


def _attachment(body: bytes) -> Attachment:
    content = re.sub(rb"\A\r?\n", b"", _between(body, b"TEXT"))
    content = _between(content, b"PDF").strip() or content
    kind, file, description = (_tag(body, name) for name in (b"TYPE", b"FILENAME", b"DESCRIPTION"))
    if re.match(rb"\s*begin [0-7]{3} ", content):
        content = _decoded(content) or content
    return Attachment(kind, file, description, content)


def _between(body: bytes, tag: bytes) -> bytes:
    """Return what stands between a tag and its end, empty where one of them is missing."""
    upper = body.upper()
    start, end = upper.find(b"<" + tag + b">"), upper.rfind(b"</" + tag + b">")
    return body[start + len(tag) + 2 : end] if 0 <= start < end else b""


def _tag(body: bytes, name: bytes) -> str:
    found = re.search(rb"^<" + name + rb">(.*)$", body[:5000], re.MULTILINE | re.IGNORECASE)
    return found[1].strip().decode("utf-8", "replace") if found else ""


def _decoded(content: bytes) -> bytes:
    """Return the bytes that uuencoded lines hold; nothing where a line is broken."""
    parts = []
    for line in content.strip().splitlines()[1:]:
        if line.strip() in {b"end", b"`", b""}:
            continue
        try:
            parts.append(binascii.a2b_uu(line[: 1 + (((line[0] - 32) & 63) * 4 + 5) // 3]))
        except (binascii.Error, ValueError):
            return b""
    return b"".join(parts)
