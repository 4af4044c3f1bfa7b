"""What holds of every Python file of the project."""

import pytest

from cases import ROOT

MAX_LINES = 250
FILES = sorted(
    file
    for folder in ("src", "tests", "benchmarks", "scripts")
    for file in (ROOT / folder).rglob("*.py")
    if "node_modules" not in file.parts
)


@pytest.mark.parametrize("folder", ["src", "tests"])
def test_files_are_found(folder):
    """The test below looks at the code and at the tests."""
    assert any(file.is_relative_to(ROOT / folder) for file in FILES)


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_files_are_short(file):
    """A file fits in the reader's head."""
    assert len(file.read_text().splitlines()) <= MAX_LINES
