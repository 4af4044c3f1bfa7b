"""A full submission as EDGAR publishes it: header, ownership document, exhibits."""

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ...errors import Form3genError

MARKS = (
    b"<SEC-DOCUMENT>",
    b"<SEC-HEADER>",
    b"<SUBMISSION>",
    b"-----BEGIN PRIVACY-ENHANCED",
)
DOCUMENT = re.compile(r"<DOCUMENT>(.*?)</DOCUMENT>", re.DOTALL | re.IGNORECASE)
TEXT = re.compile(r"<TEXT>\r?\n?(.*?)</TEXT>", re.DOTALL | re.IGNORECASE)
XML = re.compile(r"<XML>\s*(.*?)\s*</XML>", re.DOTALL | re.IGNORECASE)
LABEL = re.compile(r"^\s*([A-Z][A-Z0-9 -]*?):[ \t]*(.*?)\s*$")
FIELDS = {
    "COMPANY CONFORMED NAME": "name",
    "CENTRAL INDEX KEY": "cik",
    "STREET 1": "street",
    "STREET 2": "street_2",
    "CITY": "city",
    "STATE": "state",
    "ZIP": "zip",
}
ADDRESSES = {"MAIL ADDRESS", "BUSINESS ADDRESS"}


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


@dataclass(frozen=True)
class Submission:
    """The parts of a full submission; `filed` is its day, empty if unknown."""

    document: str
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
    text = raw.decode("utf-8", "replace") if _is_utf_8(raw) else raw.decode("cp1252", "replace")
    bodies = DOCUMENT.findall(text)
    documents, attachments = [], []
    for body in bodies:
        found = XML.search(body)
        if found and "<ownershipDocument" in found[1]:
            documents.append(found[1])
        else:
            attachments.append(_attachment(body))
    if len(documents) != 1:
        count = f"{len(documents)} ownership documents" if documents else "no ownership document"
        raise Form3genError(f"this submission holds {count}; form3gen reads one Form 3 or 3/A")
    header = text[: text.find("<DOCUMENT>")]
    owners, issuer = _parties(header)
    return Submission(documents[0], owners, issuer, tuple(attachments), _filed(header))


def unwrapped(document: bytes) -> bytes:
    """Return a document in which no tag is broken over lines, as some archives break them."""
    return re.sub(rb"<[^<>]*>", lambda tag: re.sub(rb"\r?\n", b"", tag[0]), document)


def _parties(header: str) -> tuple[tuple[Party, ...], Party]:
    owners: list[Party] = []
    issuer = Party()
    party, in_address = Party(), False
    for line in header.splitlines():
        label = LABEL.match(line)
        if not label:
            continue
        name, value = label[1], label[2]
        if name == "REPORTING-OWNER":
            party = Party()
            owners.append(party)
        elif name in {"ISSUER", "SUBJECT COMPANY"}:
            party = issuer
        if not value:
            in_address = name in ADDRESSES and (name == "MAIL ADDRESS" or not party.address)
        elif name in FIELDS and FIELDS[name] in {"name", "cik"}:
            party.said.setdefault(FIELDS[name], value)
        elif name in FIELDS and in_address:
            party.address[FIELDS[name]] = value
    return tuple(owners), issuer


def _filed(header: str) -> str:
    """Return the day of filing as a source writes it, empty where the header has none."""
    found = re.search(r"^\s*FILED AS OF DATE:\s*(\d{4})(\d{2})(\d{2})\s*$", header, re.MULTILINE)
    return "-".join(found.groups()) if found else ""


def _attachment(body: str) -> Attachment:
    found = TEXT.search(body)
    text = found[1] if found else ""
    content = text.encode()
    if re.match(r"\s*begin [0-7]{3} ", text):
        content = b"".join(_decoded(text))
    return Attachment(
        _tag(body, "TYPE"), _tag(body, "FILENAME"), _tag(body, "DESCRIPTION"), content
    )


def _tag(body: str, name: str) -> str:
    found = re.search(rf"^<{name}>(.*)$", body, re.MULTILINE | re.IGNORECASE)
    return found[1].strip() if found else ""


def _decoded(text: str) -> Iterator[bytes]:
    """Yield the bytes of a graphic, which submissions hold in uuencoded lines."""
    for line in text.strip().splitlines()[1:]:
        if line.strip() in {"end", "`", ""}:
            continue
        try:
            yield binascii.a2b_uu(line)
        except binascii.Error:
            yield binascii.a2b_uu(line[: 1 + (((ord(line[0]) - 32) & 63) * 4 + 5) // 3])


def _is_utf_8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
