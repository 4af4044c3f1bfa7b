"""Whole filings as practitioners write them: good ones, and ones with a single mistake.

A wrong filing begins with a comment line for each finding that it draws, `# F3-410: why`.
"""

import re
from collections import Counter
from pathlib import Path

import pytest

from form3gen import check_text
from form3gen.operations.folder import MemoryFolder
from form3gen.rules import RULES, Severity

FOLDER = Path(__file__).parent / "practice"
GOOD = sorted(FOLDER.glob("good/*.yaml"))
WRONG = sorted(FOLDER.glob("wrong/*.yaml"))
MISTAKE = re.compile(r"# (F3-\d{3}): \S.*")


def codes(file: Path) -> list[str]:
    """Return the codes of the errors and warnings in a filing; exhibits are next to it."""
    others = {other.name: other.read_bytes() for other in file.parent.glob("*.txt")}
    found = check_text(file.read_bytes(), folder=MemoryFolder(others))
    return sorted(finding.code for finding in found.findings)


def mistakes(file: Path) -> list[str]:
    """Return the codes in the comment lines with which a wrong filing begins."""
    stated = []
    for line in file.read_text("utf-8").splitlines():
        if not (match := MISTAKE.fullmatch(line)):
            break
        stated.append(match[1])
    return sorted(stated)


def test_there_are_filings():
    """There are good and wrong filings for the tests below to check."""
    assert GOOD
    assert WRONG


@pytest.mark.parametrize("file", GOOD, ids=lambda file: file.stem)
def test_good_filings_draw_no_finding(file):
    """A filing that follows practice draws no error and no warning."""
    assert [] == codes(file)


@pytest.mark.parametrize("file", WRONG, ids=lambda file: file.stem)
def test_mistakes_are_found_and_nothing_else(file):
    """A mistake draws the finding that the first lines of its file state, and no other."""
    assert mistakes(file)
    assert mistakes(file) == codes(file)


def test_stated_codes_are_not_reminders():
    """A wrong filing states codes of errors and warnings."""
    stated = Counter(code for file in WRONG for code in mistakes(file))
    assert [] == [code for code in stated if RULES[code].severity is Severity.INFO]
