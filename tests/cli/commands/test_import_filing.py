"""`form3gen import`, and the files that it touches."""

import re
import subprocess
import sys

import pytest

from cases import ROOT, printed
from filed_samples import BOMB, submission_of

WATCHED = """
import os, sys

here = os.getcwd()
ours = tuple(os.path.realpath(path) for path in (here, sys.prefix, sys.base_prefix, {root!r}))

def watch(event, args):
    if event.startswith("socket."):
        sys.__stderr__.write(f"NETWORK {{event}} {{args}}\\n")
    if event == "open" and isinstance(args[0], str):
        path = os.path.realpath(args[0])
        if not path.startswith(ours) and not path.startswith(("/dev", "/proc", "/sys")):
            sys.__stderr__.write(f"OUTSIDE {{path}}\\n")

from form3gen.cli import cli
from form3gen.cli.commands import import_filing
sys.addaudithook(watch)
try:
    cli(sys.argv[1:], prog_name="form3gen")
finally:
    print(open("/proc/self/status").read())
"""


@pytest.fixture
def filing(tmp_path):
    """A filed document in the folder of the test."""
    file = tmp_path / "filed.xml"
    file.write_bytes(printed("officer", "published"))
    return file


def test_to_a_file_and_back(run, filing, tmp_path):
    """An imported filing is a source without findings, and renders as it was published."""
    assert 0 == run("import", "filed.xml", "-o", "a.yaml").exit_code
    assert "No findings" in run("check", "a.yaml").stdout
    assert 0 == run("render", "a.yaml", "--to", "published", "-o", "again.xml").exit_code
    again = (tmp_path / "again.xml").read_text()
    assert again.count("<footnoteId") == filing.read_text().count("<footnoteId")


def test_standard_streams(run):
    """A dash reads standard input; without -o the source goes to standard output."""
    result = run("import", "-", stdin=printed("officer", "published"))
    assert 0 == result.exit_code
    assert result.stdout.startswith("form: 3\nevent_date: 2025-02-03\n")


def test_exhibits_are_written_next_to_the_source(run, tmp_path):
    """The exhibits of a submission are written next to the source and nowhere else."""
    text = submission_of(printed("officer", "published").decode())
    text = text.replace("<FILENAME>poa.htm", "<FILENAME>../../etc/poa.htm")
    (tmp_path / "sub").mkdir()
    (tmp_path / "filed.txt").write_text(text)
    assert 0 == run("import", "filed.txt", "-o", "sub/a.yaml").exit_code
    written = {file.name for file in (tmp_path / "sub").iterdir()}
    assert written == {"a.yaml", "a-exhibit1.htm", "logo.jpg"}
    assert "a-exhibit1.htm" in (tmp_path / "sub" / "a.yaml").read_text()
    assert "2 exhibits are not written" in run("import", "filed.txt").stderr


def test_each_exhibit_has_a_file_of_its_own(run, tmp_path):
    """Exhibits with the same name, or that of the source, are all written."""
    text = submission_of(printed("officer", "published").decode())
    text = text.replace("<FILENAME>poa.htm", "<FILENAME>A.yaml").replace("logo.jpg", "a.yaml")
    (tmp_path / "filed.txt").write_text(text)
    assert 0 == run("import", "filed.txt", "-o", "a.yaml").exit_code
    assert (tmp_path / "a.yaml").read_text().startswith(("form: 3", "#"))
    assert {"a-exhibit1.txt", "a-exhibit2.txt"} <= {file.name for file in tmp_path.iterdir()}


def test_a_source_that_was_edited_stays(run, filing, tmp_path):
    """An import does not replace another source; the same one may be imported again."""
    for _ in range(2):
        assert 0 == run("import", "filed.xml", "-o", "a.yaml").exit_code
    (tmp_path / "a.yaml").write_text("mine")
    assert "already exists" in run("import", "filed.xml", "-o", "a.yaml").stderr
    assert (tmp_path / "a.yaml").read_text() == "mine"


def test_nothing_is_overwritten_by_an_exhibit(run, tmp_path):
    """An existing file that is not the exhibit stays, and nothing is written."""
    (tmp_path / "filed.txt").write_text(submission_of(printed("officer", "published").decode()))
    (tmp_path / "poa.htm").write_text("mine")
    result = run("import", "filed.txt", "-o", "a.yaml")
    assert 2 == result.exit_code
    assert "poa.htm already exists" in result.stderr
    assert not (tmp_path / "a.yaml").exists()


@pytest.mark.parametrize("output", [".", "..", "/"])
def test_a_folder_is_no_output(run, tmp_path, output):
    """A folder without a name of its own is refused, and no exhibit is written."""
    (tmp_path / "filed.txt").write_text(submission_of(printed("officer", "published").decode()))
    result = run("import", "filed.txt", "-o", output)
    assert 2 == result.exit_code
    assert " is a folder; name a file in it" in result.stderr
    assert ["filed.txt"] == [file.name for file in tmp_path.iterdir()]


@pytest.mark.parametrize("raw", [b"", b"<feed/>", BOMB.encode(), b"\xff\xfe\x00"])
def test_refused_with_one_line(run, tmp_path, raw):
    """A file that is not a Form 3 gives one line with its name, and exit status 2."""
    (tmp_path / "bad.xml").write_bytes(raw)
    result = run("import", "bad.xml", "-o", "a.yaml")
    assert 2 == result.exit_code
    assert result.stderr.startswith("form3gen: bad.xml: this ")
    assert 1 == len(result.stderr.splitlines())
    assert not (tmp_path / "a.yaml").exists()


def test_its_own_input_is_not_overwritten(run, filing):
    """The imported file is not changed."""
    result = run("import", "filed.xml", "-o", "filed.xml")
    assert 2 == result.exit_code
    assert printed("officer", "published") == filing.read_bytes()


HOSTILE = {
    "bomb": BOMB.encode(),
    "external": b'<!DOCTYPE a [<!ENTITY b SYSTEM "http://127.0.0.1:9/x">]><ownershipDocument>&b;</ownershipDocument>',
    "dtd": b'<!DOCTYPE a SYSTEM "file:///etc/hostname"><ownershipDocument/>',
    "deep": b"<ownershipDocument>" * 300_000,
    "huge": b"<ownershipDocument>" + b"x" * (100 << 20),
    "wide": b"<ownershipDocument><documentType>3</documentType>" + b"<a/>" * 2_000_000,
    "attributes": b"<ownershipDocument "
    + b" ".join(b'a%d="1"' % number for number in range(1_500_000))
    + b"/>",
    "blanks": b"<SEC-DOCUMENT>" + b"\n" * 100_000 + b"CITY:" + b" " * 100_000 + b"x",
    "footnotes": b"<ownershipDocument><documentType>3</documentType><footnotes>"
    + b'<footnote id="F1">x</footnote>' * 20_000
    + b"</footnotes></ownershipDocument>",
    "attribute": b'<ownershipDocument a="' + b"x" * (20 << 20) + b'"/>',
}  # fmt: skip


@pytest.mark.parametrize("raw", HOSTILE.values(), ids=HOSTILE)
def test_hostile_input_is_only_input(tmp_path, raw):
    """Hostile input opens no network and no other file, takes under 300 MB, and gives a message."""
    from cases import ROOT

    (tmp_path / "bad.xml").write_bytes(raw)
    script = tmp_path / "watched.py"
    script.write_text(WATCHED.format(root=str(ROOT)))
    command = [sys.executable, script, "import", "bad.xml", "-o", "a.yaml"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    output = done.stderr + done.stdout
    assert "NETWORK" not in output
    assert "OUTSIDE" not in output
    assert "Traceback" not in output
    assert done.returncode in {0, 2}
    assert 0 < int(re.search(r"VmHWM:\s*(\d+) kB", output)[1]) < 300 * 1024


def test_importing_again_says_what_is_there(run, tmp_path):
    """A file with the same content is left as it is, and one with other content is kept."""
    filed = ROOT / "golden" / "officer" / "form3.published.xml"
    run("import", filed, "-o", "a.yaml")
    assert "a.yaml is there already, unchanged\n" == run("import", filed, "-o", "a.yaml").stderr
    (tmp_path / "a.yaml").write_text("form: 3\n")
    message = "a.yaml already exists with other content; name another place with -o\n"
    assert f"form3gen: {message}" == run("import", filed, "-o", "a.yaml").stderr
