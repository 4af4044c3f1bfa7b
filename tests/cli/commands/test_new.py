"""`form3gen new`."""

import json
import os
import subprocess
import sys

import pytest

from form3gen.formats import templates_dir
from form3gen.operations.starter import STARTERS


@pytest.mark.parametrize("like", STARTERS)
def test_starters_have_no_findings(run, like):
    """Each starter filing is valid and has comments that explain it."""
    assert 0 == run("new", "--like", like, "-o", "a.yaml").exit_code
    result = run("check", "a.yaml")
    assert "No findings in 1 file.\n" == result.stdout
    assert (templates_dir() / "starters" / f"{like}.yaml").read_text().count("#") >= 3


def test_every_starter_is_offered():
    """The command offers every file in the folder of starters."""
    assert set(STARTERS) == {file.stem for file in (templates_dir() / "starters").iterdir()}


def test_to_standard_output(run):
    """Without a file, the starter is printed; it names no schema that may not exist."""
    assert run("new").stdout.startswith("# SEC Form 3 of an officer")


def test_nothing_is_overwritten(run, tmp_path):
    """An existing file is not overwritten."""
    (tmp_path / "a.yaml").write_text("mine")
    result = run("new", "-o", "a.yaml")
    assert 2 == result.exit_code
    assert "a.yaml already exists" in result.stderr
    assert "mine" == (tmp_path / "a.yaml").read_text()


@pytest.mark.parametrize(("marker", "schema"), [("", ""), (".git", "../../")])
def test_the_schema_that_it_names_exists(run, tmp_path, marker, schema):
    """The first line names the schema of the project, which is written if it is missing."""
    folder = tmp_path / "filings" / "2026"
    folder.mkdir(parents=True)
    if marker:
        (tmp_path / marker).mkdir()
    assert 0 == run("new", "-o", "filings/2026/a.yaml").exit_code
    first = (folder / "a.yaml").read_text().splitlines()[0]
    assert f"# yaml-language-server: $schema={schema}form3.schema.json" == first
    file = folder / schema / "form3.schema.json"
    assert "properties" in json.loads(file.read_text())
    file.write_text("{}")
    assert 0 == run("new", "-o", "filings/2026/b.yaml").exit_code
    assert "{}" == file.read_text()


def test_of_a_person_at_an_issuer(run, tmp_path):
    """The name is that of the owner and of the signer; the issuer is included."""
    (tmp_path / "shared").mkdir()
    (tmp_path / ".git").mkdir()
    issuer = "issuer: {name: Acme Inc., cik: 0001234568, symbol: ACME}\n"
    (tmp_path / "shared" / "issuer.yaml").write_text(issuer)
    options = ("--name", "O'BRIEN MARY JANE", "--issuer", "shared/issuer.yaml")
    assert 0 == run("new", "--like", "director", *options, "-o", "filings/a.yaml").exit_code
    text = (tmp_path / "filings" / "a.yaml").read_text()
    assert "include: ../shared/issuer.yaml\n\nowners:" in text
    assert "name: O'BRIEN MARY JANE # last name" in text
    assert "name: /s/ Mary Jane O'Brien" in text
    assert "No findings in 1 file.\n" == run("check", "filings/a.yaml").stdout
    printed = run("render", "filings/a.yaml", "--to", "txt", "-o", "-").stdout
    assert "Acme Inc." in printed


WRONG = {
    "several owners": (("--like", "group", "--name", "LEE ANN"), "has several owners"),
    "no issuer": (("--issuer", "a.yaml"), "a.yaml has no key 'issuer' to include"),
    "no file": (("--issuer", "b.yaml"), "cannot read b.yaml"),
}


@pytest.mark.parametrize(("options", "message"), WRONG.values(), ids=WRONG)
def test_what_no_starter_can_be_made_of(run, tmp_path, options, message):
    """Each is one message, and nothing is written."""
    (tmp_path / "a.yaml").write_text("remarks: none\n")
    result = run("new", *options, "-o", "c.yaml")
    assert 2 == result.exit_code
    assert message in result.stderr
    assert not (tmp_path / "c.yaml").exists()


def test_a_terminal_is_asked(tmp_path):
    """On a terminal, what is not given is asked for; a blank answer keeps the sample."""
    import pty

    leader, follower = pty.openpty()
    command = [sys.executable, "-m", "form3gen", "new", "-o", "a.yaml"]
    os.write(leader, b"director\nKIM JOON HO\n\n")
    subprocess.run(command, cwd=tmp_path, stdin=follower, stderr=follower, check=True, timeout=30)
    text = (tmp_path / "a.yaml").read_text()
    assert "of a new director" in text
    assert "/s/ Joon Ho Kim" in text
    assert b"Kind of filing" in os.read(leader, 4096)
    os.close(leader)
    os.close(follower)


def test_an_issuer_that_cannot_be_included(run, tmp_path):
    """The file of the issuer must be YAML in the project."""
    (tmp_path / "i.txt").write_text("issuer: {name: Acme Inc.}\n")
    result = run("new", "--issuer", "i.txt", "-o", "c.yaml")
    assert "i.txt cannot be included" in result.stderr
    assert not (tmp_path / "c.yaml").exists()
