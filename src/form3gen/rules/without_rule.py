"""Requirements for a Form 3 that need no rule."""

BY_CONSTRUCTION = "always true of what form3gen prints, and tested"
WITHOUT_RULE = {
    "F3-002": (
        "Schema version",
        "cannot occur: EDGAR adds the version, and no submission contains it",
    ),
    "F3-213": (
        "Item 6 against the number of owners",
        "cannot occur: Item 6 is printed from the number of owners",
    ),
    "F3-711": (
        "Continuation pages",
        f"{BY_CONSTRUCTION}: each page of a PDF names the issuer and the reporting person",
    ),
    "F3-951": ("Official captions", BY_CONSTRUCTION),
    "F3-952": ("OMB box and response notice", BY_CONSTRUCTION),
    "F3-953": ("Legends on misstatements and joint filings", BY_CONSTRUCTION),
    "F3-954": ("Revision of the form by date", BY_CONSTRUCTION),
}
"""Requirements without a rule: the subject and the reason. No rule uses these numbers."""
