"""`form3gen new`: a commented filing to start from."""

import click

from ...files.writing import write_result
from ...operations.starter import EXHIBITS, STARTERS, starter, starter_exhibit
from ..messages import show_note
from ..options import output_file


def _table(names: dict[str, str]) -> str:
    """Return the lines of a table that click does not wrap."""
    return "\b\n" + "\n".join(f"{name:10}  {what}" for name, what in names.items())


@click.command(epilog=_table(STARTERS))
@click.option(
    "--like",
    type=click.Choice(list(STARTERS)),
    default="officer",
    show_default=True,
    help="The kind of filing; see below.",
)
@click.option(
    "--exhibit",
    type=click.Choice(list(EXHIBITS)),
    help=f"Write an exhibit instead; poa: {EXHIBITS['poa']}.",
)
@output_file("Where to write it; default: standard output. Existing files are never overwritten.")
def new(like: str, exhibit: str | None, output: str) -> None:
    """Write a commented starter filing, or an exhibit to fill in.

    \b
    form3gen new -o lee.yaml                an officer, to a file
    form3gen new --like director            a director who owns nothing
    form3gen new --exhibit poa -o poa.txt   a power of attorney
    """  # noqa: D301
    text = starter_exhibit(exhibit) if exhibit else starter(like)
    if write_result(output, text.encode()):
        then = "put it next to the filing" if exhibit else f"run: form3gen check {output}"
        show_note(f"Wrote {output}. Fill it in, then {then}")
