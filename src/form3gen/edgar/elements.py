"""The elements of a Form 3: which may contain which, repeat, be numbered, or contain text."""

PARENTS = {
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
"""Each element of a Form 3, and the elements that may contain it."""

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
"""Elements with an id."""

TEXTS = {
    "footnote",
    "remarks",
    *PARENTS.keys() - frozenset().union(*PARENTS.values()) - {"footnoteId"},
}
"""Elements that contain text."""

CHILDREN: dict[str, frozenset[str]] = {
    parent: frozenset(child for child, parents in PARENTS.items() if parent in parents)
    for parent in frozenset().union(*PARENTS.values())
}
"""Each element of a Form 3 that contains others, and those that it may contain."""

TABLE_OF = {"nonDerivativeHolding": "nonDerivativeTable", "derivativeHolding": "derivativeTable"}
"""Each kind of row, and the table that contains it."""

ALTERNATIVES = (
    frozenset({"sharesOwnedFollowingTransaction", "valueOwnedFollowingTransaction"}),
    frozenset({"underlyingSecurityShares", "underlyingSecurityValue"}),
)
"""Elements of which a row has only one."""

NAMES_OF_2003 = {
    "nonDerivativeSecurity": "nonDerivativeHolding",
    "derivativeSecurity": "derivativeHolding",
    "transactionAmounts": "postTransactionAmounts",
    "transactionShares": "sharesOwnedFollowingTransaction",
    "transactionValue": "valueOwnedFollowingTransaction",
}
"""Names in schema X0101, which had no tables, and those that replaced them."""
