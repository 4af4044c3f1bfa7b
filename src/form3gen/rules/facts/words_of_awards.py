"""What running text says of awards: granted, earned or paid in cash. All in lowercase."""

import re
from datetime import date
from typing import Literal

from .phrases import any_in, sentences
from .words_of_dates import dates

Goals = Literal["met", "open", ""]

ABOUT_GOALS = (
    *("perform", "achiev", "attain", "goal", "target", "milestone", "earned", "ebitda"),
    *("approval", "maximum"),
)
"""One of these is in any text about performance goals."""

GOALS = (
    r"\bperformance[- ](?:goals?|targets?|metrics?|objectives?|conditions?|criteri(?:a|on)"
    r"|measures?|period|cycle|hurdles?|milestones?|results|factors?|based|vesting)\b"
    r"|\b(?:achiev|attain)\w*+(?! (?:of )?(?:the )?(?:age|retirement|normal|eligib))"
    r"|\b(?:company|issuer|corporate|financial|operating|business|operational)"
    r"(?:'s|\u2019s)? (?:performance|goals?|targets?|objectives?|milestones?)\b|\bebitda\b"
    r"|\brevenues?\b|\beps\b|\bearnings per share\b|\bro(?:ic|ce|tce)\b|\breturn on\b|\bgoals?\b"
    r"|\bnet income\b|\bcash flow\b|\btargets\b|(?:\bat|%|\d of|% of(?: the)?) target\b"
    r"|\btarget (?:number|level|amount|award|performance)\b"
    r"|\b(?:based (?:up)?on|subject to|depend\w* (?:up)?on) (?:[\w'\u2019]+ ){0,3}performance\b"
    r"(?! of serv)|\bperformance of the (?:company|issuer)\b|\bmaximum (?:number|payout|level)\b"
    r"|\b(?:fda|regulatory|marketing) (?:\w+ )?approval\b"
)
OF_PRICE = (
    r"\b(?:stock|share|market|closing|trading) price|\bprice (?:per share|hurdle|target|goal)"
    r"|\bvwap\b|\bvolume[- ]weighted|\btotal (?:share|stock)holders? return|\btsr\b|\bliquidity\b"
    r"|\binitial public offering\b|\bipo\b"
)
"""Goals that depend on the price of the stock, or on the offering that the filing is about."""

MET = (
    r"\b(?:was|were|(?:has|have|had) been) (?:\w+ ){0,2}(?:met|achieved|attained|satisfied|earned"
    r"|certified|determined|exceeded)\b|\bcertified (?:on|that)\b|\bearned (?:on|as of|for|under)\b"
    r"|\bperiod (?:that |which )?ended\b|\breflects? (?:the )?actual\b"
    r"|\bcommittee (?:has )?(?:certified|determined|confirmed)\b"
    r"|\bno longer subject to (?:any )?performance\b|\bsubject only to (?:time|service|continued)"
)
CONDITION = r"\b(?:if|when|unless|until|extent|whether|once|provided|after)\b"
AHEAD = (
    r"\b(?:will|may|vests?|vesting|subject to|to be|if|depend\w*|contingent|based (?:up)?on"
    r"|eligible|can|shall|target|maximum|earned)\b"
)


def goals_in(text: str) -> Goals:
    """Return whether performance goals that a lowercase text mentions are met or open, if any.

    Goals that depend on the price of the stock do not count: 17 CFR 240.16a-1(c) covers an award
    that depends on them.
    """
    if not any_in(ABOUT_GOALS, text) or re.search(OF_PRICE, text):
        return ""
    is_open = False
    for sentence in sentences(text):
        if (met := re.search(MET, sentence)) and not re.search(CONDITION, sentence[: met.start()]):
            return "met"
        if re.search(LEFT_OUT, sentence):
            continue
        is_open = is_open or bool(re.search(GOALS, sentence) and re.search(AHEAD, sentence))
    return "open" if is_open else ""


LEFT_OUT = (
    r"\bexclud|\bnot (?:includ|reflect|reported?|reportable|listed)\b|\bnot includ|\bomit"
    r"|\b(?:will|to) be reported\b|\balso (?:holds?|has|was granted)\b"
)
"""Words that show that a sentence is about awards that the row does not report."""

AWARD = r"(?:stock |share )?(?:options?|units?|rsus?|psus?|awards?|grants?|restricted \w+)"
FUTURE = (
    r"\b(?:will|shall|is to|are to|expect(?:s|ed)? to|entitled to) be (?:granted|awarded)\b"
    r"|\b(?:will|shall|expect(?:s|ed)? to) (?:grant|award)\b|\bto be (?:granted|awarded)\b"
    rf"|\bpromised [^.;|]{{0,40}}\b{AWARD}\b"
    r"|\b(?:will|shall|expects? to|is to|entitled to) receive (?:an? |the |[\d,]+ |\w+ ){0,3}"
    rf"{AWARD}\b"
    r"|\b(?:agreed|promised|intends?|committed|plans?|proposes?|undertaken|obligated) to"
    rf" (?:grant|award|issue (?:[\w,]+ ){{0,4}}{AWARD}\b)"
    r"|\b(?:option|award|unit|grant|rsu|psu)s? (?:to be|not yet) (?:granted|awarded|made)\b"
    r"|\bgrants? (?:to be|will be) made\b|\bha(?:s|ve) not (?:yet )?been (?:granted|awarded)\b"
    r"|\b(?:grant|award|issuance)s?(?: of [^.;|]{0,40})? (?:is|are|was|were|remains?) (?:made )?"
    r"(?:contingent|conditioned|conditional|subject) (?:on|upon|to) [^.;|]{0,60}\bapprov"
)
FUTURE_GRANTS = (
    *("be granted", "be awarded", " receive ", "to grant", "to award", "to issue", "be made"),
    *("not yet", "not been", "approv", "will grant", "will award", "promised"),
)
"""One of these is in any text about a future grant."""

GRANTED = (
    r"\b(?:granted|awarded|grant date|date of grant)(?: (?:is|was|of|on|as of|effective))+ ?$"
    r"|(?<!anniversary of the )(?<!anniversary of )\b(?:grant date|date of grant), $"
)
"""Words before the date of a grant."""

MAX_GRANT_CHARS = 40
"""Characters before a date that may say that it is the date of a grant."""


def is_future_grant(text: str) -> bool:
    """Return whether a lowercase text says that an award will be granted later, if at all."""
    if not any_in(FUTURE_GRANTS, text):
        return False
    return any(
        re.search(FUTURE, sentence) and "dividend" not in sentence for sentence in sentences(text)
    )


def day_granted(text: str) -> date | None:
    """Return the day on which a lowercase text says that an award is granted, if it says so."""
    for stated in dates(text):
        if re.search(GRANTED, text[max(0, stated.start - MAX_GRANT_CHARS) : stated.start]):
            return stated.day
    return None


IN_CASH = (
    r"\b(?:settle[ds]?|settled|settlement|paid|pays?|payable|redeem\w*|redemption)\b[^.;|]{0,50}"
    r"\b(?:in|for)(?: an)?(?: equivalent)?(?: amount of)? cash\b|\bcash[- ]settled?\b"
    r"|\bright to receive,?[^.;|]{0,60}\b(?:in cash\b|cash (?:equal|value|payment|equivalent|in))"
)
SHARES_TOO = (
    r"\bdividend|\bfraction|\b(?:shares?|stock|securities),? or\b|\bor (?:in )?(?:[\w']+ ){0,3}"
    r"(?:shares?|stock)\b|\bcombination\b|\bcash,? (?:or|and/or)\b|\bnot\b|\belection\b"
    r"|\bdiscretion\b|\btax(?:es)?\b|\boption of\b|\bprice\b"
)


def is_settled_in_cash(text: str) -> bool:
    """Return whether a lowercase text says that units are paid in cash, and never in shares."""
    if "cash" not in text:
        return False
    return any(
        "cash" in sentence and re.search(IN_CASH, sentence) and not re.search(SHARES_TOO, sentence)
        for sentence in sentences(text)
    )
