"""What remarks and footnotes say a reporting owner is to the issuer."""

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from ...form import Owner
from .names import is_entity, plain_letters
from .phrases import any_in
from .sentences import Sentence

Box = Literal["director", "officer", "ten_percent"]

MENTIONS = (
    *("director", "board", "chair", "officer", "president", "counsel", "treasurer", "controller"),
    *("10%", "percent"),
)
"""One of these is in any text that states a status."""

REPORTING = ("reporting person", "reporting owner", "undersigned", " he", " she")
"""How a text refers to the only owner, besides the surname."""

ADVERBS = r"(?:also |currently |now |both |presently |concurrently ){0,4}"
VERB = (
    rf"(?:,? (?:who )?{ADVERBS}(?:(?:is|serves?|has served|has been|became|remains|acts)\b"
    r"|was\b(?= (?:also )?(?:appointed|elected|named|promoted)))|,)"
    rf" ?{ADVERBS}(?:appointed |elected |named |promoted )?(?:as |to |on )?(?:an? |the |its )?"
)
ALSO = r"also (?:serv(?:es|ing) )?(?:as )?(?:an? |the )?"
OWNS = r" (?:also |beneficially |and ){0,4}(?=own)"
COMPANY = r"(?:the )?(?:issuer|company|registrant|corporation)"
DIRECTOR = (
    r"(?:^|\ban? )(?:(?:independent|non-?employee|non-?executive|executive|outside|lead) ){0,4}"
    r"(?:director|chair(?:man|woman|person)?)"
)
OFFICE = (
    r"(?<!vice )(?<!assistant )(?:chief (?:\w+ ){1,2}officer|president|general counsel|treasurer"
    r"|controller|executive officer|c[efo]o\b|officer)"
)
TEN_PERCENT = (
    r"\bown(?:s|er)? [^;]{0,40}(?:more than|over|in excess of|greater than|exceeding)"
    r" (?:10 ?%|ten|10 percent)(?: percent)?(?: \(10%\))?"
    rf" of (?:{COMPANY}|the outstanding|(?:the|a) class)"
    r"|\b(?:10 ?%|10 percent|ten[- ]percent)(?: beneficial)? (?:owner|(?:share|stock)?holder)"
    rf"(?: of {COMPANY}| *$)"
)
STATUSES: tuple[tuple[Box, str], ...] = (
    (
        "director",
        rf"{DIRECTOR} of {COMPANY}(?!['\u2019])|{DIRECTOR} *$"
        rf"|{COMPANY}['\u2019]s (?:board|(?:executive )?chair)"
        rf"|(?:member of|on|to|of|^) ?(?:the |its )?board(?: of directors)?(?: of {COMPANY}| *$"
        r"| (?:on|as|effective|in|since|at)\b)",
    ),
    (
        "officer",
        rf"{COMPANY}['\u2019]s (?:\w+ ){{0,4}}{OFFICE}|{OFFICE}(?: and [\w ]{{3,40}})? of {COMPANY}"
        rf"(?!['\u2019])|^(?:interim |acting )?{OFFICE} *$",
    ),
    ("ten_percent", TEN_PERCENT),
)
UNCERTAIN = (
    r"\b(?:not|never|no longer|former(?:ly)?|previously|until|cease[ds]?|resign\w*|retired?|deemed"
    r"|might|may(?! \d)|if|will|would|nominee|nominat\w*|observer|disclaim\w*|prior|upon"
    r"|emerit\w*|intends?|expect\w*|designat\w*|designee|less than|group|proposed|anticipated)\b"
)
CLAUSE_END = r"[,;]|\bwh(?:ich|o|ose)\b|\band (?:is|has|may|beneficially)\b"
MAX_CLAUSE_CHARS = 140


class Status(NamedTuple):
    """A status that a sentence states: which owner has it, and which box it checks."""

    owner: int
    box: Box
    sentence: Sentence


def statuses(owners: tuple[Owner, ...], sentences: Iterable[Sentence]) -> Iterator[Status]:
    """Yield each status of an owner that a sentence states as a fact of the present."""
    subjects = list(_subjects(owners))
    for sentence in sentences:
        for owner, names in subjects:
            if any_in(names, sentence.text) or sentence.text.startswith("also "):
                for box in _boxes(names, sentence.text):
                    yield Status(owner, box, sentence)


def _subjects(owners: tuple[Owner, ...]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield the number of each person among the owners, and how a text refers to the person."""
    for number, owner in enumerate(owners):
        if not is_entity(owner) and (words := plain_letters(owner.name or "").split()):
            yield number, (words[0], *REPORTING) if len(owners) == 1 else (words[0],)


def _boxes(names: tuple[str, ...], text: str) -> Iterator[Box]:
    """Yield the boxes that a sentence checks for somebody, who may have several names."""
    if re.search(UNCERTAIN, text):
        return
    starts = [match.end() for match in re.finditer(VERB, text) if _is_about(names, match)]
    if not starts and (also := re.match(ALSO, text)):
        starts = [also.end()]
    for start in starts:
        rest = text[start : start + MAX_CLAUSE_CHARS]
        clause = re.split(CLAUSE_END, rest, maxsplit=1)[0]
        yield from (box for box, pattern in STATUSES if re.search(pattern, clause))
    for match in re.finditer(OWNS, text):
        if _is_about(names, match) and re.match(TEN_PERCENT, text[match.end() :]):
            yield "ten_percent"


def _is_about(names: tuple[str, ...], match: re.Match[str]) -> bool:
    """Return whether one of some names comes right before a match."""
    return match.string.endswith(names, 0, match.start())
