"""Every way in which the suite breaks an ownership document, with the finding on its source."""

from copy import deepcopy
from typing import Any

from breakages import Break, Way

Document = Any


def empty(path: str) -> Break:
    """Empty an element."""

    def breaks(document: Document) -> None:
        first_at(document, path).text = ""

    return Break(path, breaks)


def repeat(path: str, times: int = 1) -> Break:
    """Repeat an element."""

    def breaks(document: Document) -> None:
        element = first_at(document, path)
        for _ in range(times):
            element.addnext(deepcopy(element))

    return Break(path, breaks)


def without(path: str) -> Break:
    """Remove an element."""

    def breaks(document: Document) -> None:
        element = first_at(document, path)
        element.getparent().remove(element)

    return Break(path, breaks)


def renamed_note(document: Document) -> None:
    """Rename a footnote and its references to an ID that EDGAR rejects."""
    for element in (
        first_at(document, ".//footnote"),
        *document.iterfind(".//footnoteId[@id='F1']"),
    ):
        element.set("id", "F100")


def amended(document: Document) -> None:
    """Turn the document into an amendment."""
    first_at(document, "documentType").text = "3/A"


def first_at(document: Document, path: str) -> Any:
    """Return the first element at a path; raise LookupError if there is none."""
    element = document.find(path)
    if element is None:
        raise LookupError(path)
    return element


XML_WAYS = [
    Way("empty date of event (V02)", "F3-101", empty("periodOfReport")),
    Way("empty price (V02)", "F3-512", empty("derivativeTable//conversionOrExercisePrice/value")),
    Way("empty box (V02)", "F3-310", without("reportingOwner/reportingOwnerRelationship")),
    Way("duplicate owner (V05)", "F3-207", repeat("reportingOwner")),
    Way("officer without title (V08)", "F3-311", without(".//isOfficer[.='1']/../officerTitle")),
    Way(
        "indirect without nature (V09)",
        "F3-408",
        without("nonDerivativeTable//natureOfOwnership"),
    ),
    Way("no shares underlying (V12)", "F3-510", without(".//underlyingSecurityShares")),
    Way("footnote ID F100 (V13)", "F3-721", Break("", renamed_note)),
    Way("duplicate footnote ID (V14)", "F3-702", repeat("footnotes/footnote")),
    Way("footnote undefined (V16)", "F3-701", without("footnotes/footnote")),
    Way("footnote cited twice in a cell (V17)", "F3-714", repeat(".//footnoteId")),
    Way("31 rows (V18)", "F3-010", repeat("nonDerivativeTable/nonDerivativeHolding", 30)),
    Way("eleven signatures (V18)", "F3-813", repeat("ownerSignature", 10)),
    Way("3/A without date (V28)", "F3-901", Break("", amended)),
]
