"""Area 0: private data, which a filing would make public."""

import re
from collections.abc import Iterator

from ..citations import filer_manual
from ..context import Context
from ..facts import Facts
from ..facts.identifiers import contains_social_security_number
from ..facts.phrases import any_in
from ..finding import Severity
from ..location import At, at
from ..registry import context_rule

UNPUBLISHED = frozenset(("contact", "notify", "circumstances", "accept"))
LABELED_SOCIAL_SECURITY = r"(?:\bssn|social security)\D{0,25}\d{3}[ -]?\d{2}[ -]?\d{4}(?!\d)"
BIRTH = r"\b(?:date of birth|dob|d\.o\.b\.|born on)\W{0,3}(?:is |was )?\w{0,9}\.? ?\d{1,4}\b"
ACCOUNT = r"\b(?:account|acct\.?|a/c) ?(?:no\b|nos\b|number|#)[.:# ]*[a-z]{0,3}-?\d[\d-]{5,}"
DIGIT = re.compile("[0-9]")
MIN_CHARS = len("DOB 1/1/70")
"""Shorter texts cannot contain labeled private data."""

EMAIL = r"[\w.+-]@[\w-]+\.[a-z]{2,}"
PHONE = r"(?<![\d-])(?:\(\d{3}\) ?|\d{3}-)\d{3}-\d{4}(?![\d-])"

REACHED_BY = ("an email address", "a phone number")
CONTACT = "Remove it, or write it under `contact`, which is not published."


@context_rule(
    "F3-014",
    Severity.WARNING,
    uses=("exhibits",),
    cites=(filer_manual("Volume I, section 8"),),
    message="{where} contains what looks like {what}, and it will be public",
    breaks={"remarks": "SSN 123-45-6789 on file"},
)
def private_data_published(facts: Facts, context: Context) -> Iterator[At]:
    """Do not include a Social Security number or other personal data in a filing.

    Remove it: EDGAR publishes every text on the form at once.
    """
    for path, text in facts.texts:
        if len(text) < MIN_CHARS or path[0] in UNPUBLISHED:
            continue
        if what := _identifier(text):
            yield at(*path, where="the text", what=what, help=CONTACT if what in REACHED_BY else "")
    for row, exhibit, content in context.exhibits.texts(facts.form) if context.exhibits else ():
        if contains_social_security_number(content.decode("latin-1")):
            where = f"exhibit '{exhibit.file}'"
            yield at("exhibits", row, "file", where=where, what="a Social Security number")


def _identifier(text: str) -> str:
    """Return which private data a text seems to contain, empty if none."""
    if "@" in text and re.search(EMAIL, text, re.IGNORECASE):
        return "an email address"
    if not DIGIT.search(text):
        return ""
    if contains_social_security_number(text):
        return "a Social Security number"
    if "-" in text and re.search(PHONE, text):
        return "a phone number"
    lowercase = text.lower()
    for cues, pattern, what in (
        (("ssn", "social security"), LABELED_SOCIAL_SECURITY, "a Social Security number"),
        (("birth", "dob", "d.o.b.", "born on"), BIRTH, "a date of birth"),
        (("account", "acct", "a/c"), ACCOUNT, "an account number"),
    ):
        if any_in(cues, lowercase) and re.search(pattern, lowercase):
            return what
    return ""
