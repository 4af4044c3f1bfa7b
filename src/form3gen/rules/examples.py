"""Pieces of filings that the breaking examples of several rules share."""

ANOTHER: dict[str, object] = {
    "name": "LEE BO",
    "cik": "7654322",
    "address": {"street": "1 HIGH ST", "city": "SPRINGFIELD", "state": "IL", "zip": "62701"},
}
"""A second person for the filing that the examples break."""
