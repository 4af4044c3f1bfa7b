"""Files, folders and patterns that name filings."""

import json
import os

import pytest

from cases import ROOT

OFFICER = (ROOT / "golden" / "officer" / "input.yaml").read_text()
HEAD, _, REST = OFFICER.partition("issuer:")
ISSUER = "issuer:" + REST.partition("owners:")[0]
INCLUDING = HEAD + "include: ../shared/issuer.yaml\nowners:" + REST.partition("owners:")[2]

FILES = {
    "2026/lee.yaml": INCLUDING,
    "2026/deep/kim.yml": OFFICER,
    "shared/issuer.yaml": ISSUER,
    "broken.yaml": "form: [3\n",
    "other.yaml": "services: {}\n",
    "notes.txt": "no YAML\n",
    ".hidden/a.yaml": OFFICER,
    "node_modules/a.yaml": OFFICER,
    ".git/config": "",
}


@pytest.fixture
def project(tmp_path):
    """A project with filings, an included file, and other files."""
    for name, text in FILES.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return tmp_path


def checked(run, *args) -> tuple[set[str], str]:
    """Return the files that a JUnit report names, and what was said on standard error."""
    from xml.etree import ElementTree

    result = run("check", "--format", "junit", *args)
    suites = ElementTree.fromstring(result.stdout).iter("testsuite")
    return {suite.get("name") for suite in suites}, result.stderr


NAMED = {
    ".": {"2026/lee.yaml", "2026/deep/kim.yml", "broken.yaml"},
    "2026": {"2026/lee.yaml", "2026/deep/kim.yml"},
    "2026/*.yaml": {"2026/lee.yaml"},
    "**/kim.yml": {"2026/deep/kim.yml"},
    "20??": {"2026/lee.yaml", "2026/deep/kim.yml"},
}


@pytest.mark.parametrize(("name", "files"), NAMED.items(), ids=NAMED)
def test_what_is_checked(run, project, name, files):
    """A folder stands for the filings in it and below, a pattern for what matches."""
    assert files == checked(run, name)[0]


def test_what_is_left_out_is_named(run, project):
    """YAML that is neither a filing nor included by one is named, so that nothing passes unseen."""
    notes = checked(run, ".")[1]
    assert "other.yaml" in notes
    assert "shared/issuer.yaml" not in notes
    assert "Left out" not in checked(run, "2026")[1]


def test_a_filing_is_checked_once(run, project):
    """A filing named twice is checked once."""
    report = run("check", "2026", "2026/lee.yaml", "2026/*.yaml").stdout
    assert "in 2 files" in report


@pytest.mark.parametrize(
    ("name", "message"),
    [("shared", "shared is a folder, and not a filing"), ("x*.yaml", "nothing matches x*.yaml")],
)
def test_nothing_to_check(run, project, name, message):
    """A folder or a pattern without a filing is an error, not a check that passes."""
    result = run("check", name)
    assert 2 == result.exit_code
    assert message in result.stderr


def findings(run, text: str, project) -> list[str]:
    """Return the messages of a check of one filing."""
    (project / "2026" / "lee.yaml").write_text(text)
    report = json.loads(run("check", "2026/lee.yaml", "--format", "json").stdout)
    return [one["message"] for one in report["findings"]]


def test_included_from_elsewhere_in_the_project(run, project):
    """A filing may include YAML from anywhere in its project; a check of that file checks it."""
    assert [] == findings(run, INCLUDING, project)
    assert "2026/lee.yaml" in run("check", "shared/issuer.yaml").stderr


def test_shared_folder(run, project):
    """The shared folder of the settings is searched for what is not next to the filing."""
    (project / "form3gen.toml").write_text('shared = "shared"\n')
    assert [] == findings(run, INCLUDING.replace("../shared/", ""), project)


OUTSIDE = {
    "../../elsewhere/issuer.yaml": "outside the project",
    "../shared/link.yaml": "outside the project",
    "../notes.txt": "is not a .yaml or .yml file",
    "../shared/none.yaml": "does not exist",
}


@pytest.mark.parametrize(("name", "message"), OUTSIDE.items(), ids=OUTSIDE)
def test_nothing_outside_the_project_is_included(run, project, name, message):
    """No path or link leads out of the project, and only YAML is read."""
    outside = project.parent / "elsewhere"
    outside.mkdir(exist_ok=True)
    (outside / "issuer.yaml").write_text(ISSUER)
    (project / "shared" / "link.yaml").symlink_to(outside / "issuer.yaml")
    text = INCLUDING.replace("../shared/issuer.yaml", name)
    assert any(message in one for one in findings(run, text, project))


@pytest.mark.parametrize("kind", ["no project", "standard input"])
def test_without_a_project_only_the_folder_of_the_filing(run, project, kind):
    """Without a project, and on standard input, nothing above the folder is read."""
    if kind == "no project":
        (project / ".git" / "config").unlink()
        (project / ".git").rmdir()
        result = run("check", "2026/lee.yaml")
    else:
        result = run("check", "-", stdin=INCLUDING.replace("../", "../x/").encode())
    assert "outside the folder of the filing" in result.stdout


def test_pipes_and_deep_folders(spawn, project):
    """A pipe in a folder is no filing, and a deep folder is searched to its end."""
    os.mkfifo(project / "2026" / "pipe.yaml")
    deep = project
    for _ in range(120):
        deep = deep / "deep"
        deep.mkdir()
    (deep / "kim.yaml").write_text(OFFICER)
    assert "No findings in 1 file" in spawn("check", "deep").stdout
    assert "in 2 files" in spawn("check", "2026").stdout


def test_an_included_file_is_searched_for_once(run, project, monkeypatch):
    """A run that names many included files reads each filing of the project once for them."""
    from form3gen.files import including_filings

    read = []
    original = including_filings.read_source_bytes
    monkeypatch.setattr(
        including_filings, "read_source_bytes", lambda name: read.append(name) or original(name)
    )
    for number in range(9):
        (project / "shared" / f"issuer{number}.yaml").write_text(ISSUER)
    run("check", *(f"shared/issuer{number}.yaml" for number in range(9)))
    assert len(read) == len(set(read))
    assert read


def test_a_fix_of_a_shared_file(run, project):
    """A fix of a file in the shared folder is made there, and nowhere else."""
    (project / "form3gen.toml").write_text('shared = "shared"\n')
    (project / "2026" / "lee.yaml").write_text(INCLUDING.replace("../shared/", ""))
    shared = project / "shared" / "issuer.yaml"
    shared.write_text(ISSUER.replace("symbol:", "symbl:"))
    assert "shared/issuer.yaml" in run("check", "2026/lee.yaml", "--diff").stdout
    assert 0 == run("check", "2026/lee.yaml", "--fix").exit_code
    assert ISSUER == shared.read_text()
    assert not (project / "2026" / "issuer.yaml").exists()
