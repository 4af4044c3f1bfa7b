"""The command as a whole."""

import subprocess
import sys
from importlib.metadata import version

import pytest

from form3gen.reference.calendar import long_date
from form3gen.reference.captions import revision_of
from form3gen.reference.edgar_schema import CALENDAR_THROUGH, CODES_AS_OF, IN_FORCE


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
    days = (IN_FORCE, revision_of(IN_FORCE)[0], CODES_AS_OF, CALENDAR_THROUGH)

    first, *data = run("--version").stdout.splitlines()

    assert f"form3gen {version('form3gen')}" == first
    assert [long_date(day) for day in days] == [" ".join(line.split()[-3:]) for line in data]


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


INTERRUPTED = """
import builtins

real = builtins.__import__

def interrupted(name, *args):
    if name == "{name}":
        raise KeyboardInterrupt
    return real(name, *args)

builtins.__import__ = interrupted
from form3gen.__main__ import main
main()
"""


@pytest.mark.parametrize("name", ["cli", "files.signals", "click"])
def test_interrupted_while_it_starts(name):
    """Ctrl+C before anything runs gives one line, too."""
    command = [sys.executable, "-c", INTERRUPTED.format(name=name), "check"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert (2, "form3gen: interrupted\n") == (done.returncode, done.stderr)
