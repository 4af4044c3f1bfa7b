"""The envelope in which a filer submits an ownership document (edgarSubmission)."""

import base64
import binascii
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from ..errors import Form3genError
from .leftovers import MAX_NAME_CHARS, words_of
from .scalars import text, without_blanks
from .submission import Attachment, Submission, only_document
from .xml_tree import Parsed

CONTACT = {
    "name": "contactName",
    "phone": "contactPhoneNumber",
    "email": "contactEmailAddress",
}
KNOWN = {
    "submissionType",
    "testOrLive",
    "pointOfContact",
    "notificationAddresses",
    "edgarDocument",
    *CONTACT.values(),
    "notificationEmailAddress",
    "documentName",
    "documentType",
    "documentDescription",
    "documentMimeBlock",
}


def submitted(envelope: Parsed) -> Submission:
    """Return the content of an envelope.

    Raises Form3genError unless every document can be decoded and exactly one is an ownership
    document.
    """
    root = envelope.root
    documents: list[Attachment] = []
    exhibits: list[Attachment] = []
    for number, one in enumerate(root.iterfind("edgarDocument"), start=1):
        document = _document(one, number)
        is_primary = b"<ownershipDocument" in document.content[:2000]
        (documents if is_primary else exhibits).append(document)
    return Submission(
        only_document([one.content for one in documents], "envelope"),
        attachments=tuple(exhibits),
        form=text(root, "submissionType"),
        contact=without_blanks(
            {key: text(root, f"pointOfContact/{name}") for key, name in CONTACT.items()}
        ),
        notify=tuple(text(one, ".") for one in root.iter("notificationEmailAddress")),
        comments=(*envelope.repairs, *_left_out(root)),
    )


def _document(element: ET.Element, number: int) -> Attachment:
    block = text(element, "documentMimeBlock")
    try:
        content = base64.b64decode("".join(block.split()), validate=True)
    except (binascii.Error, ValueError):
        message = f"document {number} of this envelope is not in base64; is the file complete?"
        raise Form3genError(message) from None
    kind, name, description = (
        text(element, path) for path in ("documentType", "documentName", "documentDescription")
    )
    return Attachment(kind, name, description, content)


def _left_out(root: ET.Element) -> Iterator[str]:
    """Yield a line for what a source cannot contain."""
    if kind := text(root, "testOrLive"):
        yield f"Left out because a source does not state it: testOrLive {kind[:20]}"
    for element in root.iter():
        if element is not root and element.tag not in KNOWN:
            name, words = element.tag[:MAX_NAME_CHARS], words_of(element)
            yield f"Left out because an envelope has no such element: {name} {words}".rstrip()
