"""What a CCC looks like, and how to keep it from being shown."""

import re
import unicodedata

SHAPE = r"(?=[A-Za-z@#$*]{0,7}[0-9])(?=[A-Za-z0-9]{0,7}[@#$*])[A-Za-z0-9@#$*]{8}"
"""Eight letters, digits and signs, with a digit and a sign among them."""


END = r"(?![A-Za-z0-9@#$*])"


ALONE = rf"(?<![A-Za-z0-9@#$*]){SHAPE}{END}"


SAID = rf"\bccc\b[^A-Za-z0-9@#$*]{{0,8}}(?:is |was )?{SHAPE}{END}"


NO_LETTERS = dict.fromkeys(number for number in range(128) if not chr(number).isalpha())


def is_ccc(text: str) -> bool:
    """Return whether a text has the shape of a CCC."""
    return re.fullmatch(ALONE, text) is not None


def holds_ccc(text: str) -> bool:
    """Return whether a text says CCC, and right after it something of that shape."""
    return "ccc" in text.lower() and re.search(SAID, text, re.IGNORECASE) is not None


def speaks_of_ccc(text: str) -> bool:
    """Return whether a text says CCC anywhere, however it is spelled."""
    if text.isascii():
        return "ccc" in text.lower().translate(NO_LETTERS)
    letters = filter(str.isalpha, unicodedata.normalize("NFKC", text).lower())
    return "ccc" in "".join(letters)


def masked(text: str) -> str:
    """Return a text with a row of stars for everything that has the shape of a CCC."""
    return re.sub(ALONE, "*" * 8, text)
