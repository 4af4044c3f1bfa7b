"""What in a text may be a CCC, and must not be shown."""

import re
import unicodedata

SHAPE = re.compile(
    r"(?<![A-Za-z0-9@#$*])(?=[A-Za-z@#$*]{0,7}[0-9])(?=[A-Za-z0-9]{0,7}[@#$*])"
    r"[A-Za-z0-9@#$*]{8}(?![A-Za-z0-9@#$*])"
)
"""Eight letters, digits and signs, with a digit and a sign among them."""


def speaks_of_ccc(text: str) -> bool:
    """Return whether a text says CCC anywhere, however it is spelled."""
    letters = filter(str.isalpha, unicodedata.normalize("NFKC", text).lower())
    return "ccc" in "".join(letters)


def masked(text: str) -> str:
    """Return a text with a row of stars for everything that has the shape of a CCC."""
    return SHAPE.sub("*" * 8, text)
