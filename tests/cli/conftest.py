"""The command, run in this process or in a new one."""

import os
import subprocess
import sys
from collections.abc import Callable

import pytest
from click.testing import CliRunner, Result

from form3gen.cli import cli


@pytest.fixture
def run(tmp_path, monkeypatch) -> Callable[..., Result]:
    """Run `form3gen` with arguments, in a temporary folder."""
    monkeypatch.chdir(tmp_path)

    def invoke(*args: object, stdin: bytes | None = None) -> Result:
        return CliRunner().invoke(cli, [str(arg) for arg in args], input=stdin)

    return invoke


@pytest.fixture
def spawn(tmp_path) -> Callable[..., subprocess.CompletedProcess]:
    """Run `python -m form3gen` in a new process."""

    def call(*args: object, **environment: str) -> subprocess.CompletedProcess:
        command = [sys.executable, "-m", "form3gen", *map(str, args)]
        return subprocess.run(
            command, cwd=tmp_path, env=os.environ | environment, capture_output=True, text=True
        )

    return call
