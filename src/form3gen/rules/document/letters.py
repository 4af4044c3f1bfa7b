"""Area 0: letters of other scripts, and accented letters."""

import unicodedata
from collections.abc import Iterator

from ...form import Path
from ..citations import PRACTICE, source
from ..facts import Facts
from ..facts.glyphs import unprintable
from ..finding import Severity
from ..location import At, at
from ..registry import rule

OWNER_TEXTS = frozenset({"name", "officer_title", "address"})
SIGNATURE_TEXTS = frozenset({"name", "signer", "capacity"})

LATIN = ("LATIN", "ORDINAL INDICATOR", "MODIFIER LETTER", "MICRO SIGN")
"""What the Unicode name of a letter contains that names in Latin letters may have."""


@rule(
    "F3-035",
    Severity.WARNING,
    cites=(source("characters"),),
    message="the PDF font lacks the character {code}, '{char}'{more}; it prints as a box",
    breaks={"remarks": "\u4e2d"},
)
def unprintable_character(facts: Facts) -> Iterator[At]:
    """Text must use letters that the PDF can print: Latin, Greek, Cyrillic or Hebrew.

    Write it in Latin letters; the form is in English, and the plain-text format
    transliterates other letters.
    """
    for path, text in facts.unusual_texts:
        if (missing := unprintable(text)) and not _is_name_or_title(path):
            more = f" and {len(missing) - 1} more" if len(missing) > 1 else ""
            char = missing[0]
            yield at(*path, code=f"U+{ord(char):04X}", char=char, more=more)


@rule(
    "F3-050",
    Severity.ERROR,
    cites=(PRACTICE, source("characters")),
    message="'{text}' contains '{char}' ({code}), which is not a Latin letter",
    breaks={"issuer.name": "\u0420\u043e\u0441\u0442 Industries Inc."},
)
def name_in_other_script(facts: Facts) -> Iterator[At]:
    """Names, signatures, addresses and titles must be written in Latin letters.

    Write a name as EDGAR has it on record, or as in the person's passport. EDGAR has no such rule,
    but readers of the filing may see boxes or a spelling that nobody chose. Accented letters may
    stay.
    """
    for path, text in facts.unusual_texts:
        if text.isascii() or not _is_name_or_title(path):
            continue
        others = [char for char in text if char.isalpha() and not _is_latin(char)]
        if others := others or unprintable(text):
            yield at(*path, text=text, char=others[0], code=f"U+{ord(others[0]):04X}")


@rule(
    "F3-051",
    Severity.INFO,
    cites=(source("characters"),),
    message="'{word}' is printed as written, filed as numeric references, and spelled in ASCII only"
    " in plain text, which lists it ({count} in all)",
    breaks={"remarks": "Jos\u00e9 is the owner's brother."},
)
def accented_letters(facts: Facts) -> Iterator[At]:
    """Accented letters are printed and filed as written, except in plain text.

    Make sure that names are spelled as EDGAR has them on record. Plain text is ASCII; it spells
    such words without accents, and lists them with the code points of their letters.
    """
    words = [(path, word) for path, text in facts.unusual_texts for word in _accented(text)]
    if words:
        path, word = words[0]
        yield at(*path, word=word, count=len(words))


def _is_name_or_title(path: Path) -> bool:
    """Return whether the text at a path is a name, a signature, an address or a title."""
    if path == ("issuer", "name"):
        return True
    if path[0] == "owners":
        return path[2] in OWNER_TEXTS
    if path[0] == "signatures":
        return path[2] in SIGNATURE_TEXTS
    return path[0] in {"table_1", "table_2"} and "title" in path


def _accented(text: str) -> list[str]:
    """Return the words of a text with Latin letters that ASCII lacks."""
    if text.isascii():
        return []
    return [word for word in text.split() if not word.isascii() and any(map(_is_accented, word))]


def _is_accented(char: str) -> bool:
    return not char.isascii() and char.isalpha() and _is_latin(char)


def _is_latin(char: str) -> bool:
    name = unicodedata.name(char, "")
    return any(part in name for part in LATIN)
