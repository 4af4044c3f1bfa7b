"""`form3gen new`."""

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


def test_nothing_is_overwritten(run, tmp_path):
    """An existing file is not overwritten."""
    (tmp_path / "a.yaml").write_text("mine")
    result = run("new", "-o", "a.yaml")
    assert 2 == result.exit_code
    assert "a.yaml already exists" in result.stderr
    assert "mine" == (tmp_path / "a.yaml").read_text()
