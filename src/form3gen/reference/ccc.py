"""Recognize and mask CCCs, the secret codes with which filers submit to EDGAR."""

import re
import unicodedata

SHAPE = r"(?=[A-Za-z@#$*]{0,7}[0-9])(?=[A-Za-z0-9]{0,7}[@#$*])[A-Za-z0-9@#$*]{8}"
"""Eight letters, digits and special characters, with at least one digit and one special."""


END = r"(?![A-Za-z0-9@#$*])"


WHOLE_CCC = rf"(?<![A-Za-z0-9@#$*]){SHAPE}{END}"


LABEL = r"(?<![a-z0-9])c[^a-z0-9]{0,2}c[^a-z0-9]{0,2}c(?![a-z0-9])\.?"
"""The letters CCC as a word, with or without periods."""


SENTENCE_END = r"[;!?]|(?<! [a-z])\. "
"""The end of a sentence or clause; a period after an initial ends none."""


MAX_CHARS_AFTER_LABEL = 60
MONEY = r"\$[0-9]+"
FULL_WIDTH = {number: number - 0xFEE0 for number in range(0xFF01, 0xFF5F)}
"""A translation table from full-width characters to those of ASCII."""


ONLY_LETTERS = dict.fromkeys(number for number in range(128) if not chr(number).isalpha())
"""A translation table that removes every ASCII character that is not a letter."""


def is_ccc(text: str) -> bool:
    """Return whether a text has the shape of a CCC."""
    return re.fullmatch(WHOLE_CCC, text) is not None


def contains_labeled_ccc(text: str) -> bool:
    """Return whether a text contains "CCC" and, in the same sentence, something of that shape."""
    text = text if text.isascii() else _narrow(text)
    if "#" not in text and "@" not in text and "$" not in text and "*" not in text:
        return False  # fast: nearly all texts
    return any(_is_labeled(text, match) for match in re.finditer(WHOLE_CCC, text))


def _is_labeled(text: str, ccc: re.Match[str]) -> bool:
    """Return whether "CCC" comes before a word; `$1234567` is money unless it follows at once."""
    before = text[max(0, ccc.start() - MAX_CHARS_AFTER_LABEL) : ccc.start()].lower()
    *_, between = re.split(LABEL, before)
    if between == before or re.search(SENTENCE_END, between):
        return False
    is_money = re.fullmatch(MONEY, ccc[0]) is not None
    return not (is_money and any(map(str.isalpha, between)))


def mentions_ccc(text: str) -> bool:
    """Return whether a text contains "CCC", even with other characters between the letters."""
    if text.isascii():
        return "ccc" in text.lower().translate(ONLY_LETTERS)
    letters = filter(str.isalpha, unicodedata.normalize("NFKC", text).lower())
    return "ccc" in "".join(letters)


def masked(text: str) -> str:
    """Return a text with everything of the shape of a CCC replaced by eight asterisks."""
    if text.isascii():
        return re.sub(WHOLE_CCC, "*" * 8, text)
    narrow = _narrow(text)
    pieces, done = [], 0
    for match in re.finditer(WHOLE_CCC, narrow):
        pieces += [text[done : match.start()], "*" * 8]
        done = match.end()
    return "".join([*pieces, text[done:]])


MISPLACED_CCC = rf"\bcik[\"']?\s*:\s*[\"']?{SHAPE}{END}|{WHOLE_CCC}[\"']?\s*:(?:\s|$)"


SPECIAL_IN_WORD = r"[@#$*](?:(?<=[A-Za-z0-9].)|(?=[A-Za-z0-9]))"
"""A special character next to a letter or digit: a CCC has one, and few other words do."""


def misplaces_ccc(source: str) -> bool:
    """Return whether something of the shape of a CCC is a CIK or a key in the text of a source."""
    special = re.search(SPECIAL_IN_WORD, source)
    return special is not None and re.search(MISPLACED_CCC, source) is not None


def _narrow(text: str) -> str:
    """Return a text of the same length, with ASCII in place of full-width characters."""
    return text.translate(FULL_WIDTH)
