"""`form3gen import`: a filed Form 3 back to YAML."""

import re
import sys
from pathlib import Path

import click

from ..errors import Form3genError
from ..formats.source import source_text
from ..read.edgar import LARGEST, Attachment, filed
from .files import STANDARD, read_bytes, write

SAFE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")


@click.command("import")
@click.argument("file", metavar="FILE", type=click.Path(allow_dash=True))
@click.option(
    "-o",
    "--output",
    default=STANDARD,
    type=click.Path(allow_dash=True),
    metavar="FILE",
    help="Where to write the YAML, with exhibits beside it; standard output if not given.",
)
def import_filing(file: str, output: str) -> None:
    """Read a filed Form 3 or 3/A back into YAML, with all that it says, right or wrong.

    \b
    form3gen import primary_doc.xml -o lee.yaml       ownership XML, of any schema version
    form3gen import 0001209191-21-003525.txt -o a.yaml  a full submission; exhibits go beside
    cat primary_doc.xml | form3gen import -           from standard input to standard output

    Exit status: 0 written, 2 the file is no Form 3 of EDGAR or could not be read.
    """  # noqa: D301
    try:
        found = filed(read_bytes(file, LARGEST + 1))
    except Form3genError as error:
        name = "standard input" if file == STANDARD else file
        raise Form3genError(f"{name}: {error}") from None
    text = source_text(found.data, found.comments)
    if output == STANDARD:
        write(None, text.encode())
        if found.attachments:
            count = len(found.attachments)
            click.echo(f"form3gen: {count} exhibits are not written; name a file with -o", err=True)
        sys.exit(0)
    target = Path(output)
    if file != STANDARD and target.resolve() == Path(file).resolve():
        raise Form3genError(f"{output} would overwrite what is imported")
    exhibits = [
        (target.with_name(_name(one, n)), one) for n, one in enumerate(found.attachments, 1)
    ]
    for place, one in exhibits:
        if place.exists() and place.read_bytes() != one.content:
            raise Form3genError(f"{place} is there already and is another file")
    for place, one in exhibits:
        write(place, one.content)
        click.echo(f"Wrote {place}", err=True)
    write(target, text.encode())
    click.echo(f"Wrote {output}", err=True)


def _name(one: Attachment, number: int) -> str:
    """Return the file name of an exhibit, which must lead nowhere but beside the source."""
    return one.file if SAFE_NAME.fullmatch(one.file) else f"exhibit-{number}.txt"
