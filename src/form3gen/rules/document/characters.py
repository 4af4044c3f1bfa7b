"""Area 0: the characters of a filing's texts, and what no text may contain."""

import re
from collections.abc import Iterator

from ...reference.ccc import contains_labeled_ccc, is_ccc
from ...reference.characters import NOT_XML
from ..citations import edgar, filer_manual, source
from ..context import Context
from ..facts import Facts
from ..facts.glyphs import unprintable
from ..finding import Severity
from ..location import At, at
from ..registry import context_rule, rule

BIDIRECTIONAL_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")


@rule(
    "F3-006",
    Severity.INFO,
    cites=(filer_manual("Volume II, chapter 5"),),
    message="'{char}' ({code}) is not an ASCII character and may display incorrectly"
    " ({count} in all)",
    breaks={"remarks": "Vests in four equal installments \u2013 see \u201cPlan\u201d."},
)
def non_ascii_character(facts: Facts) -> Iterator[At]:
    """Use ASCII characters only; other characters may display differently in EDGAR readers.

    Write straight quotation marks and apostrophes, a hyphen (-) for a dash, and a plain space for
    a nonbreaking space; spell out other symbols, such as currency signs. Accented letters may
    stay.
    """
    matches = [(path, char) for path, text in facts.unusual_texts for char in _non_ascii(text)]
    if matches:
        path, char = matches[0]
        yield at(*path, char=char, code=f"U+{ord(char):04X}", count=len(matches))


def _non_ascii(text: str) -> list[str]:
    """Return the non-ASCII symbols of a text, except those that other rules report."""
    if text.isascii():
        return []
    others = unprintable(text)
    return [
        char
        for char in text
        if not char.isascii()
        and not char.isalnum()
        and char not in others
        and not NOT_XML.match(char)
        and not BIDIRECTIONAL_CONTROLS.match(char)
    ]


@rule(
    "F3-034",
    Severity.ERROR,
    cites=(edgar("data types"),),
    message="character {code} is not allowed in an EDGAR document",
    breaks={"remarks": "a\x07b"},
)
def control_character(facts: Facts) -> Iterator[At]:
    """Text must not contain control characters, which XML forbids or nobody can read.

    Remove the character; it often comes with text pasted from another program.
    """
    for path, text in facts.unusual_texts:
        if not text.isprintable() and (match := NOT_XML.search(text)):
            yield at(*path, code=f"U+{ord(match[0]):04X}")


@context_rule(
    "F3-037",
    Severity.ERROR,
    uses=("cccs",),
    is_secret=True,
    cites=(edgar("rptOwnerCcc"),),
    message="the text contains what may be a CCC",
    breaks={"remarks": "CCC: abcd#123"},
)
def ccc_in_text(facts: Facts, context: Context) -> Iterator[At]:
    """No text in a filing may contain a CCC; all of it is published.

    Remove it, and change it on EDGAR if the file has been shared.
    """
    known = [ccc for ccc in (context.cccs or {}).values() if is_ccc(ccc)]

    def contains_ccc(text: str) -> bool:
        return contains_labeled_ccc(text) or any(ccc in text for ccc in known)

    for path, text in facts.texts if contains_ccc(facts.joined_texts) else ():
        if contains_ccc(text):
            yield at(*path)


@rule(
    "F3-038",
    Severity.ERROR,
    cites=(source("characters"),),
    message="bidirectional control character {code} reverses the reading order",
    breaks={"remarks": "a\u202eb"},
)
def bidirectional_control_character(facts: Facts) -> Iterator[At]:
    """Text must not contain bidirectional control characters.

    Remove the character; it makes a proof read differently from what is filed.
    """
    for path, text in facts.unusual_texts:
        if not text.isascii() and (match := BIDIRECTIONAL_CONTROLS.search(text)):
            yield at(*path, code=f"U+{ord(match[0]):04X}")
