"""What the text of an exhibit contains: placeholders, joint filers, the day it was executed."""

import re
from collections.abc import Iterator
from datetime import date
from html import unescape
from typing import NamedTuple

from .names import sounds_like_entity
from .words_of_dates import dates

MAX_PLACEHOLDERS = 50
"""Placeholders that are reported for one exhibit."""

TO_FILL_IN = (
    *(b"NAME", b"DATE", b"INSERT", b"TITLE", b"COMPANY", b"ISSUER", b"AGENT", b"ATTORNEY"),
    *(b"MONTH", rb"DAY\b", b"YEAR", b"ADDRESS", b"PRINT", b"TBD", b"TO COME", b"TO BE"),
    *(b"REPORTING", b"SIGNER", b"SIGNATORY", b"YOUR", b"FULL", b"XX", b"_", rb"\.\.", rb"\*"),
    rb"BLANK\]",
)
PLACEHOLDER = (
    rb"\[\s*(?:the |each |applicable )?(?:" + b"|".join(TO_FILL_IN) + rb")[^\[\]\n]{0,80}\]?"
    rb"|\b(?:this|of|on|dated|as of|and|appoints?) \[\s*+\]"
    rb"|(?<!_)_{2,}+(?:st|nd|rd|th)? day of[ _]*|\bday of _{2,}[, 0-9_]*|\b20_{2,}"
    rb"|\b(?:dated?|name|executed)\b[: ](?: ?as of)? ?_{3,}|\bappoints? _{3,}"
    rb"|\bXX/XX/\w{2,4}|\bMM/DD/YY(?:YY)?\b|\bTBD\b|\bX{4,}+\b|\[\s*(?:\xe2\x97\x8f|\xe2\x80\xa2|\x95|&#9679;|&bull;)\s*\]"
)
"""A text that is still to be written: `[NAME OF AGENT]`, `___ day of ____`, `20__`."""


class Placeholder(NamedTuple):
    """A placeholder and its line, which counts from 1."""

    line: int
    text: str


def placeholders(content: bytes) -> tuple[Placeholder, ...]:
    """Return the placeholders of a text or HTML file."""
    if not any(mark in content for mark in (b"[", b"__", b"XX", b"TBD", b"MM/DD")):
        return ()
    matches: list[Placeholder] = []
    line, last = 1, 0
    for match in re.finditer(PLACEHOLDER, content, re.IGNORECASE):
        line += content.count(b"\n", last, match.start())
        last = match.start()
        matches.append(Placeholder(line, " ".join(match[0].decode("latin-1").split())))
        if len(matches) == MAX_PLACEHOLDERS:
            break
    return tuple(matches)


NAME_LABEL = (
    r"\W*(?:\d+\W+)?(?:full )?names?(?: and address)?(?: of (?:the )?(?:joint |other |additional )?"
    r"(?:filers?|reporting (?:persons?|owners?)))?\s*:\s*(.*)"
)
MAX_LINES = 2000
MAX_LINE_CHARS = 200


def joint_filers(content: bytes) -> Iterator[str]:
    """Yield each name that a joint filing agreement, or a list of joint filers, contains."""
    text = content.decode("latin-1")
    if "joint" not in text.lower():
        return
    lines = [line[:MAX_LINE_CHARS] for line in _lines(text)][:MAX_LINES]
    for index, line in enumerate(lines):
        before = lines[index - 1].lower() if index else ""
        after = lines[index + 1] if index + 1 < len(lines) else ""
        if label := re.fullmatch(NAME_LABEL, line, re.IGNORECASE):
            name = label[1] or after
            rest = lines[index + 1 : index + 3]
            if not _is_signed(before) and not any(one.lower().startswith("title") for one in rest):
                yield _bare(name)
        elif _is_signed(after.lower()) and not _is_signed(line.lower()) and _is_party(line):
            yield _bare(line)


def executed_on(text: str) -> date | None:
    """Return the day on which a document was executed, from its text in lowercase, if it shows."""
    days = [stated.day for stated in dates(text) if _is_execution(text[: stated.start])]
    return min(days, default=None)


def _is_execution(before: str) -> bool:
    """Return whether the text before a date says that the document was executed on it."""
    words = re.split(r"[.;]", before[-MAX_CHARS_BEFORE:])[-1]
    return re.search(EXECUTED, words) is not None and re.search(OTHER_DAY, words) is None


MAX_CHARS_BEFORE = 40
EXECUTED = r"(?:executed|signed|dated?|witness whereof|as of|on|this)\b"
OTHER_DAY = r"\b(?:until|expir\w*|terminat\w*|through|later than|ending|amended|effective)\b"


def _lines(text: str) -> list[str]:
    """Return the lines of a text or HTML document that are not blank, without tags."""
    if "<" in text:
        tagged, end, rest = text.rpartition(">")
        text = unescape(re.sub(r"<[^>]*>", "\n", tagged + end) + rest)
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def _is_signed(line: str) -> bool:
    """Return whether a lowercase line is that of a signature."""
    return line.startswith(("by:", "by /", "/s/")) or "/s/" in line


def _is_party(line: str) -> bool:
    return sounds_like_entity(line) and ":" not in line and len(line.split()) <= 10


def _bare(name: str) -> str:
    """Return a name without what follows it in parentheses."""
    return name.partition("(")[0].strip(" ,;")
