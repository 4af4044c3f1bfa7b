"""How much of each thing EDGAR takes in one ownership document."""

OWNERS = 10
ROWS = 30
"""In each of the two tables."""

FOOTNOTES = 99
SIGNATURES = 10
NOTIFIED = 30
"""Addresses to which EDGAR writes of a submission."""

FOOTNOTE = 1000
"""Characters."""

REMARKS = 2000
"""Characters."""
