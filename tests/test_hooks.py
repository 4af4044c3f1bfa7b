"""The hook for pre-commit and the action for GitHub, run on a repository of filings."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from cases import ROOT

CONTACT = "contact: {name: Dana Whitfield, email: dana@example.com}\n"
STARTER = (ROOT / "templates" / "starters" / "officer.yaml").read_text()
BROKEN = STARTER.replace("event_date: 2026-04-02", "event_date: soon")
GIT = ["git", "-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]


def git(folder: Path, *args: str) -> str:
    """Run git in a folder, and return its output."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    done = subprocess.run(
        [*GIT, *args], cwd=folder, env=clean, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


@pytest.fixture
def published(tmp_path, lacking):
    """The project in its present state, as a repository."""
    if not (ROOT / ".git").exists():
        lacking("no git checkout, to run the pre-commit hook: git clone")
    folder = tmp_path / "form3gen"
    for name in git(ROOT, "ls-files", "--cached", "--others", "--exclude-standard").splitlines():
        if (ROOT / name).is_file() and not name.startswith(("golden/", "tests/")):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    for command in (("init", "-q"), ("add", "-A"), ("commit", "-q", "-m", "As it is")):
        git(folder, *command)
    return folder


@pytest.fixture
def filings(tmp_path):
    """A repository with a good filing, its included file, and a file that is not a filing."""
    folder = tmp_path / "repository"
    (folder / "filings" / "shared").mkdir(parents=True)
    (folder / "filings" / "lee.yaml").write_text(f"include: shared/contact.yaml\n{STARTER}")
    (folder / "filings" / "shared" / "contact.yaml").write_text(CONTACT)
    (folder / "other.yaml").write_text("a: b\n")
    git(folder, "init", "-q")
    return folder


def test_pre_commit(published, filings, tmp_path):
    """The hook is installed from the repository, passes a good filing and stops a bad one."""
    rev = git(published, "rev-parse", "HEAD")
    hooks = {"repo": f"file://{published}", "rev": rev, "hooks": [{"id": "form3gen"}]}
    (filings / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [hooks]}))
    git(filings, "add", "-A")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    environment["PRE_COMMIT_HOME"] = str(tmp_path / "cache")

    def run() -> subprocess.CompletedProcess:
        command = [sys.executable, "-m", "pre_commit", "run", "--all-files"]
        return subprocess.run(command, cwd=filings, env=environment, capture_output=True, text=True)

    good = run()
    assert 0 == good.returncode, good.stdout + good.stderr
    assert "Passed" in good.stdout
    (filings / "filings" / "lee.yaml").write_text(f"include: shared/contact.yaml\n{BROKEN}")
    bad = run()
    assert 1 == bad.returncode
    assert "'soon' is not a date" in bad.stdout
    assert "contact.yaml:" not in bad.stdout


def test_pre_commit_of_an_included_file(published, filings, tmp_path):
    """If only an included file changes, the filing that includes it is checked."""
    command = [sys.executable, "-m", "form3gen", "check", "filings/shared/contact.yaml"]
    good = subprocess.run(command, cwd=filings, capture_output=True, text=True)
    assert (0, "No findings in 1 file.\n") == (good.returncode, good.stdout)
    assert "contact.yaml is included by filings/lee.yaml" in good.stderr
    (filings / "filings" / "shared" / "contact.yaml").write_text(CONTACT.replace("@", " at "))
    bad = subprocess.run(command, cwd=filings, capture_output=True, text=True)
    assert 1 == bad.returncode
    assert "filings/shared/contact.yaml:1:40" in bad.stdout


def test_action(filings):
    """The action's script checks the files that match a pattern, and reports findings on lines."""
    action = yaml.safe_load((ROOT / "action.yml").read_text())
    assert "composite" == action["runs"]["using"]
    install, check = action["runs"]["steps"]
    assert "$GITHUB_ACTION_PATH" in install["run"]
    defaults = {name: one["default"] for name, one in action["inputs"].items()}
    assert set(defaults) == {name.lower() for name in check["env"]}

    def run(**inputs: str) -> subprocess.CompletedProcess:
        given = {name.upper(): value for name, value in (defaults | inputs).items()}
        path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", check["run"], "bash"],
            cwd=filings,
            env=os.environ | given | {"PATH": path},
            capture_output=True,
            text=True,
        )

    assert (0, "") == (run().returncode, run().stdout)
    (filings / "filings" / "lee.yaml").write_text(BROKEN)
    bad = run()
    assert 1 == bad.returncode
    assert bad.stdout.startswith("::error file=filings/lee.yaml,line=8,")
    assert 2 == run(files="none/*.yaml").returncode
    doubled = STARTER + "notify: [dana@example.com, Dana@example.com]\n"
    (filings / "filings" / "lee.yaml").write_text(doubled)
    assert (0, 1) == (run().returncode, run(strict="true").returncode)
