"""What running text says of the terms of a derivative security. All texts are in lowercase."""

import re
from decimal import Decimal

from .phrases import any_in, sentences
from .words_of_dates import dates
from .words_of_numbers import spelled_number

NUMBER = r"\d[\d,]*+(?:\.\d++)?|\.\d++|one|two|three|four|five|six|seven|eight|nine|ten|twenty"
RATIOS = (
    rf"(?<![\w.$,])(?P<a>{NUMBER})[- ]?(?:for|to|:)[- ]?(?P<b>{NUMBER})\b",
    r"\b(?:into|for|to receive|to acquire|equivalent of) (?:approximately )?"
    rf"(?P<a>{NUMBER})(?: \([\d.]+\))?(?: of an?)? (?:[\w'-]+ ){{0,5}}?(?:shares?|units?)\b",
    r"\b(?:ratio|rate|basis|factor) (?:of|equal to|is) (?:approximately )?"
    rf"(?P<a>{NUMBER})(?![\w%])",
    rf"(?<![\w.$,])(?P<a>{NUMBER}) (?:[\w-]+ ){{0,3}}shares? (?:of [\w -]{{0,40}})?"
    r"(?:for|per) (?:each|every)\b",
)
DOLLARS = r"\$ ?(\d[\d,]*+(?:\.\d++)?|\.\d++)"


def ratios(text: str) -> frozenset[Decimal]:
    """Return the numbers of the conversion ratios that a lowercase text gives, such as `1:0.75`."""
    found = (
        number
        for pattern in RATIOS
        for match in re.finditer(pattern, text)
        for number in match.groups()
    )
    return frozenset(_number(one) for one in found)


def dollars(text: str) -> frozenset[Decimal]:
    """Return the amounts in dollars that a text gives."""
    return frozenset(_number(one) for one in re.findall(DOLLARS, text))


WHOLE = r"\b(?:aggregate|total|combined) (?:exercise|purchase|conversion|strike) price\b"


def gives_whole_price(text: str) -> bool:
    """Return whether a lowercase text gives the exercise price of all securities together."""
    return re.search(WHOLE, text) is not None


SEVERAL = r"(?:various|different|several|multiple|varying)"
SEVERAL_EXPIRATIONS = (
    rf"\bexpir\w*[^.;|]{{0,40}}\b{SEVERAL} (?:dates|times|years)\b|\b{SEVERAL} expir"
    r"|\bexpiration dates (?:rang|between|from|of|vary|are)"
    r"|\bexpir\w*(?: on| at)?(?: dates)? (?:between|ranging from|from) [^.;|]{0,40}"
    r"\b(?:and|to|through|until)\b[^.;|]{0,20}\d{4}"
    r"|\bexpir\w*[^.;|]{0,30}\b\d{4}(?:, \d{4})*,? and (?:\d{4}|\w+ \d{4})"
    rf"|\bexpir\w*[^.;|]{{0,60}}\brespective\b|\b(?:granted|issued) (?:in|on|at) {SEVERAL}\b"
    r"|\bsome (?:of [^.;|]{0,40})?expire\b"
)
SEVERAL_MARKS = (
    "various",
    "differen",
    "several",
    "multipl",
    "vary",
    "rang",
    "between",
    "some ",
    "respective",
)
"""One of these is in any text that gives several dates without two years."""

ONE_EXPIRATION = (
    *(
        "earlier",
        "later",
        "sooner",
        "granted",
        "grant date",
        "vest",
        "exercisable",
        "issued",
        "amend",
        "exten",
    ),
    *("original", "merger", "assum", "respectively"),
)
"""Words of a sentence that may give two dates, of which one is not an expiration date."""


def gives_several_expirations(text: str) -> bool:
    """Return whether a lowercase text gives several expiration dates."""
    if "expir" not in text or not (text.count("20") > 1 or any_in(SEVERAL_MARKS, text)):
        return False
    return any("expir" in sentence and _several(sentence) for sentence in sentences(text))


def _several(sentence: str) -> bool:
    if "respectively" in sentence:
        return False
    if re.search(SEVERAL_EXPIRATIONS, sentence):
        return True
    if any_in(ONE_EXPIRATION, sentence):
        return False
    return len({stated.day for stated in dates(sentence)}) > 1


def _number(written: str) -> Decimal:
    """Return a number in digits or a word."""
    if written[0].isalpha():
        return Decimal(spelled_number(written))
    return Decimal(written.replace(",", ""))
