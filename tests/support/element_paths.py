"""Filed documents that contain one element each, and what import makes of it."""

from collections.abc import Iterable
from xml.etree import ElementTree as ET

from form3gen.edgar.document import filed
from form3gen.yaml_source.writer import source_text

MARK = "Mark 77"
NOTE = "F77"


def outcome(path: str) -> str:
    """Return what import makes of the element or attribute at a path: imported, repaired, reported.

    It is `lost` if it is neither in the source nor in a comment.
    """
    found = filed(document_with(path))
    mark = "77" if path.endswith("/@id") else MARK
    if mark in source_text(found.data):
        is_repaired = any(line.startswith("Repaired: ") for line in found.comments)
        return "repaired" if is_repaired else "imported"
    return "reported" if any(mark in line for line in found.comments) else "lost"


def document_with(path: str) -> bytes:
    """Return a document with a mark at a path such as `/ownershipDocument/remarks`."""
    root, *tags = path.strip("/").split("/")
    element = document = ET.Element(root)
    kind = ET.SubElement(document, "documentType")
    kind.text = "3"
    for tag in tags:
        if tag.startswith("@"):
            element.set(tag[1:], NOTE)
            return ET.tostring(document)
        element = kind if tag == "documentType" else ET.SubElement(element, tag)
    element.text = MARK
    return ET.tostring(document)


ROW_OF_2003 = "derivativeSecurity"
ROW = "derivativeTable/derivativeHolding"
ODD = {
    "imported": {
        "nonDerivativeSecurity/transactionAmounts/transactionShares/value",
        "nonDerivativeSecurity/transactionAmounts/transactionValue/footnoteId/@id",
        f"{ROW_OF_2003}/underlyingSecurity/underlyingSecurityShares/value",
        f"{ROW}/expirationDate",
    },
    "repaired": {
        "d/derivativeHolding/securityTitle/value",
        "n/nonDerivativeHolding/securityTitle/value",
        "derivativeHolding/ownershipNature/dir/value",
        f"{ROW_OF_2003}/derivativeSecurity/securityTitle/value",
        f"{ROW_OF_2003}/footnotes/footnote",
        f"{ROW_OF_2003}/ownerSignature/signatureName",
        "derivativeTable/deriv/securityTitle/value",
        "derivativeTable/securityTitle/value",
        f"{ROW}/derivativeHolding/exerciseDate/footnoteId/@id",
        f"{ROW}/exer/footnoteId/@id",
        f"{ROW}/underl/underlyingSecurityTitle/value",
        f"{ROW}/underlyingSecurity/ownershipNature/directOrIndirectOwnership/value",
        f"{ROW}/underlyingSecurityShares/value",
        "documentType/noSecuritiesOwned",
        "footnote",
        "footnotes/footnote/footnote",
        "footnotes/ownerSignature/signatureDate",
        "nonDerivativeSecurity/tra/transactionShares/value",
        "nonDerivativeTable/nonDerivativeHolding/postTransactionAmounts/ownershipNature"
        "/natureOfOwnership/value",
        "owne/signatureName",
        "unknown/nonDerivativeHolding/securityTitle/value",
    },
    "reported": {
        "aff10b5One",
        f"{ROW_OF_2003}/e/value",
        f"{ROW}/underlyingSecurity/underl/footnoteId/@id",
        f"{ROW}/value",
        "derivativeTable/ownershipNature/directOrIndirectOwnership/value",
        "exerciseDate/value",
        "nonDerivativeTransaction/securityTitle/value",
        "ownerSignature/s",
        "signatureDate",
    },
}
"""Odd paths below the root, by what import makes of them if they are alone in a document."""

WITHOUT_MARK = {f"/ownershipDocument/{name}" for name in ("documentType", "schemaVersion")}
"""The type of the form, which must be that of a Form 3, and the version, which EDGAR writes."""


def outcomes(paths: Iterable[str]) -> dict[str, str]:
    """Return the outcome of each path whose element can have a mark."""
    return {path: outcome(path) for path in paths if path not in WITHOUT_MARK}
