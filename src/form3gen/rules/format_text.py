"""Area 0: the characters of a filing's texts, and what no text may hold."""

import re
from collections.abc import Iterator

from ..form import Form3
from ..form.texts import NOT_XML, texts
from .ccc import holds_ccc
from .cite import edgar, source
from .glyphs import unprintable
from .places import At, Severity, at
from .registry import rule

TURNED = re.compile("[\u202a-\u202e\u2066-\u2069]")


@rule(
    "F3-034",
    Severity.ERROR,
    cites=(edgar("data types"),),
    message="character {code} cannot stand in an EDGAR document",
    breaks={"remarks": "a\x07b"},
)
def control_character(form: Form3) -> Iterator[At]:
    """Text holds no control characters, which XML cannot hold or nobody can read.

    Take the character out; it often comes with text pasted from another program.
    """
    for path, text in texts(form):
        if found := NOT_XML.search(text):
            yield at(*path, code=f"U+{ord(found[0]):04X}")


@rule(
    "F3-035",
    Severity.WARNING,
    cites=(source("characters"),),
    message="the font of the PDF has no character {code}, '{char}'",
    breaks={"remarks": "\u4e2d"},
)
def character_without_glyph(form: Form3) -> Iterator[At]:
    """Text keeps to the Latin, Greek, Cyrillic and Hebrew letters that the PDF can print.

    Write it in Latin letters; the form is in English, and plain text spells all else so.
    """
    for path, text in texts(form):
        for char in unprintable(text):
            yield at(*path, code=f"U+{ord(char):04X}", char=char)


@rule(
    "F3-037",
    Severity.ERROR,
    cites=(edgar("rptOwnerCcc"),),
    message="text holds what may be a CCC",
    breaks={"remarks": "CCC: abcd#123"},
)
def ccc_in_text(form: Form3) -> Iterator[At]:
    """No text of a filing holds a CCC; everything in it is published.

    Take it out, and change it on EDGAR if the file has been shared.
    """
    for path, text in texts(form):
        if holds_ccc(text):
            yield at(*path)


@rule(
    "F3-038",
    Severity.ERROR,
    cites=(source("characters"),),
    message="character {code} turns the order of letters round",
    breaks={"remarks": "a\u202eb"},
)
def letters_turned_round(form: Form3) -> Iterator[At]:
    """Text reads in the order in which it is filed.

    Take the character out; it makes a proof read otherwise than what is filed.
    """
    for path, text in texts(form):
        if found := TURNED.search(text):
            yield at(*path, code=f"U+{ord(found[0]):04X}")
