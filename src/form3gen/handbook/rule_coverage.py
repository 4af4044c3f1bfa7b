"""The page on rule coverage: each requirement is enforced, a reminder, or left out for a reason."""

from ..rules import RULES, Severity
from ..rules.without_rule import WITHOUT_RULE
from .rule_pages import target

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
    rows |= {code: (what, f"no rule: {why}") for code, (what, why) in WITHOUT_RULE.items()}
    kinds = [kind for _, kind in rows.values()]
    counts = ", ".join(f"{kinds.count(kind)} {kind}s" for kind in ("error", "warning", "reminder"))
    total = f"{len(rows)} numbers: {counts}, {len(WITHOUT_RULE)} without a rule.\n"
    lines = [HEAD, total, "| Number | Requirement | Status |", "|---|---|---|"]
    lines += [f"| {_link(code)} | {what} | {kind} |" for code, (what, kind) in sorted(rows.items())]
    return "\n".join(lines) + "\n"


def _kind(code: str) -> str:
    severity = RULES[code].severity
    return "reminder" if severity is Severity.INFO else severity.value


def _link(code: str) -> str:
    return f"[{code}]({target(code)})" if code in RULES else code
