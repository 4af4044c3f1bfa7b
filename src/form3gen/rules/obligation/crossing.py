"""Area 1: what was owned when ten percent was crossed."""

import re
from collections.abc import Iterator

from ..citations import cfr, form3
from ..facts import Facts
from ..facts.owner_types import holds_only
from ..facts.sentences import Sentence
from ..finding import Severity
from ..location import At, at
from ..registry import rule

LEFT_OUT = (
    r"\bexclud|\bnot (?:been )?(?:includ|report|reflect)|\bwithout giving effect"
    r"|\bbefore giving effect|\b(?:on|in) (?:a |the )?form 4\b"
    r"|\b(?:immediately )?(?:prior to|before) (?:the|that|this|such) (?:purchase|acqui|trans)"
)
BUYING = r"\b(?:purchas\w*|bought|acqui\w+|transaction|trade)\b"
CROSSING = (
    r"\b(?:caus\w+|result\w+|cross\w+|brought|trigger\w+|threshold|exceed\w*|became|took|pushed"
    r"|made|more than|above|over|10 ?% (?:owner|holder)|ten[- ]percent (?:owner|holder))\b"
)
OTHER_REASON = (
    r"\bexerci[sz]|\bconver|\bblocker|\blimitation|\bissuable|\bsubsequent|\bafter\b|\blater\b"
    r"|\badditional\b"
)
"""Words that show that other shares are left out than those that crossed ten percent."""

CROSSING_WORDS = (
    *("10%", "10 %", "ten percent", "ten-percent", "10 percent", "trigger", "threshold", "crossed"),
    "crossing",
)


@rule(
    "F3-134",
    Severity.WARNING,
    cites=(cfr("240.16a-2(c)"), form3("5(a)")),
    message="'{text}' leaves out the acquisition that crossed ten percent",
    breaks={
        "owners.0.officer": None,
        "owners.0.ten_percent": "yes",
        "remarks": "The 40,000 shares whose purchase brought the total over 10% are not included.",
    },
)
def crossing_acquisition_left_out(facts: Facts) -> Iterator[At]:
    """A new ten percent holder reports what is owned after the acquisition that crossed 10%.

    Include it in the amount, and do not report it on Form 4.
    """
    if not holds_only(facts.form.owners):
        return
    for sentence in facts.sentences_with(CROSSING_WORDS):
        if _leaves_out_crossing(sentence):
            yield at(*sentence.path, text=sentence.written)
            return


def _leaves_out_crossing(sentence: Sentence) -> bool:
    patterns = (LEFT_OUT, BUYING, CROSSING)
    is_about = all(re.search(pattern, sentence.text) for pattern in patterns)
    return is_about and not re.search(OTHER_REASON, sentence.text)
