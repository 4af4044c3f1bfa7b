"""The README: its examples work."""

import re
import subprocess
import sys
from pathlib import Path

from cases import ROOT, case
from form3gen import Selection, check_text, report

README = (ROOT / "README.md").read_text(encoding="utf-8")


def block(language: str) -> str:
    """Return the first block of code in a language."""
    return re.search(rf"```{language}\n(.*?)```", README, re.DOTALL)[1]


def test_python_example_runs(tmp_path):
    """The example in Python finds nothing wrong, and makes a PDF."""
    code = block("python") + "\nassert pdf.startswith(b'%PDF')\n"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_filing_is_the_seed():
    """The filing in the README is that of the seed case."""
    assert case("seed").form == check_text(block("yaml")).form


def test_every_file_that_it_names_is_there():
    """Links and images point to files."""
    names = re.findall(r"\]\((?!http)([^)#]+)\)|src=\"([^\"]+)\"", README)
    assert names
    assert all((ROOT / "".join(name)).exists() for name in names)


def test_pictures_can_be_read():
    """Each picture has more pixels than the width at which it is shown, which fits a page."""
    shown = re.findall(r'src="([^"]+\.png)" width="(\d+)"', README)
    assert {"findings", "html", "pdf"} == {Path(name).stem for name, _ in shown}
    for name, width in shown:
        header = (ROOT / name).read_bytes()[:24]
        assert b"\x89PNG" == header[:4]
        assert 800 < int(width) < int.from_bytes(header[16:20], "big")


def test_steps_are_commands_that_work(run):
    """The commands of the five steps write and check a filing, its PDF and its submission."""
    steps = re.findall(r"^\d\. \*\*.*?(?=^\d\. |\n\n)", README, re.MULTILINE | re.DOTALL)
    commands = [command for step in steps for command in re.findall(r"`form3gen ([^`]+)`", step)]
    assert (5, 5) == (len(steps), len(commands))
    for command in commands:
        secret = Path("cccs.txt")
        secret.touch(mode=0o600)
        secret.write_text("7654321=abcd1@ef\n")
        done = run(*command.split())
        assert 0 == done.exit_code, done.output
    assert b"<testOrLive>TEST</testOrLive>" in Path("lee.envelope.xml").read_bytes()


def test_findings_are_what_check_prints():
    """The report in the README is that of its filing with an indirect row in line 12."""
    command, _, shown = block("console").partition("\n")
    row = re.search(r"^12 \| (.*)$", shown, re.MULTILINE)[1]
    lines = [*("# A filing",) * 2, *block("yaml").splitlines()]
    lines[11] = row
    checked = Selection(select=("F3-408",)).applied_to(check_text("\n".join(lines)))
    assert command == "$ form3gen check mine.yaml"
    assert shown == report("text")([("mine.yaml", checked)], False)
