"""A full submission text file as EDGAR publishes it: header, ownership document, exhibits."""

import binascii
import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field

from ..errors import Form3genError
from .scalars import Data, without_blanks

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
FORM = {"CONFORMED SUBMISSION TYPE", "TYPE"}
FILED = {"FILED AS OF DATE", "FILING-DATE"}
ACCEPTED = {"ACCEPTANCE-DATETIME"}
DATE = "([0-9]{4})([0-9]{2})([0-9]{2})"
TIME = f"{DATE}([0-9]{{2}})([0-9]{{2}})([0-9]{{2}})"
ENDS = (b"</SEC-DOCUMENT>", b"</SUBMISSION>", b"-----END PRIVACY-ENHANCED")
MAX_DOCUMENTS = 700
MAX_HEADER_BYTES = 1 << 20
"""Bytes before the first document; an EDGAR header with ten owners has about 10,000."""


@dataclass(frozen=True)
class Party:
    """One owner or the issuer, as the header describes it; empty texts are unknown."""

    name: str = ""
    cik: str = ""
    address: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Attachment:
    """An exhibit of the submission: its EDGAR type, file name, description and content."""

    type: str
    file: str
    description: str
    content: bytes = field(repr=False)

    def to_data(self, file: str) -> Data:
        """Return the data of the exhibit in a source, with the name of the file it is saved to."""
        return without_blanks({"type": self.type, "file": file, "description": self.description})


@dataclass(frozen=True)
class Submission:
    """The content of a full submission, or of an envelope; what is empty is unknown.

    `form` is the type of the form, `filed` the filing date, and `accepted` when EDGAR accepted it.
    Only an envelope has a contact and addresses to notify. `comments` are lines about what is not
    carried over.
    """

    document: bytes
    owners: tuple[Party, ...] = ()
    issuer: Party = field(default_factory=Party)
    attachments: tuple[Attachment, ...] = ()
    form: str = ""
    filed: str = ""
    accepted: str = ""
    contact: Data = field(default_factory=dict)
    notify: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()


def submission(raw: bytes) -> Submission:
    """Return the content of a full submission text file.

    Raises Form3genError unless it is complete and contains exactly one ownership document.
    """
    header, *bodies = re.split(rb"<DOCUMENT>", raw, maxsplit=MAX_DOCUMENTS + 1, flags=re.IGNORECASE)
    if len(header) > MAX_HEADER_BYTES:
        raise Form3genError("this submission has a header of over 1 MiB; EDGAR's is far smaller")
    if len(bodies) > MAX_DOCUMENTS:
        raise Form3genError(f"this submission contains over {MAX_DOCUMENTS} documents")
    documents, attachments = [], []
    for number, body in enumerate(bodies, start=1):
        if b"</DOCUMENT>" not in body.upper():
            raise Form3genError(f"this submission is cut off in document {number}")
        xml = _between(body, b"XML").strip()
        if b"<ownershipDocument" in xml.translate(None, b"\r\n"):
            documents.append(xml)
        else:
            attachments.append(_attachment(body))
    document = only_document(documents, "submission")
    if not any(end in bodies[-1].upper() for end in ENDS):
        raise Form3genError("this submission is cut off after its last document")
    header_text = header.decode("utf-8", "replace")
    owners, issuer = _parties(header_text)
    return Submission(
        document,
        owners,
        issuer,
        tuple(attachments),
        _first_value(header_text, FORM),
        _filing_date(header_text),
        _acceptance(header_text),
    )


def only_document(documents: Sequence[bytes], container: str) -> bytes:
    """Return the ownership document of a container; raises Form3genError unless it has one."""
    if len(documents) != 1:
        count = f"{len(documents)} ownership documents" if documents else "no ownership document"
        raise Form3genError(f"this {container} contains {count}; form3gen reads one Form 3 or 3/A")
    return documents[0]


def unwrapped(document: bytes) -> bytes:
    """Return a document with the line breaks that some archives put into tags removed."""
    return re.sub(rb"<[^<>]*>", lambda tag: re.sub(rb"\r?\n", b"", tag[0]), document)


@dataclass
class _PartyFields:
    """The fields of one party, collected line by line."""

    identity: dict[str, str] = field(default_factory=dict)
    address: dict[str, str] = field(default_factory=dict)

    def party(self) -> Party:
        return Party(self.identity.get("name", ""), self.identity.get("cik", ""), self.address)


def _parties(header: str) -> tuple[tuple[Party, ...], Party]:
    """Return the owners and the issuer of a header."""
    owners: list[_PartyFields] = []
    issuer = _PartyFields()
    party, in_address = _PartyFields(), False
    for line in header.splitlines():
        name, value = _label_and_value(line)
        if name == "REPORTING-OWNER":
            party = _PartyFields()
            owners.append(party)
        elif name in {"ISSUER", "SUBJECT COMPANY"}:
            party = issuer
        if not value and name and name not in FIELDS:
            in_address = name in ADDRESSES and (name in MAIL or not party.address)
            if in_address:
                party.address.clear()
        elif name in FIELDS and FIELDS[name] in {"name", "cik"}:
            party.identity.setdefault(FIELDS[name], value)
        elif name in FIELDS and in_address:
            party.address[FIELDS[name]] = value
    return tuple(owner.party() for owner in owners), issuer.party()


def _label_and_value(line: str) -> tuple[str, str]:
    """Return the label and value of a header line, as published or in the subscriber feed (.nc)."""
    name, _, value = line[1:].partition(">") if line.startswith("<") else line.partition(":")
    return name.strip(), value.strip()


def _filing_date(header: str) -> str:
    """Return the filing date in the form of a source, empty if the header has none."""
    return re.sub(DATE, r"\1-\2-\3", _first_value(header, FILED, DATE))


def _acceptance(header: str) -> str:
    """Return when EDGAR accepted a submission, in Eastern time; empty if the header has none."""
    return re.sub(TIME, r"\1-\2-\3 \4:\5:\6", _first_value(header, ACCEPTED, TIME))


def _first_value(header: str, labels: Set[str], pattern: str = ".+") -> str:
    """Return the first value of a label that matches a pattern, or an empty text."""
    for name, value in map(_label_and_value, header.splitlines()):
        if name in labels and re.fullmatch(pattern, value):
            return value
    return ""


def _attachment(body: bytes) -> Attachment:
    content = re.sub(rb"\A\r?\n", b"", _between(body, b"TEXT"))
    content = _between(content, b"PDF").strip() or content
    kind, file, description = (_tag(body, name) for name in (b"TYPE", b"FILENAME", b"DESCRIPTION"))
    if re.match(rb"\s*begin [0-7]{3} ", content):
        content = _decoded(content) or content
    return Attachment(kind, file, description, content)


def _between(body: bytes, tag: bytes) -> bytes:
    """Return the content between a tag and its end tag, empty if one of them is missing."""
    upper = body.upper()
    start, end = upper.find(b"<" + tag + b">"), upper.rfind(b"</" + tag + b">")
    return body[start + len(tag) + 2 : end] if 0 <= start < end else b""


def _tag(body: bytes, name: bytes) -> str:
    match = re.search(rb"^<" + name + rb">(.*)$", body[:5000], re.MULTILINE | re.IGNORECASE)
    return match[1].strip().decode("utf-8", "replace") if match else ""


def _decoded(content: bytes) -> bytes:
    """Return the bytes of uuencoded lines, or nothing if a line is malformed."""
    parts = []
    for line in content.strip().splitlines()[1:]:
        if line.strip() in {b"end", b"`", b""}:
            continue
        try:
            parts.append(binascii.a2b_uu(line[: 1 + (((line[0] - 32) & 63) * 4 + 5) // 3]))
        except (binascii.Error, ValueError):
            return b""
    return b"".join(parts)
