"""Paths that lead nowhere are findings and messages, not tracebacks."""

import os
import subprocess
import sys

import pytest

from cases import ROOT

OFFICER = (ROOT / "golden" / "officer" / "input.yaml").read_text()
LONG = "a" * 256 + ".yaml"


@pytest.fixture
def folder(tmp_path):
    """A folder with a good filing and a link to itself."""
    (tmp_path / "loop.yaml").symlink_to("loop.yaml")
    (tmp_path / "good.yaml").write_text(OFFICER)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("loop.yaml", "cannot be read: Too many levels"),
        (LONG, "cannot be read: File name too long"),
        ("good.yaml/x.yaml", "does not exist"),
        ("absent.yaml", "does not exist"),
    ],
)
@pytest.mark.parametrize(
    "written",
    [
        "include: %s",
        "exhibits: [{type: EX-24, file: %s}]",
        "circumstances: {original: %s}",
    ],
)
def test_a_path_in_a_filing(run, folder, name, reason, written):
    """A file that cannot be reached is a finding, and the other filings are checked."""
    (folder / "bad.yaml").write_text(OFFICER + written % name + "\n")
    result = run("check", "bad.yaml", "good.yaml", "--format", "json")
    assert 1 == result.exit_code
    assert reason in result.stdout or name[:40] in result.stdout  # a long message is cut
    assert "good.yaml" not in result.stderr
    rendered = run("render", "bad.yaml", "good.yaml", "--to", "txt", "--draft", "-o", "out")
    assert 0 == rendered.exit_code


@pytest.mark.parametrize("name", ["loop.yaml", "loop.yaml/a.yaml", LONG])
@pytest.mark.parametrize(
    "command",
    [
        ("check",),
        ("import",),
        ("new", "-o"),
        ("schema", "-o"),
        ("due", "good.yaml", "--ics"),
        ("amend", "good.yaml", "-o"),
        ("render", "good.yaml", "--to", "txt", "-o"),
        ("render", "good.yaml", "--to", "xml", "-o", "x.xml", "--ccc-file"),
    ],
    ids=lambda command: " ".join(command),
)
def test_a_path_in_a_command(spawn, folder, command, name):
    """A path that leads nowhere is named in one message, which does not blame standard output."""
    done = spawn(*command, name)
    assert 2 == done.returncode
    assert name[:20] in done.stderr
    assert "standard output" not in done.stderr
    assert "Traceback" not in done.stderr


def test_a_watched_path(folder):
    """A link to itself is watched until it becomes a file."""
    command = [sys.executable, "-m", "form3gen", "check", "--watch", "loop.yaml"]
    with subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        assert "watching" in process.stderr.readline()
        line = process.stderr.readline()
        process.terminate()
    assert f"cannot read loop.yaml: {os.strerror(40)}" in line
