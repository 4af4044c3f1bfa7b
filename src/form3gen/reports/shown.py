"""Which findings a report shows: all, unless there are very many of one rule."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..reference.limits import MAX_FINDINGS_SHOWN
from ..rules import Finding, Fix
from ..yaml_source import CheckedSource


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


def shown_with_fixes(checked: CheckedSource) -> Iterator[tuple[Finding, Fix | None]]:
    """Yield the findings that a report shows, each with the fix that can be applied, if any."""
    if not checked.findings:
        return
    from ..yaml_source.fixes import applicable_fixes  # a good filing does not need it

    fixes = dict(zip(map(id, checked.findings), applicable_fixes(checked), strict=True))
    for finding in shown(checked.findings):
        yield finding, fixes.get(id(finding))
