"""`form3gen import`: a filed Form 3 back to YAML."""

import itertools
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from ..edgar import LARGEST, Attachment, filed
from ..errors import Form3genError
from ..yaml_source.writer import source_text
from .files import STANDARD, is_device, read_bytes, write
from .options import one_file, output_file
from .outputs import is_exhibit_name, protected_files, write_new_files

SUFFIXES = {".txt", ".htm", ".jpg", ".gif", ".pdf"}


@click.command("import")
@one_file
@output_file("Where to write the YAML, with exhibits beside it; standard output if not given.")
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
    target = Path(output)
    if output == STANDARD or is_device(target):
        stream = None if output == STANDARD else target
        write(stream, source_text(found.data, found.comments).encode())
        if found.attachments:
            count = len(found.attachments)
            click.echo(f"form3gen: {count} exhibits are not written; name a file with -o", err=True)
        sys.exit(0)
    protected_files([file], [], None).refuse(target)
    names = _names(found.attachments, target.name)
    listed = [one.said(name) for one, name in zip(found.attachments, names, strict=True)]
    data = {**found.data, "exhibits": listed} if listed else found.data
    comments = [*found.comments, *_renamed(found.attachments, names)]
    contents = {
        **{
            target.with_name(n): one.content
            for n, one in zip(names, found.attachments, strict=True)
        },
        target: source_text(data, comments).encode(),
    }
    write_new_files(contents)


def _renamed(attachments: Sequence[Attachment], names: Sequence[str]) -> Iterator[str]:
    """Yield a line for each exhibit that could not keep the name under which it was filed."""
    for one, name in zip(attachments, names, strict=True):
        if one.file != name:
            yield f"The exhibit {name} was filed as {one.file or 'a document without name'}."


def _names(attachments: Sequence[Attachment], source: str) -> list[str]:
    """Return a file name for each exhibit: its own, if it is safe and no other file has it."""
    names: list[str] = []
    taken = {source.lower()}
    for number, one in enumerate(attachments, start=1):
        name = one.file
        if not is_exhibit_name(name) or name in taken:
            suffix = Path(name).suffix.lower()
            suffix = suffix if suffix in SUFFIXES else ".txt"
            others = (f"exhibit-{other}{suffix}" for other in itertools.count(number))
            name = next(other for other in others if other not in taken)
        taken.add(name)
        names.append(name)
    return names
