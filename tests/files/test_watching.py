"""`form3gen check --watch`."""

import os
import signal
import subprocess
import sys
import threading
from queue import Empty, Queue

import pytest

from cases import ROOT

STARTER = (ROOT / "templates" / "starters" / "officer.yaml").read_text()
HEAD, _, REST = STARTER.partition("issuer:")
ISSUER = "issuer:" + REST.partition("owners:")[0]
FILING = HEAD + "include: shared/issuer.yaml\nowners:" + REST.partition("owners:")[2]
PATIENCE = 20
START = """
import signal
from form3gen.__main__ import main
signal.signal(signal.SIGINT, signal.default_int_handler)  # may be ignored where tests run
main()
"""


@pytest.fixture
def watched(tmp_path):
    """A filing that includes a file, and a process that watches it; returns its next line."""
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / "issuer.yaml").write_text(ISSUER)
    (tmp_path / "lee.yaml").write_text(FILING)
    process = subprocess.Popen(
        [sys.executable, "-c", START, "check", "--watch", "lee.yaml"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        text=True,
    )
    lines: Queue[str] = Queue()
    reader = threading.Thread(target=lambda: [lines.put(line) for line in process.stdout])
    reader.start()

    def next_line(start: str) -> str:
        try:
            while not (line := lines.get(timeout=PATIENCE)).startswith(start):
                pass
        except Empty:
            pytest.fail(f"no line that begins with {start}")
        return line

    yield next_line, process
    process.kill()
    reader.join()
    process.wait()
    process.stdout.close()


def test_watch(watched, tmp_path):
    """Each change of the filing or its included file is checked; an interrupt ends it."""
    next_line, process = watched
    next_line("No findings")
    part = tmp_path / "shared" / "issuer.yaml"
    part.write_text(ISSUER.replace("symbol: EXMP", "symbol: TOO-LONG-A-SYMBOL"))
    next_line("error[F3-009]")
    (tmp_path / "new.yaml").write_text(ISSUER)
    (tmp_path / "new.yaml").replace(part)
    next_line("No findings")
    (tmp_path / "lee.yaml").write_text(FILING.replace("event_date:", "event_dat:"))
    next_line("error[F3-029]")
    (tmp_path / "lee.yaml").write_text(FILING.replace("shared/issuer", "shared/late"))
    next_line("error[F3-043]")
    (tmp_path / "shared" / "late.yaml").write_text(ISSUER)
    next_line("No findings")
    process.send_signal(signal.SIGINT)
    assert 0 == process.wait(PATIENCE)


def test_standard_input_is_not_watched(run):
    """Standard input cannot be watched."""
    assert "cannot be watched" in run("check", "--watch", "-").stderr
