"""Rules on positions that remarks or footnotes describe and no table lists."""

import re
from collections.abc import Iterator
from decimal import Decimal

from ..citations import cfr, form3, item
from ..facts import Facts
from ..facts.owner_types import is_person
from ..facts.phrases import any_in
from ..facts.sentences import Sentence
from ..finding import Severity
from ..location import At, at
from ..registry import rule

POSITION = (
    r"\b(?:total return|equity|cash[- ]settled|physically[- ]settled|security[- ]based|basket)\b"
    r"[^;]{0,40}\bswaps?\b|\bswaps? (?:agreements?|transactions?|contracts?|positions?|with|ref|rel"
    r"|cover)|\bcontracts? for differences?\b|\b(?:variable |pre-?paid |post-?paid |share |stock )+"
    r"forward|\bforward (?:sales?|contracts?|agreements?|transactions?)\b|\bcollars?\b"
    r"|\b(?:sold|wr(?:ote|itten)|short) (?:[\w-]+ ){0,3}(?:calls?|puts?|(?:call|put) options?)\b"
)
HOLDS = (
    r"\b(?:enter(?:ed|s)?|part(?:y|ies)|holds?|owns?|has|have|maintains?|pledged|subject to|long"
    r"|short)\b"
)
NOT_HELD = (
    r"\bno (?:[\w-]+ ){0,3}(?:swap|forward)|\bnot (?:currently )?(?:a |been |hold|own|party|enter)"
    r"|\bnever\b|\b(?:neither|no) (?:[\w-]+ ){0,3}(?:collar|written|sold|calls?|puts?)\b"
    r"|\bwithout\b|\bterminated\b|\bunw(?:ound|ind)|\bexpired\b|\bclosed out\b"
    r"|\bsettled (?:in full|on|prior|before)|\bpurchase agreement|\bstock split|\bif\b|\bprohibit"
    r"|\b(?:interest rate|currency|foreign exchange|commodity)\b|\bmay enter\b"
    r"|\b(?:issuer|company) (?:has |have )?(?:enter|is (?:a )?party|may)"
)
"""Words that show that a position does not exist, is over, or is about something else."""

POSITIONS = (*("swap", "forward", "contract for diff", "contracts for", "collar", "call", " put"),)
"""One of these is in any text that describes such a position."""

IN_TABLE = ("swap", "forward", "difference", "obligation to", "collar", "call", "put ")

DISCLAIM = "disclaim"
SHARES = r"(?<![\d.,/-])(\d[\d,]*) (?:[\w-]+ ){0,4}(?:shares|options|warrants|units|adss?|rsus)\b"
LEFT_OUT = (
    r"\bexclud|\bnot (?:been |separately )?(?:includ|report|list|reflect)|\bomit"
    r"|\bin addition to\b"
)
IN_A_ROW = (
    r"\binclud|\bconsist|\bcompris|\brepresent|\breported\b|\babove\b|\bconver|\bgrant"
    r"|\bhere(?:in|by)\b|\btables?\b"
)
NOT_OWNED = (
    r"\bhousehold|\badult\b|\b(?:former|ex|estranged)[ -](?:spouse|wife|husband)\b"
    r"|\bno (?:direct |indirect )*pecuniary|\bnot (?:share|reside|live)"
    r"|\bno (?:economic|financial) interest"
)
"""Words that show that the owner has no interest in a holding, and need not list it."""

HOLDER = (
    r"\b(?:held|owned)(?: of record| directly| beneficially)* (?:by|in the name of|through)"
    r" ([^,.;()]{3,60})"
)
KIN = {
    "spouse": ("spouse", "wife", "husband"),
    "wife": ("spouse", "wife"),
    "husband": ("spouse", "husband"),
    "child": ("child", "son", "daughter", "minor", "utma", "ugma"),
    "son": ("child", "son", "minor"),
    "daughter": ("child", "daughter", "minor"),
    "parent": ("parent", "mother", "father"),
    "trust": ("trust", "grat"),
    "llc": ("llc", "l.l.c", "limited liability"),
    "foundation": ("foundation",),
    "partnership": ("partnership", " lp", "l.p"),
}
"""Words for a holder, each with the words by which a row may name the same holder."""


@rule(
    "F3-731",
    Severity.WARNING,
    cites=(cfr("240.16a-1(c)"), form3("5(c)(i)"), item("Table II")),
    message="'{text}' describes a position that Table II does not list",
    breaks={
        "remarks": "The reporting person is party to a cash-settled equity swap on 500 shares."
    },
)
def swap_not_in_table_2(facts: Facts) -> Iterator[At]:
    """A swap, forward or similar position in the issuer's stock is reported in Table II.

    Add a row, such as `title: Cash-Settled Equity Swap`, with its dates, price, and underlying
    shares. If Rule 16a-1(c) excludes the position, say so in the remarks and accept the warning.
    """
    for sentence in facts.sentences_with(POSITIONS):
        text = sentence.text
        if re.search(POSITION, text) and re.search(HOLDS, text) and not re.search(NOT_HELD, text):
            if not any(any_in(IN_TABLE, row.all) for row in facts.rows if row.table == "table_2"):
                yield at(*sentence.path, text=sentence.written, also=(("table_2",),))
            return


@rule(
    "F3-733",
    Severity.WARNING,
    cites=(cfr("240.16a-1(a)(4)"), form3("5(b)(iv)"), form3("6(c)")),
    message="'{text}' disclaims securities that no row lists",
    breaks={
        "remarks": "The reporting person disclaims beneficial ownership of 3,300 shares held by a"
        " trust for a cousin."
    },
)
def disclaimed_holding_unlisted(facts: Facts) -> Iterator[At]:
    """A holding whose beneficial ownership is disclaimed is listed all the same.

    Add a row with `ownership: I` and its nature, such as `By Smith Family Trust`, and cite the
    disclaimer in a footnote there. Leave the holding out only if there is no pecuniary interest.
    """
    if DISCLAIM not in facts.prose:
        return
    for passage in facts.passages:
        if DISCLAIM in passage.text:
            for before, sentence in zip(
                (None, *passage.sentences), passage.sentences, strict=False
            ):
                if DISCLAIM in sentence.text and _is_unlisted(facts, before, sentence):
                    yield at(*sentence.path, text=sentence.written)
                    return


def _is_unlisted(facts: Facts, before: Sentence | None, sentence: Sentence) -> bool:
    """Return whether a disclaimer is about securities that are in no row."""
    text = sentence.text
    if before and re.search(r"\bdisclaim\w* [^;]{0,60}\b(?:such|these|those|the) ", text):
        text = f"{before.text} {text}"
    if re.search(NOT_OWNED, text):
        return False
    is_left_out = re.search(LEFT_OUT, text) is not None
    if not (sentence.is_remark or is_left_out) or (not is_left_out and re.search(IN_A_ROW, text)):
        return False
    amounts = {int(cell.value) for _, cell in facts.cells if isinstance(cell.value, Decimal)}
    numbers = [int(number.replace(",", "")) for number in re.findall(SHARES, text)]
    if numbers:
        return amounts.isdisjoint(numbers)
    return _holder_is_missing(facts, text)


def _holder_is_missing(facts: Facts, text: str) -> bool:
    """Return whether the only owner, a person, disclaims what somebody holds who is in no row."""
    owners = facts.form.owners
    if len(owners) != 1 or not is_person(owners[0]):
        return False
    rows = " | ".join(row.all for row in facts.rows)
    holders = " ".join(re.findall(HOLDER, text)).replace("'", " ").split()
    known = [KIN[word] for word in holders if word in KIN]
    return bool(known) and not any(any_in(words, rows) for words in known)
