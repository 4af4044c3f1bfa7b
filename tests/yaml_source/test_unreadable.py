"""A value that cannot be read causes no finding elsewhere, and hides none."""

from collections.abc import Iterator
from typing import Any

import pytest

from cases import ROOT
from changed_facts import leaves, plain
from form3gen import CheckedSource, check_text
from form3gen.yaml_source.edits import set_value

Path = tuple[str | int, ...]

FILINGS = ("amendment", "foreign", "nothing", "officer", "seed", "trust-and-family")
SOURCES = {name: (ROOT / "golden" / name / "input.yaml").read_text() for name in FILINGS}
UNREADABLE = ("12/13", {"color": "blue"})
"""No date, number, box or code; and no text."""


def fields() -> Iterator[Any]:
    """Yield each field of the filings, written in a way in which it cannot be read."""
    for name, text in SOURCES.items():
        for path, _ in leaves(plain(text)):
            yield pytest.param(name, path, id=f"{name}-{'.'.join(map(str, path))}")


def found(checked: CheckedSource) -> set[tuple[str, Path]]:
    """Return code and path of each finding."""
    return {(finding.code, finding.path) for finding in checked.findings}


def is_about(finding: tuple[str, Path], path: Path) -> bool:
    """Return whether a finding is at, under or over a path, or at what a plain cell stands for."""
    length = min(len(finding[1]), len(path))
    return finding[1][:length] == path[:length]


@pytest.mark.parametrize(("name", "path"), list(fields()))
def test_only_findings_are_about_the_field(name, path):
    """Each field made unreadable has its own finding, and a mistake elsewhere is still found."""
    text = SOURCES[name]
    elsewhere = ("remarks",) if path[0] == "issuer" else ("issuer", "symbol")
    mistake, code = ("SSN 123-45-6789", "F3-014") if path[0] == "issuer" else ("NYSE:X", "F3-303")
    planted = set_value(text, elsewhere, mistake)
    before = found(check_text(text))
    assert (code, elsewhere) in found(check_text(planted))
    for written in UNREADABLE:
        checked = check_text(set_value(text, path, written))
        new = found(checked) - before
        if not any(one.rule.found_by == "reader" for one in checked.findings if one.is_error):
            continue  # the field can hold any text
        assert [] == [one for one in sorted(new, key=str) if not is_about(one, path)]
        assert (code, elsewhere) in found(check_text(set_value(planted, path, written)))


def test_findings_elsewhere_could_follow():
    """A date, a box and remarks that are blank have findings elsewhere, which they cause."""
    for name, path in (("amendment", ("remarks",)), ("seed", ("table_2",))):
        blank = check_text(set_value(SOURCES[name], path, ""))
        assert not all(
            is_about(one, path) for one in found(blank) - found(check_text(SOURCES[name]))
        )
