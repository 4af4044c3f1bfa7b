"""Numbers that identify a person."""

import re

SOCIAL_SECURITY = r"(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])"


def contains_social_security_number(text: str) -> bool:
    """Return whether a text contains what looks like a Social Security number."""
    return text.count("-") > 1 and re.search(SOCIAL_SECURITY, text) is not None
