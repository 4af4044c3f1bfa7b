"""Rules on the exhibits that are attached, compared with those that the remarks name."""

import re
from collections.abc import Iterator

from ..citations import form3, item
from ..facts import Facts
from ..facts.phrases import any_in
from ..finding import Severity
from ..location import At, at
from ..registry import rule


@rule(
    "F3-708",
    Severity.WARNING,
    cites=(form3("6(b)"), item("Remarks")),
    message="the remarks do not mention Exhibit {number}",
    breaks={"exhibits": [{"type": "EX-24", "file": "poa.txt"}]},
)
def exhibit_not_in_remarks(facts: Facts) -> Iterator[At]:
    """The remarks list the exhibits that are filed with the form.

    Add, for example, `Exhibit 24 - Power of Attorney` to the remarks.
    """
    form = facts.form
    for row, exhibit in enumerate(form.exhibits):
        number = (exhibit.type or "").removeprefix("EX-")
        if (exhibit.type or "").startswith("EX-") and not _is_mentioned(number, form.remarks or ""):
            yield at("exhibits", row, "type", number=number)


@rule(
    "F3-732",
    Severity.WARNING,
    cites=(form3("6(b)"), form3("7(a)"), item("Remarks")),
    message="the remarks name Exhibit {number}, but no such exhibit is attached",
    breaks={"remarks": "Exhibit 24 - Power of Attorney"},
)
def exhibit_not_attached(facts: Facts) -> Iterator[At]:
    """An exhibit that the remarks name is attached.

    Add it, as in `exhibits: [{type: EX-24, file: poa.txt}]`. If a power of attorney is already on
    file, say so: `The power of attorney is on file`.
    """
    form = facts.form
    remarks = (form.remarks or "").lower()
    if not any_in(("exhibit", "ex-", "ex.", "attorney", "poa"), remarks):
        return
    on_file = any(one.power_of_attorney for one in form.signatures)
    attached = {(one.type or "")[:5] for one in form.exhibits}
    named = {number: None for line in remarks.splitlines() for number in _named(line)}
    for number in named:
        if f"EX-{number}" not in attached and not (on_file and number == "24"):
            yield at("remarks", number=number)


def _named(line: str) -> Iterator[str]:
    """Yield the numbers of the exhibits that a lowercase line of remarks says are attached."""
    if re.search(ELSEWHERE, line):
        return
    yield from re.findall(r"^ *(24|99)(?:\.\d+)?[ .:-]+(?:powers? of|joint fil)", line)
    yield from re.findall(r"\bex(?:hibits?|\.|-)\s*(?:no\.? ?)?(24|99)\b", line)
    if re.search(ATTACHED_POWER, line):
        yield "24"


ELSEWHERE = (
    r"\bon file\b|\bpreviously\b|\bincorporated\b|\b(?:attached|filed) (?:with|on|as|to)"
    r" (?!this|(?:an )?ex)"
    r"|\bto (?:the|its|their) (?:schedule|form|registration|annual|current|issuer|company)"
    r"|\bwill be filed\b|\bto be filed\b|\bto follow\b|\bamended\b|\bremov|\bno longer\b"
)
"""Lowercase words that show that an exhibit is part of another filing."""

ATTACHED_POWER = (
    r"\b(?:powers? of attorney|poa) (?:is |are )?"
    r"(?:attached|filed herewith|enclosed|annexed|hereto)"
    r"|\b(?:attached|enclosed|annexed)(?: \w+){0,2} (?:powers? of attorney|poa)\b"
)


def _is_mentioned(number: str, remarks: str) -> bool:
    """Return whether remarks mention an exhibit, as Exhibits 99 and 24, Ex. 24.1 or EX-24."""
    whole, _, _ = number.partition(".")
    mention = rf"\bex(hibits?|\.|-)?[^;\n]{{0,40}}?\b{re.escape(whole)}\b"
    return bool(re.search(mention, remarks, re.IGNORECASE))
