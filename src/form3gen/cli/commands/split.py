"""`form3gen split`: several filings from one that is too large for EDGAR."""

from pathlib import Path

import click

from ...files.filings import read_filing_file
from ...files.streams import STANDARD
from ...operations.split import split_files
from ..files import write_new_files
from ..messages import show_note
from ..options import FilePath, one_file


@click.command()
@one_file
@click.option(
    "-o",
    "--output",
    type=FilePath(file_okay=False),
    metavar="FOLDER",
    help="Where to write the filings; default: next to the source. Existing files are never"
    " overwritten.",
)
def split(file: str, output: str | None) -> None:
    """Split a filing that is too large for EDGAR into several.

    \b
    form3gen split fund.yaml              fund-1.yaml, ... next to fund.yaml
    form3gen split fund.yaml -o filings   the same, in the folder filings

    A filing has at most 10 owners, 30 rows in each table and 99 footnotes. Each
    new filing states its number in its remarks; exhibits are copied. A filing
    with other errors is not split. Exit status: 0 written, or nothing to do;
    2 failure.
    """  # noqa: D301
    source = Path("form3.yaml" if file == STANDARD else file)
    contents = split_files(read_filing_file(file), source.stem, file)
    if not contents:
        show_note(f"{file} is not too large for one filing; nothing to split.")
        return
    folder = Path(output) if output else source.parent
    write_new_files({folder / name: content for name, content in contents.items()})
