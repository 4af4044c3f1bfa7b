"""What fixing would change, as a diff."""

import re

import pytest

from form3gen import fix
from form3gen.handbook.rules import example
from form3gen.operations.fix_diff import fix_diffs
from form3gen.rules import RULES

RANGE = re.compile(r"@@ -(\d+)(?:,(\d+))? \+\d+(?:,\d+)? @@")
SEVERAL = "form: 3\nevent_dat: 2026-4-2\nissuer: {name: Acme Inc, cik: 2, symbl: acme}\n"
TEXTS = {rule.code: example(rule).source.raw_text for rule in RULES.values() if rule.breaks}
TEXTS["several fixes"] = SEVERAL


def patched(text: str, diff: str) -> str:
    """Return a text with a unified diff applied."""
    old, new, done = text.splitlines(keepends=True), [], 0
    for line in diff.splitlines(keepends=True)[2:]:
        if match := RANGE.match(line):
            start = int(match[1]) - (match[2] != "0")
            new += old[done:start]
            done = start
        elif line.startswith("+"):
            new.append(line[1:])
        else:
            assert old[done].rstrip("\n") == line[1:].rstrip("\n")
            new += [old[done]] if line.startswith(" ") else []
            done += 1
    return "".join([*new, *old[done:]])


@pytest.mark.parametrize("unsafe", [False, True])
@pytest.mark.parametrize("name", TEXTS)
def test_diff_shows_what_fix_writes(name, unsafe):
    """A text with the diff applied is what fixing returns, for the example of each rule."""
    text = TEXTS[name]
    diff = fix_diffs(text, lambda file: file, unsafe=unsafe).get("", "")
    fixed = fix(text, unsafe=unsafe)
    assert fixed.text.rstrip("\n") == patched(text, diff).rstrip("\n")
    assert bool(fixed.count) == bool(diff)
