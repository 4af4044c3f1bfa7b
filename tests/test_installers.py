"""The installers that the README names: each installs the command by itself."""

import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from cases import ROOT
from outside import lacks_network

README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"^((?:pipx|uv tool) install) \.$", README, re.MULTILINE)


def test_readme_names_both():
    """The README has a line for pipx and one for uv."""
    assert ["pipx install", "uv tool install"] == COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_installed_command_checks_a_filing(command, wheel, tmp_path, lacking):
    """Installed by the line of the README, form3gen checks a filing that it has written."""
    name, *arguments = command.split()
    places = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    installer = shutil.which(name, path=places)
    if installer is None:
        lacking(f"no {name}: pip install {name}")
    installed = run(tmp_path, installer, *arguments, wheel)
    if lacks_network(installed):
        lacking(f"no network, to install form3gen with {name}")
    assert 0 == installed.returncode, installed.stderr
    form3gen = tmp_path / ".local" / "bin" / "form3gen"
    assert f"form3gen {version('form3gen')}\n" in run(tmp_path, form3gen, "--version").stdout
    assert 0 == run(tmp_path, form3gen, "new", "-o", "lee.yaml").returncode
    assert "No findings in 1 file.\n" == run(tmp_path, form3gen, "check", "lee.yaml").stdout
    filing = tmp_path / "lee.yaml"
    filing.write_text(filing.read_text(encoding="utf-8").replace("event_date: 2026-04-02", ""))
    assert 1 == run(tmp_path, form3gen, "check", "lee.yaml").returncode


def run(home: Path, *command: object) -> subprocess.CompletedProcess[str]:
    """Run a command with an empty home folder, but with the caches of the real one."""
    cache = Path.home() / ".cache"
    outside = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    changes = {
        "HOME": home,
        "PIP_CACHE_DIR": cache / "pip",
        "PIPX_BIN_DIR": home / ".local" / "bin",
        "PIPX_DEFAULT_PYTHON": sys.executable,
        "PIPX_HOME": home / "pipx",
        "UV_CACHE_DIR": cache / "uv",
        "UV_PYTHON": sys.executable,
        "UV_TOOL_BIN_DIR": home / ".local" / "bin",
        "UV_TOOL_DIR": home / "uv",
    }
    environment = outside | {name: str(value) for name, value in changes.items()}
    return subprocess.run(
        [*map(str, command)], cwd=home, env=environment, capture_output=True, text=True
    )
