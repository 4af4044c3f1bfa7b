"""Signals that end a command: it exits, and deletes the file that it is writing."""

import signal
import sys
from types import FrameType

TERMINATING = ("SIGTERM", "SIGHUP")
"""Windows has no SIGHUP."""


def exit_on_termination() -> None:
    """Exit on a signal that would end the process on the spot; one that is ignored stays so."""
    for known in _terminating():
        if signal.getsignal(known) == signal.SIG_DFL:
            signal.signal(known, _exit)


def end_on_termination() -> None:
    """End on the spot again, as a worker process does that writes no file."""
    for known in _terminating():
        if signal.getsignal(known) == _exit:
            signal.signal(known, signal.SIG_DFL)


def _terminating() -> list[signal.Signals]:
    return [getattr(signal, name) for name in TERMINATING if hasattr(signal, name)]


def _exit(number: int, _: FrameType | None) -> None:
    sys.exit(128 + number)
