"""What texts say about the registration of the issuer's securities."""

import re

MENTIONS = ("15(d)", "section 12", "12(b)", "12(g)")
"""One of these is in any text about registration under the Exchange Act."""

IS_REGISTERED = r"\b(?:section )?12(?:\([bg]\))?(?!\d)"
ONLY = r"\b(?:only|solely|exclusively|rather than|no class|none of|not registered)\b"
NO_CLASS = (
    r"\b(?:no class|none of (?:the issuer|its)|not have (?:any|a) class)\b[^;]*\bregistered\b"
    r"|\b(?:(?:issuer|company)['\u2019]s|its|the) (?:class a |class b )?"
    r"(?:common stock|ordinary shares|(?:equity )?securities|stock)"
    r" (?:is|are) not registered under section 12"
)
REGISTERS = (
    r"\b(?:became|becomes?|will be|was|were|13\(a\) (?:or|and)|suspend\w*|before|until|previously"
    r"|prior|form (?:8-a|10))\b"
)
"""Words that show that a class is registered now, or that a text is about something else."""


def says_no_registered_class(text: str) -> bool:
    """Return whether a lowercase sentence says that the issuer reports only under Section 15(d)."""
    if re.search(REGISTERS, text):
        return False
    if "15(d)" in text:
        return re.search(IS_REGISTERED, text) is None or re.search(ONLY, text) is not None
    return re.search(NO_CLASS, text) is not None
