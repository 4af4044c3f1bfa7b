"""The sample facts of the starter filings, which must not be filed."""

SAMPLE_CIKS = frozenset(
    ("1234567", "1234568", "7654321", "7654331", "7654332", "7654341"),
)
"""The CIKs in the starters, without leading zeros."""

SAMPLE_PHRASES = ("Example Industries", "Example Maritime", "Example Growth", "1 Example Street")
"""Phrases that occur in the names and streets of the starters, and seldom elsewhere."""


def sample_phrase_in(text: str) -> str:
    """Return the first of the sample phrases that a text contains, empty if none."""
    lowercase = text.lower()
    if "example" not in lowercase:
        return ""
    return next((one for one in SAMPLE_PHRASES if one.lower() in lowercase), "")
