"""What every command prints on standard error."""

from collections.abc import Sequence

import click

from ..files.clock import local_time


def show_error(message: object) -> None:
    """Print a message for the user after the name of the program."""
    click.echo(f"form3gen: {message}", err=True)


def show_note(message: object) -> None:
    """Print what was done."""
    click.echo(message, err=True)


def show_changes(files: Sequence[str]) -> None:
    """Print the time, and which files changed since the last run, if it is not the first."""
    what = f"{', '.join(files)} changed" if files else "watching; press Ctrl+C to stop"
    show_note(f"[{local_time():%H:%M:%S}] {what}")
