"""Words that name an office: which titles are company-wide, and how texts refer to them."""

OFFICES = frozenset(
    {
        *("ceo", "cfo", "coo", "cto", "president", "pres", "founder", "co-founder", "co-ceo"),
        *("secretary", "treasurer", "corporate secretary", "general counsel"),
        *("principal executive officer", "interim ceo", "interim president"),
    }
)
"""Lowercase offices that may be combined with a board seat in one title."""


OFFICE_WORDS = (
    *("officer", "president", "chief", "counsel", "secretary", "treasurer", "chair", "member"),
    *("manag", "partner", "director", "title", "affiliate", "advis", "group", "trustee"),
)
"""Lowercase words, one of which is in any text that a box of Item 4 could refer to."""
