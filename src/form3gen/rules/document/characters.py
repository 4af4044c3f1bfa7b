"""Area 0: the characters of a filing's texts, and what no text may hold."""

import re
from collections.abc import Iterator

from ...reference.ccc import holds_ccc, is_ccc
from ...reference.characters import NOT_XML
from ..citations import edgar, filer_manual, source
from ..context import Context
from ..facts import Facts
from ..facts.glyphs import unprintable
from ..finding import Severity
from ..location import At, at
from ..registry import context_rule, rule

TURNED = re.compile("[\u202a-\u202e\u2066-\u2069]")


@rule(
    "F3-006",
    Severity.INFO,
    cites=(filer_manual("Volume II, chapter 5"),),
    message="'{char}' ({code}) is no sign of ASCII, and may be shown as another; {count} in all",
    breaks={"remarks": "Vests in four equal installments \u2013 see \u201cPlan\u201d."},
)
def sign_beyond_ascii(facts: Facts) -> Iterator[At]:
    """Text keeps to the signs of ASCII, which every reader of EDGAR's data shows alike.

    Write straight quotation marks and apostrophes, - for a long dash, and a plain space for one
    that does not break; write other signs, such as those of currencies, in words. Letters with
    accents may stay.
    """
    found = [(path, sign) for path, text in facts.texts for sign in _signs(text)]
    if found:
        path, sign = found[0]
        yield at(*path, char=sign, code=f"U+{ord(sign):04X}", count=len(found))


def _signs(text: str) -> list[str]:
    """Return the signs of a text that are not ASCII, but for those that other rules name."""
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
        and not TURNED.match(char)
    ]


@rule(
    "F3-034",
    Severity.ERROR,
    cites=(edgar("data types"),),
    message="character {code} cannot stand in an EDGAR document",
    breaks={"remarks": "a\x07b"},
)
def control_character(facts: Facts) -> Iterator[At]:
    """Text holds no control characters, which XML cannot hold or nobody can read.

    Take the character out; it often comes with text pasted from another program.
    """
    for path, text in facts.texts:
        if not text.isprintable() and (found := NOT_XML.search(text)):
            yield at(*path, code=f"U+{ord(found[0]):04X}")


@rule(
    "F3-035",
    Severity.WARNING,
    cites=(source("characters"),),
    message="the font of the PDF has no character {code}, '{char}'{more}; it prints as a box",
    breaks={"remarks": "\u4e2d"},
)
def character_without_glyph(facts: Facts) -> Iterator[At]:
    """Text keeps to the Latin, Greek, Cyrillic and Hebrew letters that the PDF can print.

    Write it in Latin letters; the form is in English, and plain text spells all else so.
    """
    for path, text in facts.texts:
        if missing := unprintable(text):
            more = f" and {len(missing) - 1} more" if len(missing) > 1 else ""
            char = missing[0]
            yield at(*path, code=f"U+{ord(char):04X}", char=char, more=more)


@context_rule(
    "F3-037",
    Severity.ERROR,
    uses=("cccs",),
    is_secret=True,
    cites=(edgar("rptOwnerCcc"),),
    message="text holds what may be a CCC",
    breaks={"remarks": "CCC: abcd#123"},
)
def ccc_in_text(facts: Facts, context: Context) -> Iterator[At]:
    """No text of a filing holds a CCC; everything in it is published.

    Take it out, and change it on EDGAR if the file has been shared.
    """
    known = [ccc for ccc in (context.cccs or {}).values() if is_ccc(ccc)]
    for path, text in facts.texts:
        if holds_ccc(text) or any(ccc in text for ccc in known):
            yield at(*path)


@rule(
    "F3-038",
    Severity.ERROR,
    cites=(source("characters"),),
    message="character {code} turns the order of letters round",
    breaks={"remarks": "a\u202eb"},
)
def letters_turned_round(facts: Facts) -> Iterator[At]:
    """Text reads in the order in which it is filed.

    Take the character out; it makes a proof read otherwise than what is filed.
    """
    for path, text in facts.texts:
        if not text.isascii() and (found := TURNED.search(text)):
            yield at(*path, code=f"U+{ord(found[0]):04X}")
