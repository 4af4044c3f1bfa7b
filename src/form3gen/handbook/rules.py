"""The rule book as pages: each rule with its citation, cure, example and the message printed."""

import copy
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from ..formats import templates_dir
from ..rules import AREAS, RULES, Citation, Context, Exhibits, Rule, reminders
from ..yaml_source import CheckedSource, check_source, read_text
from ..yaml_source.writer import source_text

LONGEST_EXAMPLE = 400
OPEN = re.compile(r"\{[^}]*\}")
"""What stands for a word in the message of a rule."""

SAMPLE_EXHIBITS = {
    "agreement.txt": b"We file this form jointly. /s/ Ann Lee, 2026\n",
    "poa.txt": b"Jane Roe may sign my Forms 3 until I revoke this power. /s/ Ann Lee, 2026\n",
    "bare.txt": b"POWER OF ATTORNEY\n",
    "unfit.txt": b"Caf\xc3\xa9\n",
    "form.txt": b"<ownershipDocument>\n",
    **{f"c{number}.txt": b"Dear Sirs\n" for number in range(11)},
}
"""The files that lie beside the filing of an example."""


def page() -> str:
    """Return the whole rule book as Markdown."""
    parts = [
        "<!-- Written by `make golden` from the code; do not edit. -->",
        "# Rules",
        "Each rule has a code that is never used again, a severity, and a citation. An error may"
        " not be filed so; a warning may be. The examples are edits of the filing that"
        " `form3gen new` writes, and the messages are those that form3gen prints for them.",
    ]
    for area in AREAS:
        parts += [f"## {area.title}", *(_section(rule) for rule in area.rules)]
    return "\n\n".join(parts) + "\n"


def listing() -> str:
    """Return a line for each rule: code, severity, and what it demands."""
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
    lines += ["", f"says: {said(rule)}"]
    return "\n".join(lines) + "\n"


def example_text(rule: Rule) -> str:
    """Return the smallest edit that breaks a rule as YAML; empty where it is too long to show."""
    if isinstance(rule.breaks, str):
        shown = rule.breaks.replace("# STARTER\n", "...\n")
    else:
        shown = "".join(_edit(path, value) for path, value in rule.breaks.items())
    plain = all(line.isprintable() for line in shown.splitlines())
    return shown if plain and len(shown) <= LONGEST_EXAMPLE else ""


def said(rule: Rule) -> str:
    """Return the message that is printed for the example of a rule."""
    found = example(rule)
    everything = (*found.findings, *reminders(found.form))
    return next(
        (one.message for one in everything if one.rule is rule), OPEN.sub("\u2026", rule.message)
    )


def example(rule: Rule) -> CheckedSource:
    """Return what is found in the example of a rule, beside its exhibits and what it amends."""
    unchecked = read_text(broken(rule))
    is_compared = unchecked.form.circumstances.original is not None
    original = read_text(_starter()).form if is_compared else None
    context = Context(exhibits=Exhibits(SAMPLE_EXHIBITS), original=original)
    return check_source(unchecked, context)


def broken(rule: Rule) -> bytes:
    """Return the starter filing with the example of a rule in it."""
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


def _section(rule: Rule) -> str:
    lines = [
        f'### <a id="{rule.code.lower()}"></a>{rule.code} {rule.name.replace("_", " ")}',
        f"**{rule.severity}** · {'; '.join(_link(cite) for cite in rule.cites)}",
        rule.requirement,
        rule.help,
    ]
    if example := example_text(rule):
        lines.append(f"```yaml\n{example}```")
    lines.append(f"> {said(rule)}")
    return "\n\n".join(lines)


def _link(cite: Citation) -> str:
    return f"[{cite.text}]({cite.url})" if cite.url else cite.text


def _edit(path: str, value: object) -> str:
    """Return one edit: the place, and what stands there."""
    place = path.replace(".", " > ")
    if value is None:
        return f"# {place}: left out\n"
    return f"# {place}\n{source_text({path.rpartition('.')[2]: value})}"


def rules_of(code: str) -> Iterator[Rule]:
    """Yield the rules whose codes begin so."""
    return (rule for known, rule in sorted(RULES.items()) if known.startswith(code.upper()))
