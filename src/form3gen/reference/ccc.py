"""Recognize and mask CCCs, the secret codes with which filers submit to EDGAR."""

import re
import unicodedata

SHAPE = r"(?=[A-Za-z@#$*]{0,7}[0-9])(?=[A-Za-z0-9]{0,7}[@#$*])[A-Za-z0-9@#$*]{8}"
"""Eight letters, digits and special characters, with at least one digit and one special."""


END = r"(?![A-Za-z0-9@#$*])"


WHOLE_CCC = rf"(?<![A-Za-z0-9@#$*]){SHAPE}{END}"


LABELED_CCC = rf"\bccc\b[^A-Za-z0-9@#$*]{{0,8}}(?:is |was )?{SHAPE}{END}"


ONLY_LETTERS = dict.fromkeys(number for number in range(128) if not chr(number).isalpha())
"""A translation table that removes every ASCII character that is not a letter."""


def is_ccc(text: str) -> bool:
    """Return whether a text has the shape of a CCC."""
    return re.fullmatch(WHOLE_CCC, text) is not None


def contains_labeled_ccc(text: str) -> bool:
    """Return whether a text contains "CCC" directly followed by something of that shape."""
    return "ccc" in text.lower() and re.search(LABELED_CCC, text, re.IGNORECASE) is not None


def mentions_ccc(text: str) -> bool:
    """Return whether a text contains "CCC", even with other characters between the letters."""
    if text.isascii():
        return "ccc" in text.lower().translate(ONLY_LETTERS)
    letters = filter(str.isalpha, unicodedata.normalize("NFKC", text).lower())
    return "ccc" in "".join(letters)


def masked(text: str) -> str:
    """Return a text with everything of the shape of a CCC replaced by eight asterisks."""
    return re.sub(WHOLE_CCC, "*" * 8, text)


MISPLACED_CCC = rf"\bcik[\"']?\s*:\s*[\"']?{SHAPE}{END}|{WHOLE_CCC}[\"']?\s*:(?:\s|$)"


def misplaces_ccc(source: str) -> bool:
    """Return whether something of the shape of a CCC is a CIK or a key in the text of a source."""
    return re.search(MISPLACED_CCC, source) is not None
