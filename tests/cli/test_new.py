"""`form3gen new`, and the command as a whole."""

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
    """Without a file, the starter is printed."""
    assert run("new").stdout.startswith(
        "# yaml-language-server: $schema=form3.schema.json\n# SEC Form"
    )


def test_what_is_there_stays(run, tmp_path):
    """An existing file is not overwritten."""
    (tmp_path / "a.yaml").write_text("mine")
    result = run("new", "-o", "a.yaml")
    assert 2 == result.exit_code
    assert "a.yaml already exists" in result.stderr
    assert "mine" == (tmp_path / "a.yaml").read_text()


@pytest.mark.parametrize("command", [(), ("new",), ("check",), ("render",)])
def test_help_teaches(run, command):
    """Each help text has examples and explains the exit status."""
    result = run(*command, "--help")
    assert 0 == result.exit_code
    assert "form3gen " in result.stdout
    if command != ("new",):
        assert "Exit status" in result.stdout


def test_version(run):
    """The version of the package comes first, then four lines with the dates of the data."""
    from importlib.metadata import version

    first, *data = run("--version").stdout.splitlines()

    assert f"form3gen {version('form3gen')}" == first
    assert [" 2026"] * 4 == [line[-5:] for line in data]


def test_shell_completion(spawn):
    """A shell gets its completion script and the matching words."""
    assert "_FORM3GEN_COMPLETE=bash_complete" in spawn(_FORM3GEN_COMPLETE="bash_source").stdout
    words = spawn(
        _FORM3GEN_COMPLETE="bash_complete",
        COMP_WORDS="form3gen render --to txt,p",
        COMP_CWORD="3",
    ).stdout
    assert "txt,pdf" in words
    assert "txt,published" in words


def test_unknown_command(run):
    """An unknown command gives a message and exit status 2."""
    result = run("chekc")
    assert 2 == result.exit_code
    assert "No such command 'chekc'" in result.stderr
