"""`form3gen amend`: start a 3/A from what was filed."""

import os
from datetime import date
from pathlib import Path

import click

from ...files.filings import read_filing_file
from ...files.paths import resolved
from ...files.project import YAML_SUFFIXES, project_root
from ...files.streams import STANDARD
from ...files.writing import write_result
from ...operations import amend as operation
from ..messages import show_note
from ..options import Day, one_file, output_file


@click.command()
@one_file
@click.option(
    "--filed",
    type=Day(),
    metavar="DATE",
    help="The filing date of the original; a full submission states it.",
)
@output_file("Where to write it; default: standard output. Existing files are never overwritten.")
def amend(file: str, filed: date | None, output: str) -> None:
    """Start a Form 3/A from a YAML source or a filed Form 3.

    \b
    form3gen amend lee.yaml --filed 2026-04-09 -o lee-a.yaml
    form3gen amend 0001209191-21-003525.txt -o a.yaml   a full submission

    It keeps comments and included files, fills in the original's filing date and
    its file, removes exhibits and signature dates, and lists in comments what is
    left to do. Then run check.
    """  # noqa: D301
    text = operation.amend(
        read_filing_file(file),
        filed=filed,
        file=_name_beside(file, output),
    )
    if write_result(output, text.encode()):
        show_note(f"Wrote {output}. Complete it, then run: form3gen check {output}")


def _name_beside(file: str, output: str) -> str:
    """Return the name of a file as seen from the folder of the output, empty if it may not be used.

    An original outside the folder must be YAML in the same project.
    """
    if file == STANDARD or not file.isprintable():
        return ""
    source = resolved(file)
    folder = source.parent if output == STANDARD else resolved(output).parent
    root = project_root(folder) if file.endswith(YAML_SUFFIXES) else None
    if not any(source.is_relative_to(one) for one in (folder, root) if one):
        return ""
    return Path(os.path.relpath(source, folder)).as_posix()
