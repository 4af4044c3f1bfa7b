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


@pytest.mark.parametrize(
    ("words", "codes", "other"),
    [
        ("form3gen check --select F3-4", ["F3-4", "F3-408"], "F3-301"),
        ("form3gen check --select F3-101,F3-9", ["F3-101,F3-9", "F3-101,F3-908"], "F3-101,F3-408"),
        ("form3gen check --ignore 40", ["F3-401", "F3-408"], "F3-410"),
        ("form3gen rules f3-80", ["F3-801", "F3-802"], "F3-8"),
    ],
)
def test_rule_codes_are_completed(spawn, words, codes, other):
    """Codes and areas are completed where a rule is named, also the last of a list."""
    number = str(len(words.split()) - 1)
    result = spawn(_FORM3GEN_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=number)
    completed = [line.partition(",")[2] for line in result.stdout.splitlines()]
    assert set(codes) <= set(completed)
    assert other not in completed


@pytest.mark.parametrize(
    ("args", "meant"),
    [
        (("chekc", "a.yaml"), "check"),
        (("rendr",), "render"),
        (("check", "--selct", "x"), "--select"),
    ],
)
def test_mistyped_command_or_option_is_suggested(run, args, meant):
    """The message about an unknown command or option names the one that was meant."""
    result = run(*args)
    assert 2 == result.exit_code
    assert f"'{meant}'" in result.stderr


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


def test_print_suggests_render(run):
    """Who wants to print is told the name of the command."""
    assert "Did you mean 'render'?" in run("print", "a.yaml").stderr


def test_a_pattern_without_files(run):
    """A pattern that no file matches is reported as one."""
    assert "form3gen: nothing matches zz*.yaml\n" in run("check", "zz*.yaml").stderr
