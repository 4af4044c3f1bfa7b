"""What every command prints on standard error."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import click

from ..errors import Form3genError
from ..files.clock import local_time
from ..files.filings import check_file
from ..files.writing import not_yet_written, write_new
from ..operations.check import CheckedSource


def show_error(message: object) -> None:
    """Print a message for the user, as form3gen's own."""
    click.echo(f"form3gen: {message}", err=True)


def show_note(message: object) -> None:
    """Print what was done."""
    click.echo(message, err=True)


def show_changes(files: Sequence[str]) -> None:
    """Print the time, and which files changed since the last run, if it is not the first."""
    what = f"{', '.join(files)} changed" if files else "watching; press Ctrl+C to stop"
    show_note(f"[{local_time():%H:%M:%S}] {what}")


def read_all(names: Iterable[str]) -> tuple[list[tuple[str, CheckedSource]], bool]:
    """Return each source that can be read, checked, and whether all could; show why not."""
    checked, all_read = [], True
    for name in dict.fromkeys(names):
        try:
            checked.append((name, check_file(name)))
        except Form3genError as error:
            show_error(error)
            all_read = False
    return checked, all_read


def write_new_files(contents: Mapping[Path, bytes]) -> None:
    """Write files that do not exist yet, and show their names.

    All files are compared before the first is written. Raises Form3genError if one exists with
    other content, or cannot be written.
    """
    for path, content in not_yet_written(contents).items():
        write_new(path, content)
        show_note(f"Wrote {path}")
