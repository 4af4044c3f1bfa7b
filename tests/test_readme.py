"""The README: its examples work."""

import re
import subprocess
import sys

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


def test_findings_are_what_check_prints():
    """The report in the README is that of its filing with an indirect row in line 12."""
    command, _, shown = block("console").partition("\n")
    row = re.search(r"^12 \| (.*)$", shown, re.MULTILINE)[1]
    lines = [*("# A filing",) * 2, *block("yaml").splitlines()]
    lines[11] = row
    checked = Selection(select=("F3-408",)).applied_to(check_text("\n".join(lines)))
    assert command == "$ form3gen check mine.yaml"
    assert shown == report("text")([("mine.yaml", checked)], False)
