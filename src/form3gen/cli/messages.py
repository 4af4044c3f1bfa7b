"""What every command prints on standard error."""

from collections.abc import Sequence

from ..files.clock import local_time
from ..files.streams import write_standard_error


def show_error(message: object) -> None:
    """Print a message for the user after the name of the program."""
    write_standard_error(f"form3gen: {message}")


def show_note(message: object) -> None:
    """Print what was done."""
    write_standard_error(str(message))


def show_changes(files: Sequence[str]) -> None:
    """Print the time, and which files changed since the last run, if it is not the first."""
    what = f"{', '.join(files)} changed" if files else "watching; press Ctrl+C to stop"
    show_note(f"[{local_time():%H:%M:%S}] {what}")
