"""Pieces of filings that several breaking examples share."""

SECOND_OWNER: dict[str, object] = {
    "name": "LEE BO",
    "cik": "7654322",
    "address": {"street": "1 HIGH ST", "city": "SPRINGFIELD", "state": "IL", "zip": "62701"},
}
"""A second reporting owner for the filing that the examples break."""
