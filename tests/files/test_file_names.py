"""Files whose names are not UTF-8 are reported like all others."""

import os

import pytest

from cases import ROOT
from form3gen.reports import REPORTS

OFFICER = (ROOT / "golden" / "officer" / "input.yaml").read_text()
NAME = os.fsdecode(b"\xff\xfe.yaml")


@pytest.fixture
def faulty(tmp_path):
    """A filing with a fault that can be fixed, under a name that is not UTF-8."""
    assert "event_date: 2025-02-03" in OFFICER
    (tmp_path / NAME).write_text(OFFICER.replace("event_date: 2025-02-03", "event_date: 2025-2-3"))
    (tmp_path / "good.yaml").write_text(OFFICER)


@pytest.mark.parametrize(
    "command",
    [
        *(("check", "--format", report, NAME) for report in REPORTS),
        ("check", "--diff", NAME),
        ("check", "--fix", NAME),
        ("check", "absent-" + NAME),
        ("render", NAME, "--to", "txt,html,xml", "--draft"),
        ("render", "good.yaml", "--to", "txt", "-o", "out/" + NAME.replace("yaml", "txt")),
        ("render", "good.yaml", "--to", "xml", "--ccc-file", NAME),
        ("diff", NAME, "good.yaml"),
        ("diff", "good.yaml", NAME),
        ("amend", NAME),
        ("split", NAME),
        ("due", NAME),
        ("import", NAME),
    ],
    ids=lambda command: " ".join(command).replace(NAME, "NAME"),
)
def test_a_name_that_is_not_utf_8(spawn, faulty, command):
    """Every command and report shows such a name, and ends without a traceback."""
    done = spawn(*command, PYTHONUTF8="1")
    assert "Traceback" not in done.stderr
    assert done.returncode in {0, 1, 2}
    assert done.stdout or done.stderr


def test_the_difference_from_a_name_that_is_not_utf_8(spawn, tmp_path):
    """Two filings are compared if the name of one is not UTF-8."""
    (tmp_path / NAME).write_text(OFFICER)
    (tmp_path / "b.yaml").write_text(
        OFFICER.replace("event_date: 2025-02-03", "event_date: 2025-02-04")
    )
    for options in ((), ("--format", "json")):
        done = spawn("diff", NAME, "b.yaml", *options, PYTHONUTF8="1")
        assert (1, "") == (done.returncode, done.stderr)
