"""Numbers in running text: in digits, spelled out, or both, as in `one hundred thousand (100,000)`.

All texts are in lowercase.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
VALUES = {word: number for number, word in enumerate(ONES)} | {
    word: 10 * number for number, word in enumerate(TENS, start=2)
}
SCALES = {"thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}
WORD = rf"(?:{'|'.join([*VALUES, 'hundred', *SCALES])})"
SPELLED = rf"\b{WORD}(?:(?: and |[- ]){WORD}){{0,12}}\b(?: ?\([\d,]++\))?"
DIGITS = r"(?<![\w.,/-])(?:\d[\d,]*+(?:\.\d++)?|\.\d++)(?![\w/])"


class Number(NamedTuple):
    """A number in a text, and where it begins and ends."""

    value: Decimal
    start: int
    end: int


def numbers(text: str) -> Iterator[Number]:
    """Yield each number in a lowercase text; digits that repeat a spelled number count once."""
    end_of_spelled = 0
    spelled = {match.start(): match for match in re.finditer(SPELLED, text)}
    digits = {match.start(): match for match in re.finditer(DIGITS, text)}
    for start in sorted(spelled.keys() | digits.keys()):
        if start < end_of_spelled:
            continue
        if match := spelled.get(start):
            end_of_spelled = match.end()
            words = match[0].partition("(")[0]
            yield Number(Decimal(spelled_number(words)), start, match.end())
        else:
            match = digits[start]
            yield Number(Decimal(match[0].replace(",", "")), start, match.end())


def spelled_number(words: str) -> int:
    """Return the number that is spelled out: 1250 for `one thousand two hundred and fifty`."""
    total = group = 0
    for word in words.replace("-", " ").split():
        if word in SCALES:
            total += (group or 1) * SCALES[word]
            group = 0
        elif word == "hundred":
            group = (group or 1) * 100
        else:
            group += VALUES.get(word, 0)
    return total + group
