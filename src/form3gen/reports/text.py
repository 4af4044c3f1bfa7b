"""Findings as text: each with its line, the span underlined, the cure and the citation."""

from collections.abc import Sequence

from ..rules import Finding, Severity, Span
from ..yaml_source import CheckedSource, Source
from .locations import file_of

RED, YELLOW, BLUE, BOLD, CYAN = "31;1", "33;1", "34;1", "1", "36"
COLOURS = {Severity.ERROR: RED, Severity.WARNING: YELLOW, Severity.INFO: BLUE}
LONGEST_LINE = 120


def text_report(drafts: Sequence[tuple[str, CheckedSource]], colour: bool = False) -> str:
    """Return every finding of every file, and the count of them."""
    blocks = [
        finding_text(name, finding, draft.source, colour)
        for name, draft in drafts
        for finding in draft.findings
    ]
    return "\n".join([*blocks, _summary([draft for _, draft in drafts])]) + "\n"


def finding_text(name: str, finding: Finding, source: Source, colour: bool = False) -> str:
    """Return one finding with each line of the source that it points at."""

    def paint(text: str, code: str) -> str:
        text = printable(text)
        return f"\033[{code}m{text}\033[0m" if colour else text

    span = finding.place
    width = max(len(str(one.line)) for one in (span, *finding.also_spans))
    margin = " " * width
    severity = finding.severity
    hue = COLOURS[severity]
    head = paint(f"{severity}[{finding.rule.code}]", hue)
    bar, arrow = paint("|", CYAN), paint("-->", CYAN)
    out = [
        f"{head}: {paint(finding.message, BOLD)}",
        f"{margin}{arrow} {printable(file_of(name, span))}:{span.line}:{span.column}",
    ]
    for place in (span, *finding.also_spans):
        lines = source.lines(place.file)
        if place.line <= len(lines):
            shown, under = _underlined(lines[place.line - 1], place)
            other = place is not span
            if other and place.file != span.file:
                out.append(f"{margin}{arrow} {printable(file_of(name, place))}:{place.line}")
            out += [
                f"{margin} {bar}",
                f"{paint(f'{place.line:>{width}}', CYAN)} {bar} {printable(shown)}".rstrip(),
                f"{margin} {bar} {paint(under.replace('^', '-') if other else under, hue)}",
            ]
    equals = paint("=", CYAN)
    out.append(f"{margin} {equals} help: {printable(finding.help)}")
    out.append(f"{margin} {equals} cite: {'; '.join(cite.text for cite in finding.rule.cites)}")
    return "\n".join(out) + "\n"


def printable(text: str) -> str:
    """Return text that a terminal can show and not obey: a sign for each character of control."""
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in text)


def _underlined(line: str, span: Span) -> tuple[str, str]:
    """Return the line, or the part of a long one around the span, and the marks below it."""
    start = span.column - 1
    end = span.end_column - 1 if span.end_line == span.line else len(line.rstrip())
    end = max(end, start + 1)
    cut = max(0, start - 40) if len(line) > LONGEST_LINE else 0
    shown = line[cut : cut + LONGEST_LINE].replace("\t", " ")
    lead = "..." if cut else ""
    tail = "..." if len(line) > cut + LONGEST_LINE else ""
    marks = min(end, cut + LONGEST_LINE) - start
    return lead + shown + tail, " " * (len(lead) + start - cut) + "^" * max(1, marks)


def _summary(drafts: Sequence[CheckedSource]) -> str:
    found = [finding.severity for draft in drafts for finding in draft.findings]
    files = f"{len(drafts)} file{'s' if len(drafts) != 1 else ''}"
    if not found:
        return f"No findings in {files}."
    counts = [
        f"{found.count(severity)} {severity}{'s' if found.count(severity) != 1 else ''}"
        for severity in (Severity.ERROR, Severity.WARNING)
        if severity in found
    ]
    if accepted := found.count(Severity.INFO):
        counts.append(f"{accepted} accepted")
    return f"Found {', '.join(counts)} in {files}."
