"""What may be chosen in `form3gen render`."""

from cases import ROOT

OFFICER = ROOT / "golden" / "officer" / "input.yaml"


def test_no_draft_is_offered_of_what_is_not_a_filing(run, tmp_path):
    """A file with a syntax error can only be fixed; no draft is possible."""
    (tmp_path / "a.yaml").write_text("form: [3\n")
    result = run("render", "a.yaml", "--to", "txt")
    assert 1 == result.exit_code
    assert result.stderr.endswith("fix the filing\n")


def test_formats_in_capitals(run):
    """The name of a format may be in capitals."""
    assert 0 == run("render", OFFICER, "--to", "TXT", "-o", "-").exit_code
