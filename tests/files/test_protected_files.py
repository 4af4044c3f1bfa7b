"""Files that a command reads or a filing refers to are never overwritten."""

import os
import shutil
import subprocess
import sys

import pytest

from cases import ROOT, printed
from refusals import assert_refused

OFFICER = (ROOT / "golden" / "officer" / "input.yaml").read_text()
POWER = "Jane Roe may sign my Forms 3 until I revoke this power. /s/ Karin Lindqvist, 2025\n"
EXHIBIT = "remarks: Exhibit 24 - Power of Attorney\nexhibits: [{type: EX-24, file: %s}]\n"


@pytest.fixture
def lee(tmp_path):
    """A filing with an exhibit that has the name of its own rendering."""
    (tmp_path / "lee.txt").write_text(POWER)
    file = tmp_path / "lee.yaml"
    file.write_text(OFFICER + EXHIBIT % "lee.txt")
    return file


def test_an_exhibit_is_not_overwritten(run, lee, tmp_path):
    """A rendering does not replace a power of attorney of its name, and nothing is written."""
    message = "lee.txt would overwrite the exhibit lee.txt of lee.yaml"
    assert_refused(run, tmp_path, "render", "lee.yaml", "--to", "html,txt", message=message)
    assert 0 == run("render", "lee.yaml", "--to", "html,txt", "-o", "out").exit_code


@pytest.mark.parametrize(
    "output", ["./lee.txt", "sub/../lee.txt", "link.txt", "hard.txt", "linked/lee.txt"]
)
def test_other_names_of_an_exhibit(run, lee, tmp_path, output):
    """Another path, a link, and a link to the folder are recognized as the same exhibit."""
    (tmp_path / "sub").mkdir()
    (tmp_path / "link.txt").symlink_to("lee.txt")
    os.link(tmp_path / "lee.txt", tmp_path / "hard.txt")
    (tmp_path / "linked").symlink_to(tmp_path)
    assert_refused(run, tmp_path, "render", "lee.yaml", "--to", "txt", "-o", output)


def test_an_exhibit_that_is_a_link(run, lee, tmp_path):
    """The target of an exhibit that is a link is protected, too."""
    (tmp_path / "lee.txt").rename(tmp_path / "power.txt")
    (tmp_path / "lee.txt").symlink_to("power.txt")
    assert_refused(run, tmp_path, "render", "lee.yaml", "--to", "txt", "-o", "power.txt")


def test_a_missing_exhibit(run, lee, tmp_path):
    """A rendering does not take the name of an exhibit that is still missing."""
    (tmp_path / "lee.txt").unlink()
    assert_refused(run, tmp_path, "render", "lee.yaml", "--to", "txt")


def test_an_exhibit_of_another_filing(run, lee, tmp_path):
    """No filing overwrites a file that another one refers to, in any order."""
    (tmp_path / "lee.txt").rename(tmp_path / "ann.txt")
    lee.write_text(OFFICER + EXHIBIT % "ann.txt")
    (tmp_path / "ann.yaml").write_text(OFFICER)
    for names in (("ann.yaml", "lee.yaml"), ("lee.yaml", "ann.yaml")):
        assert_refused(run, tmp_path, "render", *names, "--to", "txt")


@pytest.mark.parametrize("draft", [(), ("--draft",)])
def test_an_included_file_is_not_overwritten(run, tmp_path, draft):
    """An included file with the name of the output stays, even for a draft."""
    head, _, rest = OFFICER.partition("\nissuer:")
    issuer, _, rest = rest.partition("\nowners:")
    (tmp_path / "a.txt").write_text(f"issuer:{issuer}\n")
    (tmp_path / "a.yaml").write_text(f"{head}\ninclude: a.txt\nowners:{rest}")
    message = "a.txt would overwrite the included file a.txt of a.yaml"
    assert_refused(run, tmp_path, "render", "a.yaml", "--to", "txt", *draft, message=message)


def test_an_original_is_not_overwritten(run, tmp_path):
    """The original that an amendment is compared with stays."""
    (tmp_path / "a.xml").write_bytes(printed("officer", "published"))
    (tmp_path / "a.yaml").write_text(OFFICER + "circumstances: {original: a.xml}\n")
    message = "a.xml would overwrite the original a.xml of a.yaml"
    assert_refused(run, tmp_path, "render", "a.yaml", "--to", "xml", message=message)


@pytest.mark.parametrize("by", ["option", "variable"])
@pytest.mark.parametrize("output", ["ccc.txt", "link.txt", "hard.txt"])
def test_the_ccc_file_is_not_overwritten(run, tmp_path, monkeypatch, by, output):
    """The CCC file stays, however it is given, even if no format needs a CCC."""
    monkeypatch.delenv("FORM3GEN_CCC_FILE", raising=False)
    secrets = tmp_path / "ccc.txt"
    secrets.write_text("1999912=abcd#123\n")
    secrets.chmod(0o600)
    (tmp_path / "link.txt").symlink_to("ccc.txt")
    os.link(secrets, tmp_path / "hard.txt")
    (tmp_path / "a.yaml").write_text(OFFICER)
    args = ["render", "a.yaml", "--to", "txt", "-o", output]
    if by == "option":
        args += ["--ccc-file", "ccc.txt"]
    else:
        monkeypatch.setenv("FORM3GEN_CCC_FILE", str(secrets))
    assert_refused(run, tmp_path, *args, message="would overwrite the CCC file")


def test_a_source_on_standard_input_is_not_overwritten(tmp_path):
    """A file redirected to standard input is protected as a source."""
    source = tmp_path / "a.txt"
    source.write_text(OFFICER)
    command = [sys.executable, "-m", "form3gen", "render", "-", "--to", "txt", "-o", "a.txt"]
    with source.open() as stdin:
        done = subprocess.run(command, stdin=stdin, cwd=tmp_path, capture_output=True, text=True)
    assert 2 == done.returncode
    assert "would overwrite the source, standard input" in done.stderr
    assert OFFICER == source.read_text()


@pytest.mark.parametrize("place", ["lee.yaml", "lee.txt", "link", "hard", "dangling", "folder"])
@pytest.mark.parametrize(
    "command",
    [
        ("amend", "lee.yaml", "-o"),
        ("due", "lee.yaml", "--ics"),
        ("new", "-o"),
        ("schema", "-o"),
        ("import", "filed.xml", "-o"),
    ],
    ids=lambda command: command[0],
)
def test_commands_that_replace_nothing(run, lee, tmp_path, command, place):
    """Amend, due, new, schema and import keep existing files and follow no link."""
    (tmp_path / "filed.xml").write_bytes(printed("officer", "published"))
    (tmp_path / "link").symlink_to("lee.txt")
    os.link(tmp_path / "lee.yaml", tmp_path / "hard")
    (tmp_path / "dangling").symlink_to("absent")
    (tmp_path / "folder").mkdir()
    assert_refused(run, tmp_path, *command, place, message=place)
    assert 0 == run(*command, "free").exit_code


def test_import_does_not_overwrite_its_input(run, tmp_path):
    """A link to the imported file is refused like the file itself."""
    (tmp_path / "filed.xml").write_bytes(printed("officer", "published"))
    os.link(tmp_path / "filed.xml", tmp_path / "hard.yaml")
    assert_refused(run, tmp_path, "import", "filed.xml", "-o", "hard.yaml")


def test_a_printed_form_is_not_a_power_of_attorney(run, lee, tmp_path):
    """A power of attorney that was replaced by the printed form is an error."""
    assert "No findings" in run("check", "lee.yaml").stdout
    for kind in ("txt", "html"):
        assert 0 == run("render", "lee.yaml", "--to", kind, "-o", f"out/form.{kind}").exit_code
    for file, kind in (("lee.txt", "txt"), ("lee.htm", "html")):
        shutil.copy(tmp_path / "out" / f"form.{kind}", tmp_path / file)
        lee.write_text(OFFICER + EXHIBIT % file)
        result = run("check", "lee.yaml")
        assert 1 == result.exit_code
        assert f"error[F3-011]: exhibit '{file}' is itself a printed Form 3" in result.stdout
        assert 1 == run("render", "lee.yaml", "--to", "envelope", "-o", "out").exit_code
