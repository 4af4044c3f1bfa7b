"""Who holds securities, according to running text. All texts are in lowercase."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from .phrases import any_in, sentences

Kind = Literal["custodian", "plan", "trust", "entity", "relative"]


class Holder(NamedTuple):
    """Someone other than the owner in person who holds the securities of a row, or part of them.

    `words` are those that name the holder.
    """

    kind: Kind
    words: str
    is_of_part: bool


MENTIONS = (
    *("trust", "spouse", "wife", "husband", "child", " son", "daughter", "minor", "custod"),
    *("utma", "ugma", "estate", "llc", "l.l.c", "l.p", " lp", "partner", " inc.", " corp"),
    *(" ltd", "foundation", " fund", "holdings", "sponsor", " entit", "company", "affiliate"),
    *("401", "403", "esop", "savings", "thrift", "profit", "retirement", "pension", "stock own"),
    *("plan statement", " grat", "gmbh", "mother", "father", "parent", "brother", "sister"),
)
"""One of these is in any text that names a holder; there is no need to look closer otherwise."""

RELATIVE = (
    r"\b(?:spouse|wife|husband|(?:grand|step)?(?:child|children|sons?|daughters?|parents?|mother"
    r"|father)|minors?|brother|sister|siblings?)\b"
)
CUSTODIAN = r"\bcustod(?:ian|ial)\b|\bu[tg]ma\b|\buniform (?:gifts|transfers)\b"
PLAN = (
    r"\b40[13] ?\(?[kb]\b|\besop\b|\bemployee stock ownership\b|\bthrift\b|\bpension plan\b"
    r"|(?<!reinvestment )(?<!purchase )\bplan statement\b"
    r"|\b(?:savings|profit[ -]sharing|retirement)(?: (?:and|&|savings|investment|incentive|income"
    r"|retirement|plus|stock|security|benefit|thrift|accumulation))* (?:plan|trust)\b"
)
UNFUNDED = ("supplement", "excess", "qualified", "deferr", "restoration", "unfunded")
"""Words for plans that promise shares, or their value, and hold none."""

TRUST = (
    r"\btrust(?:s|ee|ees)?\b|\bgrats?\b|\bestate of\b|\b(?:his|her|their) estate\b"
    r"|\bexecut(?:or|rix)\b"
)
ENTITY = (
    r"\b(?:llc|lp|llp|lllp|inc|incorporated|corp|corporation|ltd|limited|gmbh|plc|partnership"
    r"|partners|foundation|funds?|holdings|sponsor|entity|entities|affiliates?|(?:his|her|an?)"
    r" (?:[\w-]+ ){0,3}company)\b|\bl\.(?:l\.)?[cp]\b"
)
NOT_BENEFICIAL = (
    *("broker", "escrow", "nominee", "depositary", "depository", " agent", "trust company"),
    *("trust account", "voting trust", "rabbi trust", "bank", "n.a.", "account at"),
    *("account with", "morgan stanley", "schwab", "fidelity", "merrill", "e*trade", "etrade"),
    *("goldman", "ubs ", "computershare", "equiniti", "cede", "deferred compensation"),
    *("equity incentive", "administrator"),
)
"""Who may hold securities that are owned directly all the same: brokers, banks and nominees."""

TOGETHER = ("joint", "tenants", "tenancy", "community property", "entiret", "street name")
OWN = (
    r"(?:(?:the )?(?:reporting (?:person|owner)|undersigned|filer)|(?:mr|ms|mrs|dr)\.? [\w-]+)"
    r"(?!['\u2019\w-])|(?:him|her)(?:self)?(?= as | in | through |,|$)"
)
CAPACITY = r"\b(?:as|through|via)\b"
ISSUER = r"(?:the )?(?:issuer|company|corporation|registrant|bank)(?!['\u2019])\b"
END_OF_NAME = (
    r",? (?:of|for|over|in|to|with respect to) wh(?:ich|om)\b|,? (?:which|who|whose|that|is|are"
    r"|may|has|have|was|were|will|until|pursuant|subject|except|other than|by virtue"
    r"|in connection|in exchange|upon|following|prior|acquired|received|issued|granted|because"
    r"|since)\b|, an? |,? and (?:is|are|may|has|have|were|the reporting)\b| ?\((?![kb]\))"
)
ADVERBS = (
    r"(?:,? (?:of record|directly|indirectly|solely|beneficially|legally|and|or|owned|held"
    r"|only)){0,6}"
)
PASSIVE = (
    rf"\b(?:held|owned|titled){ADVERBS} (?:by|in|through|under|via|on behalf of)"
    r"(?: the names? of)? |\bin the names? of |\bbelong(?:s|ing)? to "
    r"|\b(?:holds?|owns?) (?:all )?(?:of )?(?:these|the|such|this|said|[\d,]+) [^.;|]{0,30}"
    r"\b(?:through|via) "
    r"|\b(?:record|registered|legal) (?:owner|holder)s?(?: of [^.;|]{0,30})? (?:is|are) "
    r"|\b(?:purchased|acquired|bought) by (?=[^.;|]{0,40}\b(?:spouse|wife|husband)\b)"
    r"(?![^.;|]{0,40}\b(?:former|late|deceased)\b)"
    r"|\b(?:held|owned) for (?=[^.;|]{0,60}\b(?:child|children|sons?|daughters?|spouse|wife"
    r"|husband|minors?|parents?|mother|father)\b)"
    r"|\bthe (?:separate )?property of |\b(?:credited|allocated) to "
)
IN_CAPACITY = (
    r"\bas (?:(?:sole|a|the|co)[ -])*(?=(?:trustee|custodian|executor|guardian)s?\b(?! fee))"
    r"|\bis (?:the )?(?=custodian\b)"
)
ACTIVE = (
    r"(?:spouse|wife|husband|son|daughter|child|children|trust|llc|l\.l\.c\.?|lp|l\.p\.?|inc\.?"
    r"|corp\.?|ltd\.?|partnership|foundation|estate|company|corporation|fund|sponsor)"
    r"(?: ?\([^()]*\))?,? (?:(?:directly|currently|beneficially) )*"
    r"(?:(?:holds?|owns?) (?:of record )?(?:all )?(?:of )?(?:these|the|such|said)"
    r" (?:[\w-]+ ){0,2}(?:shares|securities|stock|units|options?|warrants?)\b"
    r"|is the (?:[\w-]+ ){0,3}(?:holder|owner)\b)"
)
IN_RELATIVES_NAME = (
    r"^(?:(?:the )?reporting person['\u2019]s |his |her |my )?(?:spouse|wife|husband)['\u2019]s"
    r" (?:shares|holdings|account|ira)\b|"
    r"\bin (?:the |his |her |their )?(?:[\w'\u2019]+ ){0,3}"
    r"(?:spouse|wife|husband|son|daughter|child|children)['\u2019]?s?['\u2019]? names?\b"
)
NOT_OF_THIS_ROW = (
    r"\bexclud|\bnot (?:includ|reflect)|\bin addition to\b|\bother than\b|\bindenture\b"
    r"|\b(?:rows?|lines?) (?:\d|[a-z]+ of)|\bseparate(?:ly)?\b(?! property)"
    r"|\breported (?:below|above|elsewhere|on|in (?:row|line|table))\b"
)
NOT_NOW = (
    r"\b(?:was|were|been|former(?:ly)?|previous(?:ly)?|from|if|would|upon|disclaims?|respect to"
    r"|power over|other|additional|distributed|transferred|prior to|interest in"
    r"|not (?:beneficially )?own|no (?:beneficial|pecuniary))\b"
)
LEFT_PLAN = (
    r"\bdistribut|\broll(?:ed|over)|\bwithdr[ae]w|\btransferred\b|\bformer(?:ly)?\b|\bprevious"
)
PART = (
    r"\binclud|\bof (?:these|those|which|the|such|this)\b|\band [\d,]+ "
    r"|\bthe (?:balance|remaining|rest|remainder)\b|\bpart(?:ly|ially)?\b"
)
MAX_NAME_CHARS = 140
MAX_CHARS_BEFORE = 60
"""How far before a statement words may change what it means."""


def may_name_holder(text: str) -> bool:
    """Return whether a lowercase text contains a word without which it names no holder."""
    return any_in(MENTIONS, f" {text}")


def holders(text: str) -> Iterator[Holder]:
    """Yield each holder that a lowercase text names for the securities that it is about.

    A holding together with another person, or through a broker, bank or nominee, does not count:
    General Instruction 5(b)(ii) treats it as direct.
    """
    if not may_name_holder(text):
        return
    for sentence in sentences(text):
        if may_name_holder(sentence) and not re.search(NOT_OF_THIS_ROW, sentence):
            yield from _holders_in(sentence)


def _holders_in(sentence: str) -> Iterator[Holder]:
    for start, name in _names(sentence):
        before = sentence[max(0, start - MAX_CHARS_BEFORE) : start]
        kind = kind_of_holder(name)
        if kind and not re.search(NOT_NOW, before):
            yield Holder(kind, name.strip(" ,()"), re.search(PART, before) is not None)
    minor = re.search(r"\bu[tg]ma\b|\buniform (?:gifts|transfers)\b", sentence)
    if minor and not re.search(LEFT_PLAN, sentence):
        yield Holder("custodian", minor[0], "includ" in sentence)
    plan = re.search(PLAN, sentence)
    if plan and not (any_in(UNFUNDED, sentence) or re.search(LEFT_PLAN, sentence)):
        yield Holder("plan", plan[0], "includ" in sentence)


def _names(sentence: str) -> Iterator[tuple[int, str]]:
    """Yield where a sentence begins to name a holder, and the words that may name one."""
    if sentence.startswith(("by ", "through ")) and len(sentence) <= MAX_CHARS_BEFORE:
        yield 0, sentence.partition(" ")[2]
    for pattern in (PASSIVE, IN_CAPACITY):
        for match in re.finditer(pattern, sentence):
            rest = sentence[match.end() : match.end() + MAX_NAME_CHARS]
            yield match.start(), re.split(END_OF_NAME, rest, maxsplit=1)[0]
    for match in re.finditer(ACTIVE, sentence):
        yield 0, sentence[max(0, match.start() - MAX_CHARS_BEFORE) : match.end()]
    for match in re.finditer(IN_RELATIVES_NAME, sentence):
        yield match.start(), match[0]


def kind_of_holder(name: str) -> Kind | None:
    """Return what kind of holder some lowercase words name, None if the owner or nobody else."""
    if any_in(TOGETHER, name):
        return None
    if own := re.match(OWN, name):
        capacity = re.search(CAPACITY, name[own.end() :])
        return kind_of_holder(name[own.end() + capacity.end() :].lstrip()) if capacity else None
    if re.match(ISSUER, name):
        return None
    related = re.search(RELATIVE, name)
    if re.search(PLAN, name):
        return None if any_in(UNFUNDED, name) else "plan"
    if re.search(CUSTODIAN, name) and (related or re.search(r"\bu[tg]ma\b|\buniform ", name)):
        return "custodian"
    if not any_in(NOT_BENEFICIAL, name):
        if re.search(TRUST, name):
            return "trust"
        if re.search(ENTITY, name):
            return "entity"
    return "relative" if related else None
