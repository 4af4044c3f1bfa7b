"""Rules on when a power of attorney was executed."""

import re
from collections.abc import Iterator
from datetime import date

from ...form import Signature
from ...reference.calendar import long_date
from ..citations import form3
from ..context import Context
from ..facts import Facts
from ..facts.exhibit_texts import executed_on
from ..facts.phrases import any_in
from ..facts.signers import AGENCY
from ..facts.words_of_dates import dates
from ..finding import Severity
from ..location import At
from ..registry import context_rule

DATED_POWER = r"\b(?:powers? of attorney|poa)\b[^.;]{0,60}\b(?:dated|executed|signed)\b"
MAX_CHARS_TO_DATE = 40


@context_rule(
    "F3-820",
    Severity.WARNING,
    uses=("exhibits",),
    cites=(form3("7(a)"),),
    message="the agent signed on {day}, before the power of attorney was {done} ({executed})",
    breaks={
        "signatures.0.name": "/s/ Jane Roe, attorney-in-fact",
        "signatures.0.power_of_attorney": {"on_file": "2026-04-15"},
    },
)
def power_executed_after_signature(facts: Facts, context: Context) -> Iterator[At]:
    """The power of attorney is executed before the agent signs.

    Correct the date that is wrong; otherwise have the agent sign again under the power of attorney,
    and date the signature anew.
    """
    for row, signature in enumerate(facts.form.signatures):
        day, power = signature.date, signature.power_of_attorney
        if not day or not _is_by_agent(signature):
            continue
        done, executed = "filed", power.on_file if power else None
        if not executed or executed <= day:
            done, executed = "executed", _executed(facts, context, signature)
        if executed and executed > day:
            words = {"day": long_date(day), "done": done, "executed": long_date(executed)}
            yield At(("signatures", row, "date"), words)


def _is_by_agent(signature: Signature) -> bool:
    """Return whether an agent signed, as the signature or its capacity states."""
    words = f"{signature.name or ''} {signature.capacity or ''}".lower()
    return signature.power_of_attorney is not None or any_in(AGENCY, words)


def _executed(facts: Facts, context: Context, signature: Signature) -> date | None:
    """Return the earliest day on which a power of attorney was executed, None if unknown."""
    stated = list(_stated(signature.name or "")) or list(_stated(facts.form.remarks or ""))
    if stated or context.exhibits is None:
        return min(stated, default=None)
    texts = context.exhibits.plain_texts
    powers = [
        exhibit.file or ""
        for _, exhibit, _ in context.exhibits.texts(facts.form)
        if (exhibit.type or "").startswith("EX-24")
    ]
    days = [executed_on(texts[file]) for file in powers if file in texts]
    known = [day for day in days if day]
    return min(known) if known and len(known) == len(days) else None


def _stated(text: str) -> Iterator[date]:
    """Yield each date that a text gives for a power of attorney."""
    lowercase = text.lower()
    if not any_in(("dated", "executed", "signed"), lowercase):
        return
    for match in re.finditer(DATED_POWER, lowercase):
        rest = lowercase[match.end() : match.end() + MAX_CHARS_TO_DATE]
        yield from (stated.day for stated in dates(rest))
