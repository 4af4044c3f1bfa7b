"""Words that mark a name as that of an entity or a trust: uppercase, without periods."""

LEGAL_FORMS = frozenset(
    {
        *("INC", "INCORPORATED", "CORP", "CORPORATION", "COMPANY", "LLC", "LLP", "LLLP", "LP"),
        *("LTD", "LIMITED", "PLC", "GMBH", "PARTNERSHIP", "PARTNERS", "HOLDINGS", "FUND"),
        *("FUNDS", "FOUNDATION", "CAPITAL", "VENTURES"),
    }
)
"""Words that mark an entity wherever they appear: in a name, a signature or running text."""

IN_NAMES = frozenset(
    {
        *("CO", "COMPANIES", "PLLC", "SARL", "SCSP", "SCS", "SCA", "SPA", "SRL", "SICAV", "PTY"),
        *("PTE", "BHD", "HOLDING", "ASSOCIATES", "ASSOCIATION", "VENTURE", "INVESTMENT"),
        *("INVESTMENTS", "INVESTORS", "MANAGEMENT", "ADVISORS", "ADVISERS", "GROUP", "BANK"),
        *("BANCORP", "BANCSHARES", "INSURANCE", "ENTERPRISES", "INTERNATIONAL", "EQUITY"),
        *("SECURITIES", "TECHNOLOGIES", "UNIVERSITY", "PENSION", "PLAN"),
    }
)
"""Words that mark an entity only in an owner's name; in running text they are ordinary words."""

LAST = frozenset({"SA", "AG", "NV", "BV", "KG", "AB", "ASA", "OY", "OYJ", "KK", "CV"})
"""Words that mark an entity only at the end of a name; elsewhere they may be a person's name."""

SPACED = (" L P", " L L C", " L L P", " N V", " B V")
"""How EDGAR spells some legal forms at the end of a name."""

TRUST = frozenset({"TRUST", "TRUSTS"})

ENTITY = LEGAL_FORMS | IN_NAMES
"""Words that mark an owner as an entity, without TRUST: a trust is an owner type of its own."""

IN_TEXT = LEGAL_FORMS | TRUST | {"BV", "NV"}
"""Words that mark an entity or a trust in running text: those of LAST with no other meaning."""
