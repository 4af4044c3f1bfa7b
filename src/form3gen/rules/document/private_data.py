"""Area 0: what a filing, which all the world can read, does not give away."""

import re
from collections.abc import Iterator

from ..citations import filer_manual
from ..context import Context
from ..facts import Facts
from ..facts.identifiers import holds_social_security_number
from ..facts.phrases import any_in
from ..finding import Severity
from ..location import At, at
from ..registry import context_rule

UNPUBLISHED = frozenset(("contact", "notify", "circumstances", "accept"))
SAID_SOCIAL_SECURITY = r"(?:\bssn|social security)\D{0,25}\d{3}[ -]?\d{2}[ -]?\d{4}(?!\d)"
BIRTH = r"\b(?:date of birth|dob|d\.o\.b\.|born on)\W{0,3}(?:is |was )?\w{0,9}\.? ?\d{1,4}\b"
ACCOUNT = r"\b(?:account|acct\.?|a/c) ?(?:no\b|nos\b|number|#)[.:# ]*[a-z]{0,3}-?\d[\d-]{5,}"
DIGIT = re.compile("[0-9]")
SHORTEST = len("DOB 1/1/70")
"""Characters of the shortest text that says what private data it holds."""

E_MAIL = r"[\w.+-]@[\w-]+\.[a-z]{2,}"
TELEPHONE = r"(?<![\d-])(?:\(\d{3}\) ?|\d{3}-)\d{3}-\d{4}(?![\d-])"


@context_rule(
    "F3-014",
    Severity.WARNING,
    uses=("exhibits",),
    cites=(filer_manual("Volume I, section 8"),),
    message="{where} holds what looks like {what}, and all the world can read it",
    breaks={"remarks": "SSN 123-45-6789 on file"},
)
def identifier_published(facts: Facts, context: Context) -> Iterator[At]:
    """A filing gives away no Social Security number, nor other private data of a person.

    Take it out: EDGAR publishes every text of the form at once. E-mail addresses and telephone
    numbers belong under `contact`, which is not published.
    """
    for path, text in facts.texts:
        if len(text) < SHORTEST or path[0] in UNPUBLISHED:
            continue
        if what := _identifier(text):
            yield at(*path, where="text", what=what)
    for row, exhibit, content in context.exhibits.texts(facts.form) if context.exhibits else ():
        if holds_social_security_number(content.decode("latin-1")):
            where = f"exhibit '{exhibit.file}'"
            yield at("exhibits", row, "file", where=where, what="a Social Security number")


def _identifier(text: str) -> str:
    """Return which private data a text seems to hold, empty where it holds none."""
    if "@" in text and re.search(E_MAIL, text, re.IGNORECASE):
        return "an e-mail address"
    if not DIGIT.search(text):
        return ""
    if holds_social_security_number(text):
        return "a Social Security number"
    if "-" in text and re.search(TELEPHONE, text):
        return "a telephone number"
    small = text.lower()
    for cues, pattern, what in (
        (("ssn", "social security"), SAID_SOCIAL_SECURITY, "a Social Security number"),
        (("birth", "dob", "d.o.b.", "born on"), BIRTH, "a date of birth"),
        (("account", "acct", "a/c"), ACCOUNT, "the number of an account"),
    ):
        if any_in(cues, small) and re.search(pattern, small):
            return what
    return ""
