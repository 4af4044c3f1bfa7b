"""Rules on statuses that are not, or not yet, those that require a Form 3."""

import re
from collections.abc import Iterator

from ...form import Owner
from ..citations import cfr, form3, item
from ..facts import Facts
from ..facts.phrases import any_in
from ..finding import Severity
from ..location import At, at
from ..registry import rule

ROLE = r"(?:director|officer|chair\w*|board|c[efo]o|president|counsel|trustee)"
NOT_YET = (
    rf"\b{ROLE} ?[-(]?(?:nominee|elect|designate)\b"
    r"|\b(?:nominee|nominated|candidate) (?:for|to|as)\b"
    rf"|\b(?:proposed|prospective|incoming|future) (?:[\w%]+ ){{0,2}}{ROLE}"
    rf"|\b(?:will|to) be(?:come)? (?:an? )?(?:appointed|elected|named|{ROLE})"
)
NO_LONGER = r"^(?:an? )?(?:former(?:ly)?|ex|previous(?:ly)?|past|prior|retired|resigned)\b"
FUTURE_OR_PAST = (
    *("nomin", "elect", "design", "propos", "prospect", "incoming", "future", "candidate", "will"),
    *("to be", "former", "ex", "previous", "past", "prior", "retired", "resigned"),
)
"""One of these is in any text that states a future or a past status."""

SEVERAL_OFFICES = (" and ", ",", "&", "/")
"""Lowercase parts of a title that names several offices, one of which may be present."""

PERCENT = r"(\d{1,3}(?:\.\d+)?) ?(?:%|percent)"
VOTES = (
    r"\b(?:combined|total|aggregate|overall) (?:number of )?vot(?:es|ing)\b"
    r"|\bvot(?:es|ing power) of (?:all|the issuer|the company|the outstanding (?:capital|voting))"
)
OF_THE_VOTE = (
    r"(?:%|percent) of (?:the |all )?(?:(?:issuer|company)['\u2019]s )?(?:vot(?:es?|ing power))\b"
)
ALL_OF_A_CLASS = r"\ball of the (?:issued and )?(?:outstanding )?"
NOT_A_HOLDING = r"\bconver(?:t|sion)|\bless than\b|\bautomatic|\bsunset\b|\bnot\b"
OF_THE = r" of (?:the )?(?:(?:issuer|company)['\u2019]s )?(?:total )?(?:issued and )?(?:then )?"
OF_A_CLASS = (
    rf"{PERCENT}{OF_THE}(?:outstanding )?(?:shares of )?(?:the )?"
    r"(?:(?:issuer|company)['\u2019]s )?(?:outstanding )?"
    r"(?:class\b|series|common|ordinary|shares|stock|ads)"
)
OF_ALL_VOTES = (
    r"\b(?:more than|over|exceed\w*|in excess of) (?:ten|10) ?(?:percent|%) of the"
    r" (?:total|combined|aggregate) vot"
)
OF_ONE_CLASS = r"of the class(?! [a-z]\b)"
TEN_PERCENT = 10


@rule(
    "F3-331",
    Severity.WARNING,
    cites=(item("Item 4"), form3("1(a)"), cfr("240.16a-2")),
    message="{name} has '{words}' in Item 4, which is not a present relationship to the issuer",
    breaks={"owners.0.officer": None, "owners.0.other": "Director Nominee"},
)
def future_or_former_status(facts: Facts) -> Iterator[At]:
    """Form 3 is for those who are directors, officers or ten percent holders on the date of event.

    A nominee files when elected: wait, write that date as the date of event, and check Director.
    A person who no longer has the status does not file for it. If the person is subject to Section
    16 for another reason, check its box and remove this text.
    """
    for number, owner in enumerate(facts.form.owners):
        for key, words in _texts(owner):
            text = words.lower()
            if any_in(FUTURE_OR_PAST, text) and _is_not_present(key, text):
                yield at("owners", number, key, name=owner.label, words=words)


def _texts(owner: Owner) -> Iterator[tuple[str, str]]:
    if owner.officer and owner.officer_title:
        yield "officer_title", owner.officer_title
    if owner.other and owner.other_text:
        yield "other_text", owner.other_text


def _is_not_present(key: str, text: str) -> bool:
    """Return whether a lowercase text of Item 4 states a future status, or a past one for Other.

    A person who leaves before the form is due still files it, under the title of that time.
    """
    if re.search(NOT_YET, text):
        return key == "other_text" or not any_in(SEVERAL_OFFICES, text)
    return key == "other_text" and re.search(NO_LONGER, text) is not None


@rule(
    "F3-332",
    Severity.WARNING,
    cites=(cfr("240.16a-1(a)(1)"), cfr("240.16a-2")),
    message="'{text}' counts votes of several classes together, but 10% Owner is about one class",
    breaks={
        "owners.0.ten_percent": "yes",
        "remarks": "The shares represent 14.2% of the combined voting power of both classes.",
    },
)
def votes_of_classes_combined(facts: Facts) -> Iterator[At]:
    """Ten percent is measured class by class, on each class registered under Section 12.

    Divide the shares by the number outstanding of their own class. If that is more than ten
    percent, state it instead; otherwise clear 10% Owner, `ten_percent: no`.
    """
    if "vot" not in facts.prose or not any(owner.ten_percent for owner in facts.form.owners):
        return
    classes = re.finditer(OF_A_CLASS, facts.prose)
    if any(float(match[1]) > TEN_PERCENT for match in classes):
        return
    if re.search(ALL_OF_A_CLASS, facts.prose):
        return
    for sentence in facts.sentences_with(("vot",)):
        if _counts_votes(facts, sentence.text) and not re.search(NOT_A_HOLDING, sentence.text):
            percents = re.findall(PERCENT, sentence.text)
            if _says_ten_percent_of_votes(sentence.text) or any(
                float(percent) > TEN_PERCENT for percent in percents
            ):
                yield at(*sentence.path, text=sentence.written)
                return


def _counts_votes(facts: Facts, text: str) -> bool:
    """Return whether a sentence counts the votes of all classes of an issuer with several."""
    if re.search(VOTES, text):
        return True
    has_classes = any("class " in title.lower() for _, title in facts.titles)
    return has_classes and re.search(OF_THE_VOTE, text) is not None and "of class" not in text


def _says_ten_percent_of_votes(text: str) -> bool:
    """Return whether a lowercase sentence counts ten percent by the votes of several classes."""
    return bool(re.search(OF_ALL_VOTES, text) and not re.search(OF_ONE_CLASS, text))
