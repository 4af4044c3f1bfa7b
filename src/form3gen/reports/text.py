"""Findings as text: each with its line, the span underlined, the cure and the citation."""

from collections.abc import Callable, Sequence
from functools import partial

from ..reference.characters import printable
from ..rules import Finding, Fix, Severity, Span
from ..yaml_source import CheckedSource, Source
from .locations import file_of, help_of
from .shown import shown_with_fixes

Paint = Callable[[str], str]

COLORS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "blue"}
MAX_LINE_CHARS = 120
FIXABLE = "[*]"
LEAD_CHARS = 40
"""Characters of a long line that are shown before the span."""


def text_report(filings: Sequence[tuple[str, CheckedSource]], color: bool = False) -> str:
    """Return all findings of all files, and their counts."""
    blocks = [
        finding_text(name, finding, checked.source, color, fixable=bool(fix and fix.safe))
        for name, checked in filings
        for finding, fix in shown_with_fixes(checked)
    ]
    return "\n".join([*blocks, *summary([checked for _, checked in filings])]) + "\n"


def finding_text(
    name: str, finding: Finding, source: Source, color: bool = False, *, fixable: bool = False
) -> str:
    """Return one finding with each line of the source that it points at.

    What --fix can fix is marked with an asterisk.
    """
    painted, bold, cyan = _paints(COLORS[finding.severity]) if color else (str, str, str)
    span = finding.shown_span
    width = max(len(str(one.line)) for one in (span, *finding.also_spans))
    margin = " " * width
    head = painted(f"{finding.severity}[{finding.rule.code}]")
    out = [
        f"{head}{FIXABLE if fixable else ''}: {bold(printable(finding.message))}",
        f"{margin}{cyan('-->')} {printable(file_of(name, span))}:{span.line}:{span.column}",
    ]
    for one in (span, *finding.also_spans):
        if one.file != span.file and one.line <= len(source.lines(one.file)):
            out.append(f"{margin}{cyan('-->')} {printable(file_of(name, one))}:{one.line}")
        out += _excerpt(source, one, width, cyan, painted, "^" if one is span else "-")
    cites = "; ".join(cite.text for cite in finding.rule.cites)
    out.append(f"{margin} {cyan('=')} help: {printable(help_of(name, finding))}")
    out.append(f"{margin} {cyan('=')} cite: {cites}")
    return "\n".join(out) + "\n"


def _paints(color: str) -> tuple[Paint, Paint, Paint]:
    """Return how to paint the marks, the message and the frame, for a terminal."""
    from click import style  # plain reports need no command line

    return partial(style, fg=color, bold=True), partial(style, bold=True), partial(style, fg="cyan")


def _excerpt(
    source: Source, span: Span, width: int, frame: Paint, painted: Paint, mark: str
) -> list[str]:
    """Return the first line of a span with the marks below it, or nothing if it has no line."""
    lines = source.lines(span.file)
    if span.line > len(lines):
        return []
    shown, start, length = _shortened(lines[span.line - 1], span)
    margin, bar = " " * width, frame("|")
    return [
        f"{margin} {bar}",
        f"{frame(f'{span.line:>{width}}')} {bar} {printable(shown)}".rstrip(),
        f"{margin} {bar} {painted(' ' * start + mark * length)}",
    ]


def _shortened(line: str, span: Span) -> tuple[str, int, int]:
    """Return a line, or the piece of a long one around the span, and the start and length to mark.

    A span over several lines is marked to the end of its first line.
    """
    start = span.column - 1
    end = span.end_column - 1 if span.end_line == span.line else len(line.rstrip())
    end = max(end, start + 1)
    cut = max(0, start - LEAD_CHARS) if len(line) > MAX_LINE_CHARS else 0
    shown = line[cut : cut + MAX_LINE_CHARS].replace("\t", " ")
    lead = "..." if cut else ""
    tail = "..." if len(line) > cut + MAX_LINE_CHARS else ""
    length = min(end, cut + MAX_LINE_CHARS) - start
    return lead + shown + tail, len(lead) + start - cut, max(1, length)


def summary(filings: Sequence[CheckedSource]) -> list[str]:
    """Return the lines that count the findings, and the fixes if there are any."""
    severities = [finding.severity for checked in filings for finding in checked.findings]
    files = f"{len(filings)} file{'s' if len(filings) != 1 else ''}"
    if not severities:
        return [f"No findings in {files}."]
    counts = [
        f"{severities.count(severity)} {severity}{'s' if severities.count(severity) != 1 else ''}"
        for severity in (Severity.ERROR, Severity.WARNING)
        if severity in severities
    ]
    if accepted := severities.count(Severity.INFO):
        counts.append(f"{accepted} accepted")
    from ..yaml_source.fixes import applicable_fixes  # a good filing does not need it

    fixes = [fix for checked in filings for fix in applicable_fixes(checked) if fix]
    return [f"Found {', '.join(counts)} in {files}.", *_fixable(fixes)]


def _fixable(fixes: Sequence[Fix]) -> list[str]:
    """Return the line that counts the fixes, if there are any."""
    safe = sum(1 for fix in fixes if fix.safe)
    unsafe = len(fixes) - safe
    if safe:
        more = f" ({unsafe} more with --unsafe-fixes)" if unsafe else ""
        return [f"{FIXABLE} {safe} fixable with --fix{more}."]
    return [f"{unsafe} fixable with --fix --unsafe-fixes."] if unsafe else []
