"""Whether running text says that only the vested part of an award is reported. All in lowercase."""

import re
from decimal import Decimal

from .phrases import any_in
from .words_of_numbers import numbers

SIXTY_DAYS = (
    r"(?<!not )(?<!not yet )(\bexercisable|\brights? to acquire|\b(may|can) acquire)\b[^.;|]{0,60}"
    r" within (60|sixty)( \(60\))? days( hereof| of (the date|this |[a-z]+ \d)|[.,;)|]|$)"
)
OF_AWARD = r"(?:options?|units?|rsus?|awards?|portion|part|installments?|tranches?|warrants?)"
OMITS = r"\b(?:exclud\w+|not includ\w+|not reflect\w*|omit\w*)"
UNVESTED = (
    r"\b(?:unvested|unexercisable|not (?:yet |presently |currently )?(?:vested|exercisable))\b"
)
OMITTED = ("exclud", "not includ", "not reflect", "omit")
ONLY_VESTED = (
    (OMITTED, rf"{OMITS} [^.;|]{{0,60}}{UNVESTED}[^.;|]{{0,30}}\boptions?\b"),
    (
        OMITTED,
        rf"{OMITS} [^.;|]{{0,30}}\b(?:options?|units|rsus|portion|part|tranches|installments)\b"
        rf"[^.;|]{{0,60}}{UNVESTED}",
    ),
    (
        OMITTED,
        rf"{OMITS} (?:the |any |all )?(?:unvested|unexercisable) (?:[\w-]+ ){{0,2}}{OF_AWARD}",
    ),
    (
        ("only ",),
        r"\bonly (?:the )?(?:[\d,]+ )?(?:currently |presently )?(?:vested|exercisable)"
        rf"(?: (?:and exercisable|stock|\d+))* {OF_AWARD}\b(?! (?:may|can|are exercis))",
    ),
    (
        ("only ",),
        r"\bonly [^.;|]{0,30}\bthat (?:have|are|had) (?:already )?(?:vested|exercisable)\b(?! may)",
    ),
    (
        ("only ", "to the extent"),
        r"\b(?:represents?|includes?|reflects?|reports?|shows?|reported) (?:only|to the extent)\b"
        r"[^.;|]{0,40}\b(?:vested|exercisable)\b",
    ),
    (
        ("not report", "not includ", "not shown", "not reflect"),
        r"\bnot (?:yet )?(?:vested|exercisable)\b[^.;|]{0,30}\bnot (?:report|includ|shown|reflect)",
    ),
    (
        ("vested por", "vested par", "vested inst", "vested tr", "exercisable por", "isable inst"),
        r"\b(?:represents?|reflects?|reports?|shows?|comprises?|consists? of|is|are|only)"
        r"(?: only| solely)?(?: the| that)? (?:currently |presently |then[- ])?"
        r"(?:vested|exercisable)(?: and exercisable)? (?:portion|part|installments?|tranches?)\b",
    ),
    (
        ("not report", "not been", "not includ", "omitted", "excluded", "will be", "not shown"),
        r"\b(?:unvested|remaining|rest|balance|remainder|other (?:options|units|grants))\b"
        r"[^.;|]{0,60}\b(?:not (?:been |yet )*(?:report|includ|shown|reflect|list)\w*|omitted"
        r"|excluded|will be reported)\b",
    ),
    (
        ("vested to date", "vested as of", "vested through"),
        r"\b(?:represents?|reflects?|shown|reported)\b[^.;|]{0,80}\bvested"
        r" (?:to date|as of|through)\b(?![^.;|]*\b(?:remain|rest|balance|thereafter))",
    ),
)
"""What says that only the vested part is reported, after phrases of which it contains one."""

MAY_OMIT = (
    "exclud",
    "omit",
    "only ",
    "not ",
    "vested ",
    "exercisable ",
    "will be",
    "acquire",
    "extent vested",
)
"""One of these is in any text that says so, or that reports what can be acquired in 60 days."""

REPORTED_OR_NOT_OWNED = (
    *("table ii", "table i ", "separately", "another row", "on a separate", "below", "performance"),
)
"""Words for what is left out rightly: it is in another row, or still to be earned."""


def is_vested_part_only(text: str) -> bool:
    """Return whether a lowercase text says that only the vested part of an award is reported."""
    if " within " in text and "days" in text and re.search(SIXTY_DAYS, text):
        return True
    if not any_in(("vest", "exercisable"), text) or any_in(REPORTED_OR_NOT_OWNED, text):
        return False
    return any(any_in(marks, text) and re.search(said, text) for marks, said in ONLY_VESTED)


OF_THE_GRANT = r"(?:shares|options|units|rsus)\b"
VESTED_PART = (
    r"(?P<percent>\d+(?:\.\d+)?)(?:%| percent)[^.;|\d]{0,60}\bvested\b"
    r"|\bone[- ](?P<part>half|third|fourth|quarter|fifth)\b[^.;|]{0,60}\bvested\b"
    rf"|(?P<number>\d[\d,]*+) (?:{OF_THE_GRANT} )?[^.;|\d]{{0,30}}\bvested\b"
)
PARTS = {"half": 2, "third": 3, "fourth": 4, "quarter": 4, "fifth": 5}
CHANGED = (
    *("exercised", "sold", "transfer", "forfeit", "cancel", "gift", "split", "adjust", "merger"),
    *("convert", "assum", "spin", "original", "tranche", "replac", "settled"),
)
"""Words that explain why a row reports less than a footnote says was granted."""


def is_vested_part_of_grant(text: str, amount: Decimal) -> bool:
    """Return whether an amount is the vested part of the grant that a lowercase text describes."""
    if "vested" not in text or any_in(CHANGED, text):
        return False
    granted = max(
        (one.value for one in numbers(text) if re.match(rf" {OF_THE_GRANT}", text[one.end :])),
        default=amount,
    )
    return granted > amount and any(
        amount == _part(granted, match) for match in re.finditer(VESTED_PART, text)
    )


def _part(granted: Decimal, match: re.Match[str]) -> Decimal:
    """Return the shares that a statement says have vested."""
    if match["percent"]:
        return granted * Decimal(match["percent"]) / 100
    if match["part"]:
        return granted / PARTS[match["part"]]
    return Decimal(match["number"].replace(",", ""))
