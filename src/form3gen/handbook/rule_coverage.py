"""What became of each rule of the instructions: enforced, a reminder, or left out for a reason."""

from ..rules import RULES, Severity

BY_CONSTRUCTION = "holds by construction of what is printed, and is tested"
LEFT_OUT = {
    "F3-002": (
        "Schema version",
        "cannot arise: EDGAR puts it in, and nothing that is submitted holds it",
    ),
    "F3-213": (
        "Item 6 against the number of owners",
        "cannot arise: Item 6 is printed from the number of owners",
    ),
    "F3-711": ("Continuation pages", f"{BY_CONSTRUCTION}: each page of a PDF says whose it is"),
    "F3-951": ("Official captions", BY_CONSTRUCTION),
    "F3-952": ("OMB box and response notice", BY_CONSTRUCTION),
    "F3-953": ("Legends on misstatements and joint filings", BY_CONSTRUCTION),
    "F3-954": ("Revision of the form by day", BY_CONSTRUCTION),
}
"""What has no rule of its own: what it is about, and why. The numbers are not used otherwise."""

HEAD = """\
<!-- Written by `make golden` from the code; do not edit. -->

# Account of the rules

Each number stands for one thing that the statute, the rules, the instructions, EDGAR or practice
ask of a Form 3. **error** and **warning** are enforced by `form3gen check`; a **reminder** is for
people, and shown by `form3gen rules --checklist FILE` where it applies. What has no rule of its
own says why.

An error keeps a form from being filed: EDGAR suspends it, or it contradicts itself, the
instructions, or what the source says of it. A warning is for what can only be guessed from words,
for dates that look wrong, and for what is late; it can be accepted with a reason.
"""


def page() -> str:
    """Return the account as Markdown: how many of each, and every number with what became of it."""
    rows = {code: (rule.requirement, _kind(code)) for code, rule in RULES.items()}
    rows |= {code: (what, f"no rule: {why}") for code, (what, why) in LEFT_OUT.items()}
    kinds = [kind for _, kind in rows.values()]
    counts = ", ".join(f"{kinds.count(kind)} {kind}s" for kind in ("error", "warning", "reminder"))
    total = f"{len(rows)} numbers: {counts}, {len(LEFT_OUT)} without a rule.\n"
    lines = [HEAD, total, "| number | what it asks | what became of it |", "|---|---|---|"]
    lines += [f"| {_link(code)} | {what} | {kind} |" for code, (what, kind) in sorted(rows.items())]
    return "\n".join(lines) + "\n"


def _kind(code: str) -> str:
    severity = RULES[code].severity
    return "reminder" if severity is Severity.INFO else severity.value


def _link(code: str) -> str:
    return f"[{code}](rules.md#{code.lower()})" if code in RULES else code
