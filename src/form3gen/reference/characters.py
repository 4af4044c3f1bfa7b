"""Characters that no filing may contain."""

import re

NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML or YAML forbids or that cannot be read."""


def printable(text: str) -> str:
    """Return a text that is said to people, on one line.

    Characters that a terminal or a log would obey, or cannot encode, are replaced.
    """
    if text.isprintable():
        return text
    return "".join(one if one.isprintable() else "\N{REPLACEMENT CHARACTER}" for one in text)


def without_controls(text: str) -> str:
    """Return a text without the characters that XML forbids, each replaced; lines are kept."""
    return NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)
