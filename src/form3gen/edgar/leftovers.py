"""What of a filed document has no place in a source, said line by line."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from ..form.model import one_line
from ..reference.ccc import masked, mentions_ccc

MOST_WORDS = 60
"""The characters of a thing left out that its line shows."""

LONGEST_NAME = 100
"""The characters of a name that a line may need, so that a long one is not copied for each."""

PLACES = {
    child: frozenset(parents.split())
    for parents, children in (
        (
            "ownershipDocument",
            "schemaVersion documentType periodOfReport dateOfOriginalSubmission noSecuritiesOwned"
            " issuer reportingOwner nonDerivativeTable derivativeTable footnotes remarks"
            " ownerSignature",
        ),
        ("issuer", "issuerCik issuerName issuerTradingSymbol issuerForeignTradingSymbol"),
        (
            "reportingOwner",
            "reportingOwnerId reportingOwnerAddress reportingOwnerRelationship",
        ),
        ("reportingOwnerId", "rptOwnerCik rptOwnerName"),
        (
            "reportingOwnerAddress",
            "rptOwnerNonUSAddressFlag rptOwnerStreet1 rptOwnerStreet2 rptOwnerCity rptOwnerState"
            " rptOwnerNonUSStateTerritory rptOwnerCountry rptOwnerZipCode"
            " rptOwnerStateDescription rptOwnerGoodAddress",
        ),
        (
            "reportingOwnerRelationship",
            "isDirector isOfficer isTenPercentOwner isOther officerTitle otherText",
        ),
        ("nonDerivativeTable", "nonDerivativeHolding"),
        ("derivativeTable", "derivativeHolding"),
        ("nonDerivativeHolding derivativeHolding", "securityTitle ownershipNature"),
        ("nonDerivativeHolding", "postTransactionAmounts"),
        (
            "postTransactionAmounts",
            "sharesOwnedFollowingTransaction valueOwnedFollowingTransaction",
        ),
        (
            "derivativeHolding",
            "conversionOrExercisePrice exerciseDate expirationDate underlyingSecurity",
        ),
        (
            "underlyingSecurity",
            "underlyingSecurityTitle underlyingSecurityShares underlyingSecurityValue",
        ),
        ("ownershipNature", "directOrIndirectOwnership natureOfOwnership"),
        (
            "securityTitle sharesOwnedFollowingTransaction valueOwnedFollowingTransaction"
            " conversionOrExercisePrice exerciseDate expirationDate underlyingSecurityTitle"
            " underlyingSecurityShares underlyingSecurityValue directOrIndirectOwnership"
            " natureOfOwnership",
            "value footnoteId",
        ),
        ("footnotes", "footnote"),
        ("ownerSignature", "signatureName signatureDate"),
    )
    for child in children.split()
}
"""Each element of a Form 3, and those in which it may stand."""

REPEATED = {
    "reportingOwner",
    "nonDerivativeHolding",
    "derivativeHolding",
    "footnoteId",
    "footnote",
    "ownerSignature",
    "nonDerivativeTable",
    "derivativeTable",
    "footnotes",
}
NUMBERED = {"footnote", "footnoteId"}
"""The elements that have an id."""

TEXTS = {
    "footnote",
    "remarks",
    *PLACES.keys() - frozenset().union(*PLACES.values()),
}
"""The elements that hold text."""


def left_out(root: ET.Element) -> Iterator[str]:
    """Yield a line for each thing that has no place in a source, so that none goes unseen.

    A CCC is named, and never shown: it is taken out of the document.
    """
    secret = _without_secrets(root)
    yield from _attributes(root)
    yield from _within(root)
    if secret:
        yield "Left out: a CCC, which is a secret and belongs in no source."


def _without_secrets(parent: ET.Element) -> bool:
    """Take every CCC out of an element, and return whether there was any."""
    found = False
    kept: list[ET.Element] = []
    between = [[parent.text or ""]]
    for child in parent:
        if "ccc" in child.tag.lower():
            found |= bool("".join(child.itertext()).strip())
            between[-1].append(child.tail or "")
        else:
            found |= _without_secrets(child)
            kept.append(child)
            between.append([child.tail or ""])
    if len(kept) < len(parent):
        parent[:] = kept
        parent.text, *tails = map("".join, between)
        for child, tail in zip(kept, tails, strict=True):
            child.tail = tail
    return found


def _within(parent: ET.Element) -> Iterator[str]:
    seen: set[str] = set()
    for element in parent:
        reason = _reason(parent.tag, element.tag, seen)
        if reason:
            yield f"Left out, since {reason}: {element.tag} {_words(element)}".rstrip()
        else:
            yield from _attributes(element)
            yield from _within(element)
        seen.add(element.tag)
    between = (parent.text, *(child.tail for child in parent))
    stray = one_line(" ".join(text for text in between if text))
    if stray and parent.tag not in TEXTS:
        yield f"Left out, since it stands between elements of {parent.tag}: {_short(stray)}"


def _attributes(element: ET.Element) -> Iterator[str]:
    """Yield a line for each attribute that has no place; those of other namespaces say nothing."""
    for name, value in element.attrib.items():
        if not name.startswith("{") and not (name == "id" and element.tag in NUMBERED):
            said = f'{element.tag[:LONGEST_NAME]} {name[:LONGEST_NAME]}="{one_line(value)}"'
            yield f"Left out, since a Form 3 has no such attribute: {_short(said)}"


def _reason(parent: str, tag: str, seen: set[str]) -> str:
    """Return why an element has no place here, or nothing where it has one."""
    if tag not in PLACES:
        return "" if parent in TEXTS else "a Form 3 has no such element"
    if parent not in PLACES[tag]:
        return f"it stands in {parent}"
    if tag in seen and tag not in REPEATED:
        return "it is said twice"
    return ""


def _words(element: ET.Element) -> str:
    """Return the start of the text in an element."""
    return _short(one_line(" ".join(element.itertext())))


def _short(words: str) -> str:
    shown = masked(words) if mentions_ccc(words) else words
    return shown if len(shown) <= MOST_WORDS else f"{shown[:MOST_WORDS]}…"
