"""The EDGAR release that form3gen follows, and the dates of the data it holds.

`docs/edgar-releases.md` is the checklist for a new release.
"""

from datetime import date

SPECIFICATION = "5.5"
"""Version of the EDGAR Ownership XML Technical Specification."""

SCHEMA_VERSION = "X0607"
"""`schemaVersion` of a Form 3 or 3/A as EDGAR publishes it; filers never send it."""

IN_FORCE = date(2026, 3, 18)
"""Date on which EDGAR began to accept this version."""

CODES_AS_OF = date(2026, 3, 18)
"""Date of the list of state and country codes."""

CALENDAR_THROUGH = date(2026, 12, 31)
"""Last date for which EDGAR's closures, besides federal holidays, are known."""
