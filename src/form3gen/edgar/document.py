"""Convert EDGAR's ownership XML, of every schema version, to the data of a source."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal
from xml.etree import ElementTree as ET

from ..errors import Form3genError
from ..form.scalars import one_line
from .detection import MAX_BYTES, is_submission
from .elements import CHILDREN, TABLE_OF
from .envelope import submitted
from .leftovers import left_out
from .people import issuer, owners
from .repairs import repaired
from .scalars import (
    Data,
    day,
    number,
    paragraphs,
    text,
    without_blanks,
    yes_or_blank,
)
from .submission import Attachment, Submission, submission
from .xml_tree import ENVELOPE, Parsed, parsed

Unstated = Literal["names", "exhibits", "contact", "foreign_private_issuer"]
"""Facts of a filing that some documents lack."""

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
NAMES = ("issuer/issuerName", "reportingOwner/reportingOwnerId/rptOwnerName")
NOTE_ID = re.compile(r"F[1-9][0-9]?")
VALUES = {"amount": number, "value": number, "price": number, "exercisable": day, "expires": day}


@dataclass(frozen=True)
class Filed:
    """A filed document as the data of a source.

    `comments` are lines for the reader of the source: what was repaired, what was not carried over,
    and why. `attachments` are the exhibits, `filed` is the filing date; an ownership document by
    itself has neither. `unstated` are the facts of a filing that this kind of document lacks.
    """

    data: Data = field(repr=False)
    comments: tuple[str, ...] = field(repr=False)
    attachments: tuple[Attachment, ...] = field(default=(), repr=False)
    filed: str = ""
    unstated: frozenset[Unstated] = frozenset()


def filed(raw: bytes) -> Filed:
    """Return an ownership document, a full submission or an envelope as data, mistakes included.

    Raises Form3genError for anything other than a Form 3 or 3/A. Nothing is fetched, and a document
    type declaration, which could define entities, is rejected.
    """
    if len(raw) > MAX_BYTES:
        raise Form3genError("this file is over 25 MiB, too large for a Form 3")
    if is_submission(raw):
        parts = submission(raw)
        return _filed(parsed(parts.document), parts, "contact")
    document = parsed(raw)
    if document.root.tag == ENVELOPE:
        parts = submitted(document)
        return _filed(parsed(parts.document), parts)
    return _filed(document, Submission(raw), "contact", "exhibits")


def _filed(document: Parsed, parts: Submission, *unstated: Unstated) -> Filed:
    root = document.root
    _reject_other_roots(root)
    repairs = repaired(root)
    form = _form_type(root, parts.form)
    comments = (*parts.comments, *document.repairs, *repairs, *left_out(root))
    lacking = {*unstated, *_unstated(root, parts)}
    return Filed(
        _data(root, form, parts), comments, parts.attachments, parts.filed, frozenset(lacking)
    )


def _unstated(root: ET.Element, parts: Submission) -> Iterator[Unstated]:
    """Yield what no filed document states, and the names if EDGAR has not added them yet."""
    yield "foreign_private_issuer"
    if not parts.owners and not any(text(root, path) for path in NAMES):
        yield "names"


def _reject_other_roots(root: ET.Element) -> None:
    if root.tag.endswith(":ownershipDocument") or "xmlns" in root.attrib:
        raise Form3genError("this ownershipDocument has a namespace; EDGAR's has none")
    if root.tag != "ownershipDocument":
        raise Form3genError(
            f"this XML has the root element '{root.tag[:60]}', not 'ownershipDocument'"
        )


def _form_type(root: ET.Element, stated: str) -> str:
    """Return the type of the form, from the header if the document does not state it.

    Only Forms 3 and 3/A have noSecuritiesOwned, and only a 3/A has the date of the original.
    """
    form = text(root, "documentType") or stated
    if not form and root.find("noSecuritiesOwned") is not None:
        form = "3/A" if text(root, "dateOfOriginalSubmission") else "3"
    if form not in {"3", "3/A"}:
        kind = f"a Form {form[:20]}" if form else "a form without a type"
        raise Form3genError(f"this is {kind}; form3gen reads Forms 3 and 3/A")
    return form


def _data(root: ET.Element, form: str, parts: Submission) -> Data:
    table_1 = root.iterfind("nonDerivativeTable/nonDerivativeHolding")
    table_2 = root.iterfind("derivativeTable/derivativeHolding")
    remarks = root.find("remarks")
    data: Data = {
        "form": form,
        "event_date": day(text(root, "periodOfReport")),
        "original_date": day(text(root, "dateOfOriginalSubmission")),
        "issuer": issuer(root, parts.issuer),
        "owners": list(owners(root, parts.owners)),
        "no_securities": _no_securities(root),
        "table_1": [_row(row, TABLE_1) for row in table_1],
        "table_2": [_row(row, TABLE_2) for row in table_2],
        "footnotes": _footnotes(root),
        "remarks": paragraphs("".join(remarks.itertext()) if remarks is not None else ""),
        "exhibits": [one.to_data(one.file) for one in parts.attachments],
        "signatures": [
            without_blanks(
                {"name": text(one, "signatureName"), "date": day(text(one, "signatureDate"))}
            )
            for one in root.iterfind("ownerSignature")
        ],
        "contact": parts.contact,
        "notify": list(parts.notify),
        "circumstances": _circumstances(parts),
    }
    return without_blanks(data)


def _no_securities(root: ET.Element) -> str:
    """Return "yes" if a filing states that nothing is owned, or leaves it to EDGAR to state."""
    if root.find("noSecuritiesOwned") is not None:
        return yes_or_blank(text(root, "noSecuritiesOwned"))
    is_complete = all(child.tag in CHILDREN[root.tag] for child in root)
    tables = (table for name in TABLE_OF.values() for table in root.iterfind(name))
    is_empty = not any(len(table) or text(table, ".") for table in tables)
    return "yes" if is_complete and is_empty else ""


def _circumstances(parts: Submission) -> Data:
    """Return the filing date, or if the header has none, when EDGAR accepted the submission."""
    return without_blanks({"filed": parts.filed} if parts.filed else {"accepted": parts.accepted})


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
