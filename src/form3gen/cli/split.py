"""`form3gen split`: a filing that is too large for EDGAR, as several."""

from pathlib import Path

import click

from ..errors import Form3genError
from ..form.split import split as parts_of
from ..rules import check
from ..yaml_source.writer import said, source_text
from .files import STANDARD, read_any
from .options import one_file
from .outputs import is_exhibit_name, write_new_files


@click.command()
@one_file
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False),
    metavar="FOLDER",
    help="Where to write the filings; beside the source if not given. What is there stays.",
)
def split(file: str, output: str | None) -> None:
    """Make the several filings of one with over 10 owners, 30 rows or 99 footnotes.

    \b
    form3gen split fund.yaml            fund-1.yaml, fund-2.yaml, ... beside fund.yaml
    form3gen split fund.yaml -o parts   the same, in the folder parts

    Each says in its remarks which of how many it is; exhibits go beside. Correct all else first:
    a filing with other errors is not split. Exit status: 0 written, or nothing to do; 2 could not.
    """  # noqa: D301
    found = read_any(file)
    draft = found.checked
    others = [error for error in draft.errors if not error.rule.cured_by_split]
    if others:
        message = f"{file} has other errors, the first of them: {others[0].message}"
        raise Form3genError(f"{message}; run form3gen check {file}")
    parts = parts_of(draft.form)
    if len(parts) == 1 and draft.errors:
        raise Form3genError(f"{file} cannot be split: {draft.errors[0].message}")
    if len(parts) == 1:
        click.echo(f"{file} is not too large for one filing; nothing to split.", err=True)
        return
    for number, part in enumerate(parts, start=1):
        if wrong := [error for error in check(part).findings if error.is_error]:
            message = f"filing {number} of {len(parts)} would have an error: {wrong[0].message}"
            raise Form3genError(f"{message}; mend {file} for it")
    source = Path("form3.yaml" if file == STANDARD else file)
    folder = Path(output) if output else source.parent
    contents = {
        folder / f"{source.stem}-{number}.yaml": source_text(said(part)).encode()
        for number, part in enumerate(parts, start=1)
    }
    for name, content in found.exhibits.items():
        if not is_exhibit_name(name):
            raise Form3genError(f"{file} has an exhibit '{name}', which is no safe file name")
        contents[folder / name] = content
    write_new_files(contents)
