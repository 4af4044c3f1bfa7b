"""The golden cases: one folder each, with a filing and everything printed from it."""

from functools import cache
from pathlib import Path

from form3gen import CheckedSource, check_text, render
from form3gen.formats import FORMATS, Delivery, Format
from form3gen.rules import Stage

ROOT = Path(__file__).resolve().parents[2]
CASES = sorted(folder.name for folder in (ROOT / "golden").iterdir() if folder.is_dir())
assert CASES


@cache
def case(name: str) -> CheckedSource:
    """Return the checked source of a case."""
    return check_text((ROOT / "golden" / name / "input.yaml").read_bytes())


def is_blocked(found: CheckedSource, wanted: Format) -> bool:
    """Return whether a case can be written in a format only as a draft."""
    return any(finding.stops(wanted.stage) for finding in found.findings)


def is_printed(name: str, wanted: Format) -> bool:
    """Return whether a case is written in a format: a draft has no EDGAR formats."""
    return wanted.stage is Stage.PRINT or not is_blocked(case(name), wanted)


@cache
def printed(name: str, wanted: str) -> bytes:
    """Return a case in a format, as a draft if errors block it."""
    made = FORMATS[wanted]
    draft = is_blocked(case(name), made)
    return render(case(name).form, wanted, draft=draft, delivery=Delivery(exhibits=exhibits(name)))


def exhibits(name: str) -> dict[str, bytes]:
    """Return the files that a case files with its form."""
    folder = ROOT / "golden" / name
    files = [exhibit.file for exhibit in case(name).form.exhibits if exhibit.file]
    return {file: (folder / file).read_bytes() for file in files}


PRINTED = [
    (name, wanted.name) for name in CASES for wanted in FORMATS.values() if is_printed(name, wanted)
]
