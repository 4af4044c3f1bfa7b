"""Area 0: characters that nobody can see, or tell from others, in names and the symbol."""

import re
import unicodedata
from collections.abc import Iterator

from ...form import Path
from ...reference.characters import NOT_XML
from ..citations import edgar, source
from ..facts import Facts
from ..facts.phrases import words
from ..finding import Severity
from ..location import At, at
from ..registry import rule

LIKE_SPACE = re.compile("[\u034f\u115f\u1160\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0]")
"""Letters and marks without a shape; they count as printable."""

REPORTED_ELSEWHERE = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Bidirectional control characters, which are an error in any text."""

NAMES = words(
    "name signer capacity officer_title other_text title foreign_symbol"
    " street street_2 city region zip"
)
"""Keys of names, titles and addresses."""


@rule(
    "F3-053",
    Severity.WARNING,
    cites=(source("characters"),),
    message="'{text}' contains {what} ({code}), which {fault}{more}",
    breaks={"issuer.name": "Example\tIndustries Inc."},
)
def invisible_character(facts: Facts) -> Iterator[At]:
    """Names, titles and addresses must not contain characters that nobody can see.

    Type it again without the character; it often comes with text that was pasted. It is filed with
    the name, which a search may then miss.
    """
    for path, text in facts.texts:
        if (text.isascii() and text.isprintable()) or not _is_name(path):
            continue
        if hidden := [char for char in text if _is_invisible(char)]:
            first, more = hidden[0], len(hidden) - 1
            yield at(
                *path,
                text="".join(" " if _is_invisible(char) else char for char in text),
                what=_name(first),
                code=f"U+{ord(first):04X}",
                fault="looks like a space" if first.isspace() else "is invisible",
                more=f", and {more} more" if more else "",
            )


@rule(
    "F3-054",
    Severity.ERROR,
    cites=(edgar("issuerTradingSymbol"), source("characters")),
    message="the trading symbol contains {what} ({code})",
    breaks={"issuer.symbol": "EX\u041cP"},
)
def symbol_with_foreign_character(facts: Facts) -> Iterator[At]:
    """A trading symbol consists of letters, digits and punctuation of ASCII.

    Type the symbol again; a pasted one may contain a letter of another alphabet, or a character
    that nobody can see.
    """
    symbol = facts.form.issuer.symbol or ""
    if symbol.isascii() and symbol.isprintable():
        return
    others = [
        char
        for char in symbol
        if not (char.isascii() and char.isprintable())
        and not NOT_XML.match(char)
        and not REPORTED_ELSEWHERE.match(char)
    ]
    if others:
        yield at("issuer", "symbol", what=_name(others[0]), code=f"U+{ord(others[0]):04X}")


def _is_name(path: Path) -> bool:
    """Return whether the text at a path is a name, a title or a part of an address."""
    return (path[-2] if path[-1] == "value" else path[-1]) in NAMES


def _is_invisible(char: str) -> bool:
    if NOT_XML.match(char) or REPORTED_ELSEWHERE.match(char):
        return False
    return not char.isprintable() or LIKE_SPACE.match(char) is not None


def _name(char: str) -> str:
    """Return what a character is called in Unicode, in words for a message."""
    name = "a tab" if char == "\t" else unicodedata.name(char, "a character without a name")
    return name if name.startswith("a ") else f"the character {name}"
