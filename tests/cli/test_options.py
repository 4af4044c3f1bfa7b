"""Options that several commands take."""

import pytest

from cases import ROOT

SOURCE = ROOT / "golden" / "officer" / "input.yaml"
FILED = ROOT / "golden" / "officer" / "form3.published.xml"
COMMANDS = {
    "new": ("new", "-o"),
    "schema": ("schema", "-o"),
    "amend": ("amend", SOURCE, "-o"),
    "import": ("import", FILED, "-o"),
    "due": ("due", "2026-11-16", "--ics"),
}
"""Each command that writes one file, up to its name."""


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
@pytest.mark.parametrize("folder", ["absent/", "there", "there/"])
def test_a_folder_is_not_a_file_to_write(run, tmp_path, command, folder):
    """The name of a folder, existing or not, is refused; nothing is written."""
    (tmp_path / "there").mkdir()
    result = run(*command, folder)
    assert 2 == result.exit_code
    assert f"{folder} is a folder; name a file in it." in result.stderr
    assert ["there"] == [file.name for file in tmp_path.rglob("*")]


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_a_file_in_a_new_folder_is_written(run, tmp_path, command):
    """The folder of the file is created."""
    assert 0 == run(*command, "absent/file").exit_code
    assert (tmp_path / "absent" / "file").is_file()


@pytest.mark.parametrize(
    "command",
    [
        *COMMANDS.values(),
        ("check",),
        ("check", SOURCE),
        ("amend",),
        ("import",),
        ("split",),
        ("diff", SOURCE),
        ("due",),
        ("rules", "--checklist"),
        ("render", "--to", "txt"),
        ("render", SOURCE, "--to", "txt", "-o"),
        ("render", SOURCE, "--to", "xml", "-o", "a.xml", "--ccc-file"),
    ],
    ids=str,
)
def test_an_empty_name_is_refused(run, tmp_path, command):
    """An empty name, such as that of an unset variable, is not taken for a folder."""
    result = run(*command, "")
    assert 2 == result.exit_code
    assert "the name is empty." in result.stderr
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("command", [("check",), ("render", "--to", "txt"), ("diff",)])
def test_standard_input_is_read_only_once(run, command):
    """Two files on standard input are refused."""
    result = run(*command, "-", "-", stdin=SOURCE.read_bytes())
    assert 2 == result.exit_code
    assert "standard input can be read only once" in result.stderr


@pytest.mark.parametrize("command", [("check", SOURCE, "--as-of"), ("amend", SOURCE, "--filed")])
@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("11/18/2026", "11/18/2026 is not year-month-day; write `2026-11-18`."),
        ("soon", "soon is not a date such as 2026-04-02."),
        ("2026-02-30", "2026-02-30 is not a date such as 2026-04-02."),
    ],
)
def test_a_date_in_another_form(run, command, written, message):
    """A date that is not year-month-day gets a message that says how to write it."""
    result = run(*command, written)
    assert 2 == result.exit_code
    assert message in result.stderr
