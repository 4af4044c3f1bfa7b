"""Dates in running text, and what a text says happened on them. All texts are in lowercase."""

import re
from calendar import month_abbr, month_name
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Literal, NamedTuple

from .phrases import sentences
from .words_of_numbers import TENS

MONTHS = {
    name.lower(): number
    for names in (month_abbr, month_name)
    for number, name in enumerate(names)
    if name
} | {"sept": 9}
ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
    *("seventeenth", "eighteenth", "nineteenth", "twentieth"),
)
SPELLED_DAYS = {word: number for number, word in enumerate(ORDINALS, start=1)} | {
    f"{tens}{joint}{word}": 10 * number + unit
    for number, tens in enumerate(TENS[:2], start=2)
    for joint in "- "
    for unit, word in enumerate(ORDINALS[:9], start=1)
}
SPELLED_DAYS |= {"thirtieth": 30}

MONTH = rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})\.?"
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
SPELLED_DAY = rf"(?P<day>{'|'.join(sorted(SPELLED_DAYS, key=len, reverse=True))})"
YEAR = r"(?P<year>\d{4})"
PATTERNS = tuple(
    rf"(?<![\w/-]){pattern}(?![\w/-])"
    for pattern in (
        rf"{MONTH} (?:{DAY}),? {YEAR}",
        rf"{DAY}(?: day)?(?: of)? {MONTH},? {YEAR}",
        rf"{SPELLED_DAY}(?: day)?(?: of)? {MONTH},? {YEAR}",
        r"(?P<month>\d{1,2})(?P<mark>[/.-])(?P<day>\d{1,2})(?P=mark)(?P<year>\d{4}|\d{2})",
        rf"{YEAR}-(?P<month>\d{{1,2}})-(?P<day>\d{{1,2}})",
    )
)
YEAR_MARKS = ("19", "20", "/")
"""One of these is in any text with a date."""

Happened = Literal["appointed", "effective", "event"]
APPOINTED = (
    r"appoint|elect(?:ed|ion)\b|promot|joined|took office|became an?\b|named\b"
    r"|\b(?:serv(?:ed|es|ing)|has been) [^.;|]{0,60}\bsince\b"
)
EVENT = r"date of (?:the )?event|event (?:date|requiring)|became subject to section 16"
SAID: Mapping[Happened, str] = {
    "appointed": APPOINTED,
    "effective": r"effective",
    "event": EVENT,
}
"""The words that say what happened on a date near them."""

MAX_CHARS_BETWEEN = 80
"""Characters between a date and the word that says what happened on it."""


class StatedDate(NamedTuple):
    """A date in a text, and where it begins and ends."""

    day: date
    start: int
    end: int


def dates(text: str) -> Iterator[StatedDate]:
    """Yield each date in a lowercase text: `march 18, 2026`, `18 march 2026`, `3/18/26`.

    A date in digits is read month first. What is not a day of the calendar is not a date.
    """
    if not any(map(text.__contains__, YEAR_MARKS)):
        return
    matches = [match for pattern in PATTERNS for match in re.finditer(pattern, text)]
    for match in sorted(matches, key=re.Match.start):
        if day := _day(match["year"], match["month"], match["day"]):
            yield StatedDate(day, match.start(), match.end())


def happened_on(text: str, stated: StatedDate) -> frozenset[Happened]:
    """Return what a lowercase text says happened on a date, in the sentence before or after it.

    `appointed` covers an election, a promotion and service since that date.
    """
    start = max(0, stated.start - MAX_CHARS_BETWEEN)
    before = sentences(text[start : stated.start])[-1]
    after = sentences(text[stated.end : stated.end + MAX_CHARS_BETWEEN])[0]
    return frozenset(
        what for what, words in SAID.items() if re.search(words, before) or re.search(words, after)
    )


def _day(year: str, month: str, day: str) -> date | None:
    """Return a day, None if the calendar does not have it; `26` is 2026."""
    try:
        return date(
            int(year) + 2000 * (len(year) == 2),
            MONTHS.get(month) or int(month),
            SPELLED_DAYS.get(day) or int(day),
        )
    except ValueError:
        return None
