"""Filings that include shared files."""

import json

import pytest

from cases import ROOT

STARTER = (ROOT / "templates" / "starters" / "officer.yaml").read_text()
HEAD, _, REST = STARTER.partition("issuer:")
ISSUER = "issuer:" + REST.partition("owners:")[0]
ALONE = HEAD + "include: shared/issuer.yaml\nowners:" + REST.partition("owners:")[2]


@pytest.fixture
def filing(tmp_path):
    """A filing whose issuer is in an included file."""
    folder = tmp_path / "filings"
    (folder / "shared").mkdir(parents=True)
    (folder / "shared" / "issuer.yaml").write_text(ISSUER)
    (folder / "lee.yaml").write_text(ALONE)
    return folder / "lee.yaml"


def findings(run, *args) -> list[dict]:
    """Return the findings of the JSON report."""
    return json.loads(run("check", *args, "--format", "json").stdout)["findings"]


def test_same_as_one_file(run, filing, tmp_path):
    """A split filing is checked and printed like the same filing in one file."""
    (tmp_path / "whole.yaml").write_text(STARTER)
    assert [] == findings(run, "filings/lee.yaml")
    assert 0 == run("diff", "whole.yaml", "filings/lee.yaml").exit_code
    assert 0 == run("render", "filings/lee.yaml", "whole.yaml", "--to", "txt", "-o", "o").exit_code
    assert (tmp_path / "o/filings/lee.txt").read_bytes() == (tmp_path / "o/whole.txt").read_bytes()


def test_findings_point_into_the_included_file(run, filing):
    """Every report points into the included file for its errors."""
    included = filing.parent / "shared" / "issuer.yaml"
    included.write_text(ISSUER.replace("cik: 0001234567", "cik: CIK1").replace("name:", "nme:"))
    found = findings(run, "filings/lee.yaml")
    assert {"filings/shared/issuer.yaml"} == {entry["file"] for entry in found}
    assert [("F3-029", 2), ("F3-202", 3)] == [(entry["code"], entry["line"]) for entry in found]
    text = run("check", "filings/lee.yaml").stdout
    assert "--> filings/shared/issuer.yaml:3:8" in text
    assert "3 |   cik: CIK1" in text
    assert "file=filings/shared/issuer.yaml" in run(
        "check", "filings/lee.yaml", "--format", "github"
    ).stdout.replace("%2F", "/")


def test_footnotes_are_merged(run, filing):
    """Footnotes of an included file join those of the filing, which take precedence."""
    included = filing.parent / "shared" / "notes.yaml"
    included.write_text("footnotes:\n  vesting: Another text.\n  spouse: Held by the spouse.\n")
    names = "include: [shared/issuer.yaml, shared/notes.yaml]"
    text = ALONE.replace("include: shared/issuer.yaml", names)
    filing.write_text(text.replace("By Spouse", "{value: By Spouse, notes: spouse}"))
    assert [] == findings(run, "filings/lee.yaml")
    printed = run("render", "filings/lee.yaml", "--to", "txt", "-o", "-").stdout
    assert "Held by the spouse." in printed
    assert "Another text." not in printed


def test_unused_footnotes_of_an_included_file_stay(run, filing):
    """A filing takes the footnotes that it cites from a shared file, which no fix changes."""
    included = filing.parent / "shared" / "notes.yaml"
    included.write_text("footnotes:\n  spouse: Held by the spouse.\n  idle: Of another filing.\n")
    names = "include: [shared/issuer.yaml, shared/notes.yaml]"
    text = ALONE.replace("include: shared/issuer.yaml", names)
    filing.write_text(text.replace("By Spouse", "{value: By Spouse, notes: spouse}"))
    before = included.read_text()
    assert 0 == run("check", "--fix", "--unsafe-fixes", "filings/lee.yaml").exit_code
    assert [] == findings(run, "filings/lee.yaml")
    assert before == included.read_text()


FAULTS = {
    "a null": ('include: "a\\0b.yaml"', "is not a file name"),
    "absent": ("include: none.yaml", "'none.yaml' does not exist"),
    "outside": ("include: ../whole.yaml", "'../whole.yaml' is outside the folder"),
    "absolute": ("include: /etc/whole.yaml", "'/etc/whole.yaml' is outside the folder"),
    "a link": ("include: shared/link.yaml", "'shared/link.yaml' is outside the folder"),
    "broken": ("include: shared/broken.yaml", "cannot be read: line 1: bracket"),
    "a list": ("include: shared/list.yaml", "has no keys such as issuer"),
    "itself": ("include: lee.yaml", "includes other files"),
    "no name": ("include: {a: b}", "'include' must be the name of a file, or a list of names"),
    "twice": ("include: [shared/whole.yaml, shared/whole.yaml]", "is included twice"),
    "a folder": ("include: shared", "'shared' is not a .yaml or .yml file"),
}


@pytest.mark.parametrize(("line", "message"), FAULTS.values(), ids=FAULTS)
def test_what_cannot_be_included(run, filing, tmp_path, line, message):
    """Each is one finding, at the name of the included file."""
    (tmp_path / "whole.yaml").write_text(STARTER)
    shared = filing.parent / "shared"
    (shared / "whole.yaml").write_text(ISSUER)
    (shared / "link.yaml").symlink_to(tmp_path / "whole.yaml")
    (shared / "broken.yaml").write_text("issuer: {name: A\n")
    (shared / "list.yaml").write_text("- a\n")
    filing.write_text(f"{STARTER}{line}\n")
    found = findings(run, "filings/lee.yaml")
    assert ["F3-043"] == [entry["code"] for entry in found]
    assert message in found[0]["message"]
    assert STARTER.count("\n") + 1 == found[0]["line"]


def test_an_unreadable_file_is_one_finding(run, filing):
    """An unreadable included file is one finding; what it would contain is not reported missing."""
    (filing.parent / "shared" / "issuer.yaml").unlink()
    text = ALONE.replace("By Spouse", "{value: By Spouse, notes: spouse}")
    filing.write_text(text.replace("officer: Chief Financial Officer", "officer: yes"))
    assert ["F3-043", "F3-311"] == [one["code"] for one in findings(run, "filings/lee.yaml")]


def test_a_key_in_two_included_files(run, filing):
    """A key in two included files is a finding; the filing's own key takes precedence."""
    (filing.parent / "shared" / "other.yaml").write_text(ISSUER)
    names = "include: [shared/issuer.yaml, shared/other.yaml]"
    filing.write_text(ALONE.replace("include: shared/issuer.yaml", names))
    found = findings(run, "filings/lee.yaml")
    assert ["F3-044"] == [entry["code"] for entry in found]
    assert "appears in both shared/issuer.yaml and shared/other.yaml" in found[0]["message"]
    filing.write_text(STARTER + names + "\n")
    assert [] == findings(run, "filings/lee.yaml")


def test_a_ccc_in_an_included_file_stays_secret(run, filing):
    """A CCC in an included file is found and never shown."""
    included = filing.parent / "shared" / "issuer.yaml"
    included.write_text(ISSUER + "  ccc: abcd#123\n")
    result = run("check", "filings/lee.yaml")
    assert "F3-033" in result.stdout
    assert "abcd#123" not in result.output


def test_standard_input_uses_the_working_directory(run, tmp_path):
    """For standard input, included files are looked up in the working directory."""
    (tmp_path / "issuer.yaml").write_text(ISSUER)
    text = ALONE.replace("shared/issuer.yaml", "issuer.yaml")
    assert "No findings" in run("check", "-", stdin=text.encode()).stdout


def test_an_included_file_is_checked_with_its_filings(run, filing, tmp_path):
    """An included file is checked with its filings, and its errors are reported once."""
    filing.with_name("roe.yaml").write_text(ALONE)
    included = filing.parent / "shared" / "issuer.yaml"
    included.write_text(ISSUER.replace("symbol:", "symbl:"))
    shared = run("check", "filings/shared/issuer.yaml", "--format", "json")
    both = run("check", "filings/lee.yaml", "filings/roe.yaml", "--format", "json")
    assert 1 == shared.exit_code == both.exit_code
    assert shared.stdout == both.stdout
    assert ["F3-029"] == [one["code"] for one in json.loads(shared.stdout)["findings"]]
    assert "issuer.yaml is included by filings/lee.yaml, filings/roe.yaml" in shared.stderr


def test_a_file_that_no_filing_includes(run, tmp_path):
    """A file that no filing includes is checked by itself, with a warning."""
    (tmp_path / "notes.yaml").write_text("footnotes:\n  a: Held by the spouse.\n  b: TBD\n")
    found = findings(run, "notes.yaml")
    assert [("F3-048", 1), ("F3-705", 3)] == [(one["code"], one["line"]) for one in found]


def test_filings_are_found_from_the_folder_of_an_included_file(run, filing, monkeypatch):
    """The filings that include a file are found from any working directory."""
    monkeypatch.chdir(filing.parent / "shared")
    result = run("check", "issuer.yaml")
    assert (0, "No findings in 1 file.\n") == (result.exit_code, result.stdout)
    assert "issuer.yaml is included by" in result.stderr
    assert "lee.yaml" in result.stderr
