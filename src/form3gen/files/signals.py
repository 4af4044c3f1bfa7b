"""Signals that end a command: it exits cleanly, and deletes the file that it is writing."""

import signal
import sys
from types import FrameType

TERMINATING = ("SIGTERM", "SIGHUP")
"""Windows has no SIGHUP."""


def exit_on_termination() -> None:
    """Exit cleanly on a signal that would kill the process, unless it is ignored."""
    for number in (getattr(signal, name) for name in TERMINATING if hasattr(signal, name)):
        if signal.getsignal(number) == signal.SIG_DFL:
            signal.signal(number, _exit)


def _exit(number: int, _: FrameType | None) -> None:
    sys.exit(128 + number)
