"""`form3gen diff`: what changed from one filing to another."""

import sys

import click

from ...files.filings import read_filing_file
from ...files.streams import STANDARD
from ...files.writing import write
from ...operations import diff as operation
from ...reports.changes import changes_json, changes_text
from ..options import FilePath, text_or_json


@click.command()
@click.argument("old", type=FilePath(allow_dash=True))
@click.argument("new", type=FilePath(allow_dash=True))
@text_or_json("changes")
def diff(old: str, new: str, report: str) -> None:
    """Show what changed from one filing to another, in the form's words.

    \b
    form3gen diff monday.yaml friday.yaml   two sources
    form3gen diff filed.xml lee.yaml        what was filed, and what will be

    Either can be YAML, ownership XML, a full submission or an envelope. Footnotes
    are compared by their text; what one of them cannot state is not compared.
    Exit status: 0 no changes, 1 changes, 2 a file could not be read.
    """  # noqa: D301
    if old == new == STANDARD:
        raise click.UsageError("standard input can be read only once; name a file, too")
    changes = operation.diff(read_filing_file(old), read_filing_file(new))
    text = (changes_json if report == "json" else changes_text)(changes, old, new)
    write(None, text.encode())
    sys.exit(1 if changes else 0)
