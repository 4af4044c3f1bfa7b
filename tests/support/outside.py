"""Commands that run outside the checkout, as a user runs them."""

import os
import re
import subprocess
from pathlib import Path

CHECKOUT = {"PYTHONPATH", "MYPYPATH"}
"""Variables through which a command could find the checkout."""

NO_NETWORK = re.compile(
    r"dns error|name resolution|failed to resolve|getaddrinfo|network is unreachable"
    r"|connection refused|error sending request|could not connect",
    re.IGNORECASE,
)
"""How pip and uv say that they cannot reach an index."""


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


def lacks_network(done: subprocess.CompletedProcess[str]) -> bool:
    """Return whether a command failed because it could not reach a package index."""
    return done.returncode != 0 and bool(NO_NETWORK.search(done.stdout + done.stderr))
