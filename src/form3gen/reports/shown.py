"""Which findings a report shows: all, unless there are very many of one rule."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..reference.limits import MAX_FINDINGS_SHOWN
from ..rules import Finding


def shown(findings: Sequence[Finding]) -> Iterator[Finding]:
    """Yield the findings of one file, at most 100 of each rule.

    If a rule has more, the next one says how many instead of what is wrong there.
    """
    counts = Counter(finding.code for finding in findings)
    seen: Counter[str] = Counter()
    for finding in findings:
        code = finding.code
        seen[code] += 1
        if seen[code] <= MAX_FINDINGS_SHOWN:
            yield finding
        elif seen[code] == MAX_FINDINGS_SHOWN + 1:
            message = f"and {counts[code] - MAX_FINDINGS_SHOWN:,} more of {code}"
            yield replace(finding, message=message, also=(), also_spans=(), fix=None)
