"""Golden files, the command, the wheel, and where the SEC's schemas and real filings are."""

import difflib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest
from click.testing import CliRunner, Result

import outside
from form3gen.cli import cli

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("FORM3GEN_SHARED", ROOT.parent / "shared"))
MISSING_SHARED = f"no {SHARED}: set FORM3GEN_SHARED to a folder with spec/xsd and corpus"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="Rewrite the golden files with the current output; then read the diff.",
    )


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--update-golden") and "CI" in os.environ:
        raise pytest.UsageError("--update-golden is for people; CI only compares")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the slowest tests, so that no process is left with one of them at the end."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


def pytest_terminal_summary(terminalreporter) -> None:
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = {report.longrepr[2].removeprefix("Skipped: ") for report in skipped}
    for reason in sorted(reasons):
        count = sum(report.longrepr[2].endswith(reason) for report in skipped)
        line = f"NOT TESTED ({count} tests skipped): {reason}"
        terminalreporter.write_line(line, yellow=True, bold=True)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare text with a golden file, or rewrite the file on request."""
    update = request.config.getoption("--update-golden")

    def compare(text: str, name: str) -> None:
        __tracebackhide__ = True
        file = ROOT / name
        if update:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode())
            return
        if not file.exists():
            pytest.fail(f"no {name}; run pytest --update-golden and read the diff")
        expected = file.read_bytes().decode()
        if text != expected:
            lines = (expected.splitlines(True), text.splitlines(True))
            pytest.fail("".join(difflib.unified_diff(*lines, name, "now")), pytrace=False)

    return compare


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel of this checkout, built from its source distribution."""
    folder = tmp_path_factory.mktemp("dist")
    built = outside.completed(sys.executable, "-m", "build", "--outdir", folder, ROOT)
    if outside.lacks_network(built):
        missing("no network, to build the wheel")
    assert 0 == built.returncode, built.stdout + built.stderr
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="session")
def lacking() -> Callable[[str], NoReturn]:
    """The function that skips a test with a reason."""
    return missing


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of the SEC's schemas and the corpus; tests that need it are skipped if missing."""
    if not (SHARED / "spec" / "xsd").is_dir():
        missing(MISSING_SHARED)
    return SHARED


def missing(what: str) -> NoReturn:
    """Skip a test that lacks something, and list it at the end of the run; in CI, fail."""
    if "CI" in os.environ:
        pytest.fail(what)
    pytest.skip(what)


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
