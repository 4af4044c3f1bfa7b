"""The rules for a terminal, and the example of each, with the message that form3gen prints."""

import copy
import json
import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from ..formats import templates_dir
from ..rules import RULES, Context, Exhibits, Rule, reminders
from ..yaml_source import CheckedSource, check_source, read_text
from ..yaml_source.writer import source_text

MAX_EXAMPLE_CHARS = 400
PLACEHOLDER = re.compile(r"\{([^}]*)\}")
"""A word of a message that a finding fills in."""

TODAY = date(2026, 4, 10)
"""Today's date in the examples of rules that need it: three days before the form is due."""

SAMPLE_EXHIBITS = {
    "agreement.txt": b"We file this form jointly. /s/ Ann Lee, 2026\n",
    "poa.txt": b"Jane Roe may sign my Forms 3 until I revoke this power. /s/ Ann Lee, 2026\n",
    "joint.txt": b"JOINT FILER INFORMATION\nName: Blue Fund LP\n",
    "bare.txt": b"POWER OF ATTORNEY\n",
    "unfit.txt": b"Caf\xc3\xa9\n",
    "form.txt": b"<ownershipDocument>\n",
    **{f"c{number}.txt": b"Dear Sirs\n" for number in range(11)},
}
"""The exhibit files in the folder of an example."""


def listing() -> str:
    """Return a line for each rule: code, severity and requirement."""
    lines = (
        f"{code}  {RULES[code].severity:7}  {RULES[code].requirement}" for code in sorted(RULES)
    )
    return "\n".join(lines) + "\n"


def entry(rule: Rule) -> str:
    """Return one rule for a terminal."""
    lines = [f"{rule.code} {rule.name} ({rule.severity})", "", rule.requirement, "", rule.help, ""]
    for cite in rule.cites:
        lines += [f"cite: {cite.text}", *([f"      {cite.url}"] if cite.url else [])]
    if example := example_text(rule):
        lines += ["", "For example:", "", *(f"    {line}" for line in example.splitlines())]
    lines += ["", f"message: {message_of(rule)}"]
    return "\n".join(lines) + "\n"


def rules_json(rules: Iterable[Rule]) -> str:
    """Return rules for programs, version 1."""
    listed = [
        {
            "code": rule.code,
            "name": rule.name,
            "severity": rule.severity.value,
            "requirement": rule.requirement,
            "help": rule.help,
            "citation": [cite.text for cite in rule.cites],
            "url": [cite.url for cite in rule.cites],
        }
        for rule in rules
    ]
    return json.dumps({"version": 1, "rules": listed}, indent=2) + "\n"


def example_text(rule: Rule) -> str:
    """Return the smallest edit that breaks a rule, as YAML; empty if it is too long to show."""
    if isinstance(rule.breaks, str):
        shown = rule.breaks.replace("# STARTER\n", "...\n")
    else:
        shown = "".join(_edit(path, value) for path, value in rule.breaks.items())
    plain = all(line.isprintable() for line in shown.splitlines())
    return shown if plain and len(shown) <= MAX_EXAMPLE_CHARS else ""


def message_of(rule: Rule) -> str:
    """Return the message that is printed for the example of a rule.

    If one file is not enough to break the rule, return its message with the names of its words.
    """
    checked = example(rule)
    findings = (*checked.findings, *reminders(checked.form))
    template = PLACEHOLDER.sub(_word_in_capitals, rule.message)
    return next((one.message for one in findings if one.rule is rule), template)


def _word_in_capitals(placeholder: re.Match[str]) -> str:
    return placeholder[1].upper().replace("_", " ")


def example(rule: Rule) -> CheckedSource:
    """Return the example of a rule, checked with what the rule needs.

    That is its exhibits, the filing that it amends, today's date, or that no CCC is known.
    """
    unchecked = read_text(broken(rule))
    is_compared = unchecked.form.circumstances.original is not None
    original = read_text(_starter()).form if is_compared else None
    today = TODAY if "today" in rule.needs else None
    cccs: dict[str, str] | None = {} if "cccs" in rule.needs else None
    context = Context(today, Exhibits(SAMPLE_EXHIBITS), original, cccs)
    return check_source(unchecked, context)


def broken(rule: Rule) -> bytes:
    """Return the starter filing, edited to break a rule."""
    if isinstance(rule.breaks, str):
        return rule.breaks.replace("# STARTER\n", _starter()).encode("utf-8", "surrogateescape")
    data = yaml.load(_starter(), Loader=yaml.CBaseLoader)
    for path, value in rule.breaks.items():
        *parents, last = (int(key) if key.isdigit() else key for key in path.split("."))
        holder: Any = data
        for key in parents:
            holder = holder[key]
        if value is None:
            del holder[last]
        elif isinstance(holder, list) and last == len(holder):
            holder.append(copy.deepcopy(value))
        else:
            holder[last] = copy.deepcopy(value)
    return json.dumps(data, ensure_ascii=False).encode()


@cache
def _starter() -> str:
    file: Path = templates_dir() / "starters" / "officer.yaml"
    return file.read_text(encoding="utf-8")


def _edit(path: str, value: object) -> str:
    """Return one edit: the path, and the new value."""
    keys = path.replace(".", " > ")
    if value is None:
        return f"# {keys}: removed\n"
    return f"# {keys}\n{source_text({path.rpartition('.')[2]: value})}"


def rules_of(code: str) -> Iterator[Rule]:
    """Yield the rules whose codes begin with a code, or the beginning of one."""
    return (rule for known, rule in sorted(RULES.items()) if known.startswith(code.upper()))
