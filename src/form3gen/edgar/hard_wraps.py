"""Documents that a mail gateway broke into lines of one length, within words and tags."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

ENCODINGS = ("latin-1", "utf-8")
"""A gateway counts bytes, or characters."""

MIN_WIDTH = 60
"""The shortest lines into which a gateway breaks a document."""

MIN_FULL = 2
"""Full lines that show that their breaks are no coincidence."""

MOSTLY = 0.8
"""The share of full lines, or of breaks in texts at full lines, in a document that was broken."""

MAX_SPACES_REMOVED = 2
"""Spaces that a gateway may have removed at the end of a line."""

LONG_TEXTS = ("footnote", "remarks")
"""Elements in which a filer may have written line breaks."""


@dataclass(frozen=True)
class Joined:
    """A document with its lines joined, and the length of the lines that were."""

    document: bytes
    width: int


def joined(document: bytes, *, is_broken: bool = False) -> Joined | None:
    """Return a document without the line breaks at one length, or None if it has none.

    A line is joined with the next if it has the greatest length of all lines. That most lines
    have it, or that texts are broken there and hardly elsewhere, shows that a gateway broke them.
    `is_broken` tells that the document as it is cannot be parsed, which is enough.
    """
    if b"\0" in document[:100]:  # UTF-16, which no gateway breaks
        return None
    declaration, content = _declaration_and_content(document)
    encoding, lines, width = max(map(_measured, ENCODINGS, [content] * 2), key=_full_lines)
    if width < MIN_WIDTH:
        return None
    broken_texts = list(_broken_texts(lines))
    is_full = _is_mostly_full(lines, width)
    if not (is_broken or is_full or _breaks_texts(lines, broken_texts, width)):
        return None
    kept = _kept_breaks(lines, broken_texts, width, is_full=is_full)
    text = "".join(f"{line}\n" if keep else line for line, keep in zip(lines, kept, strict=True))
    return Joined(declaration + text.encode(encoding, "surrogateescape"), width)


def _declaration_and_content(document: bytes) -> tuple[bytes, bytes]:
    """Return an XML declaration that is on a line of its own, and the rest of a document."""
    first, newline, rest = document.partition(b"\n")
    if newline and first.startswith(b"<?xml") and first.rstrip().endswith(b"?>"):
        return first + newline, rest
    return b"", document


def _measured(encoding: str, document: bytes) -> tuple[str, list[str], int]:
    """Return an encoding, the lines of a document in it, and the greatest length of a line."""
    lines = _lines(document.decode(encoding, "surrogateescape"))
    return encoding, lines, max(map(len, lines))


def _full_lines(measured: tuple[str, list[str], int]) -> int:
    """Return how many lines have the greatest length."""
    _, lines, width = measured
    return sum(len(line) == width for line in lines)


def _lines(text: str) -> list[str]:
    """Return the lines of a text, without carriage returns and blank lines around it."""
    return [line.removesuffix("\r") for line in text.strip("\r\n").split("\n")]


def _kept_breaks(
    lines: Sequence[str], broken_texts: Sequence[str], width: int, *, is_full: bool
) -> Iterator[bool]:
    """Yield whether the break after each line is kept.

    In a document of mostly full lines, a break after a short line is kept only where a filer may
    have written it, or where spaces at the end of a line may have been removed.
    """
    for line, element in zip(lines, broken_texts, strict=True):
        may_be_meant = element in LONG_TEXTS or len(line) >= width - MAX_SPACES_REMOVED
        yield len(line) < width and (may_be_meant or not is_full)


def _is_mostly_full(lines: Sequence[str], width: int) -> bool:
    """Return whether most lines but the last have the greatest length, or lack only spaces."""
    full = sum(len(line) == width for line in lines[:-1])
    nearly = sum(len(line) >= width - MAX_SPACES_REMOVED for line in lines[:-1])
    return full >= MIN_FULL and nearly >= MOSTLY * (len(lines) - 1)


def _breaks_texts(lines: Sequence[str], broken_texts: Sequence[str], width: int) -> bool:
    """Return whether texts are broken at full lines, and hardly elsewhere.

    One break is enough in an element in which no filer breaks lines, such as a name or a date.
    """
    broken = [(line, text) for line, text in zip(lines, broken_texts, strict=True) if text]
    full = [text for line, text in broken if len(line) == width]
    is_certain = len(full) >= MIN_FULL or not set(full).issubset(LONG_TEXTS)
    return is_certain and len(full) >= MOSTLY * len(broken)


def _broken_texts(lines: Sequence[str]) -> Iterator[str]:
    """Yield for each line the element whose text continues on the next line, if one does."""
    element, has_text = "", False
    for line, following in pairwise([*lines, ""]):
        *tags, last = line.split("<")
        if tags:
            tag, closed, last = last.partition(">")
            element, has_text = tag.split(" ")[0] if closed else "", False
        has_text |= bool(last.strip())
        continues = has_text and following.lstrip()[:1] not in ("", "<")
        yield element if continues and element[:1].isalpha() else ""
