"""The page on rule coverage: each requirement is enforced, a reminder, or left out for a reason."""

from ..rules import RULES, Severity

BY_CONSTRUCTION = "always true of what form3gen prints, and tested"
LEFT_OUT = {
    "F3-002": (
        "Schema version",
        "cannot occur: EDGAR adds the version, and no submission contains it",
    ),
    "F3-213": (
        "Item 6 against the number of owners",
        "cannot occur: Item 6 is printed from the number of owners",
    ),
    "F3-711": (
        "Continuation pages",
        f"{BY_CONSTRUCTION}: each page of a PDF names the issuer and the reporting person",
    ),
    "F3-951": ("Official captions", BY_CONSTRUCTION),
    "F3-952": ("OMB box and response notice", BY_CONSTRUCTION),
    "F3-953": ("Legends on misstatements and joint filings", BY_CONSTRUCTION),
    "F3-954": ("Revision of the form by date", BY_CONSTRUCTION),
}
"""Requirements without a rule: the subject and the reason. No rule uses these numbers."""

HEAD = """\
<!-- Written by `make golden` from the code; do not edit. -->

# Rule coverage

Each number is one requirement for a Form 3, from the statute, the SEC's rules, the form's
instructions, EDGAR or filing practice. `form3gen check` enforces each **error** and **warning**; a
**reminder** is for people, and `form3gen rules --checklist FILE` lists those that apply to a
filing. For a requirement without a rule, the reason is given.

An error must be fixed before the form is filed: EDGAR would suspend it, or it contradicts itself,
the instructions or other facts in the source. A warning is for what can only be inferred from
words, for dates that look wrong, and for what is late; it can be accepted with a reason.
"""


def page() -> str:
    """Return rule coverage as Markdown: the counts, and the status of every requirement."""
    rows = {code: (rule.requirement, _kind(code)) for code, rule in RULES.items()}
    rows |= {code: (what, f"no rule: {why}") for code, (what, why) in LEFT_OUT.items()}
    kinds = [kind for _, kind in rows.values()]
    counts = ", ".join(f"{kinds.count(kind)} {kind}s" for kind in ("error", "warning", "reminder"))
    total = f"{len(rows)} numbers: {counts}, {len(LEFT_OUT)} without a rule.\n"
    lines = [HEAD, total, "| Number | Requirement | Status |", "|---|---|---|"]
    lines += [f"| {_link(code)} | {what} | {kind} |" for code, (what, kind) in sorted(rows.items())]
    return "\n".join(lines) + "\n"


def _kind(code: str) -> str:
    severity = RULES[code].severity
    return "reminder" if severity is Severity.INFO else severity.value


def _link(code: str) -> str:
    return f"[{code}](rules.md#{code.lower()})" if code in RULES else code
