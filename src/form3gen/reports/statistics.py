"""How often each rule is broken, as text and JSON."""

import json
from collections import Counter
from collections.abc import Sequence

from ..rules import RULES
from ..yaml_source import CheckedSource
from ..yaml_source.fixes import applicable_fixes
from .text import FIXABLE, summary

NOT_FIXABLE = " " * len(FIXABLE)

Count = dict[str, str | int | bool]


def statistics_text(filings: Sequence[tuple[str, CheckedSource]]) -> str:
    """Return a line for each rule: count, code and name, marked if --fix can fix all of them."""
    counts = _counts(filings)
    width = max((len(str(one["count"])) for one in counts), default=0)
    lines = [
        f"{one['count']:>{width}}  {one['code']}  {FIXABLE if one['fixable'] else NOT_FIXABLE}"
        f" {one['name']}"
        for one in counts
    ]
    return "\n".join([*lines, *summary([checked for _, checked in filings])]) + "\n"


def statistics_json(filings: Sequence[tuple[str, CheckedSource]]) -> str:
    """Return the counts for programs, version 1."""
    return json.dumps({"version": 1, "statistics": _counts(filings)}, indent=2) + "\n"


def _counts(filings: Sequence[tuple[str, CheckedSource]]) -> list[Count]:
    """Return the count of each rule that is broken, the most frequent first."""
    found: Counter[str] = Counter()
    fixable: Counter[str] = Counter()
    for _, checked in filings:
        for finding, fix in zip(checked.findings, applicable_fixes(checked), strict=True):
            found[finding.code] += 1
            fixable[finding.code] += fix is not None and fix.safe
    return [
        {
            "count": count,
            "code": code,
            "name": RULES[code].name,
            "fixable": fixable[code] == count,
        }
        for code, count in sorted(found.items(), key=lambda one: (-one[1], one[0]))
    ]
