"""Commands that run outside the checkout, as a user runs them."""

import os
import subprocess
from pathlib import Path

CHECKOUT = {"PYTHONPATH", "MYPYPATH"}
"""Variables through which a command could find the checkout."""


def run(*command: object, cwd: Path | None = None) -> str:
    """Return what a command prints; fail with it where the command fails."""
    done = completed(*command, cwd=cwd)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def completed(*command: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Return a command when it has run, whether it succeeded or failed."""
    environment = {name: value for name, value in os.environ.items() if name not in CHECKOUT}
    return subprocess.run(
        [*map(str, command)], cwd=cwd, env=environment, capture_output=True, text=True
    )
