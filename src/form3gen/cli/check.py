"""`form3gen check`: everything that is wrong with some filings, in one run."""

import sys

import click

from .files import read_drafts, wants_colour, write


@click.command()
@click.argument(
    "files", nargs=-1, required=True, metavar="FILE...", type=click.Path(allow_dash=True)
)
@click.option(
    "--format",
    "report",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How findings are written: for people, or for programs.",
)
def check(files: tuple[str, ...], report: str) -> None:
    """Report everything that is wrong with the filings, at its line and with its citation.

    \b
    form3gen check lee.yaml                   one filing
    form3gen check filings/*.yaml             many, in one run
    form3gen check --format json lee.yaml     for programs
    cat lee.yaml | form3gen check -           from standard input

    Exit status: 0 nothing worse than warnings, 1 errors found, 2 a file could not be read.
    """  # noqa: D301
    from ..report import REPORTS

    drafts, whole = read_drafts(files)
    text = REPORTS[report](drafts, wants_colour(sys.stdout))
    if drafts:
        write(None, text.encode())
    sys.exit(2 if not whole else 1 if any(draft.errors for _, draft in drafts) else 0)
