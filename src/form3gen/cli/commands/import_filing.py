"""`form3gen import`: a filed Form 3 back to YAML."""

from pathlib import Path

import click

from ...errors import Form3genError
from ...files.paths import is_device
from ...files.protected_files import protected_files
from ...files.reading import read_filed_bytes
from ...files.streams import STANDARD
from ...files.writing import write
from ...operations import import_filing as operation
from ..files import write_new_files
from ..messages import show_error
from ..options import one_file, output_file


@click.command("import")
@one_file
@output_file("Where to write the YAML, with exhibits next to it; default: standard output.")
def import_filing(file: str, output: str) -> None:
    """Read a filed Form 3 or 3/A back into YAML, mistakes included.

    \b
    form3gen import primary_doc.xml -o lee.yaml          ownership XML
    form3gen import 0001209191-21-003525.txt -o a.yaml   a full submission
    cat primary_doc.xml | form3gen import -              to standard output

    It reads every schema version, and the XML and the envelopes that form3gen
    writes. Comments in the YAML state what was repaired in a damaged document, and
    what was not carried over. The exhibits of a full submission or an envelope are
    written next to the YAML file. Exit status: 0 written, 2 the file is not a Form 3
    or could not be read.
    """  # noqa: D301
    raw, target = read_filed_bytes(file), Path(output)
    try:
        imported = operation.import_filing(raw, target.name)
    except Form3genError as error:
        name = "standard input" if file == STANDARD else file
        raise Form3genError(f"{name}: {error}") from None
    if output == STANDARD or is_device(target):
        stream = None if output == STANDARD else target
        write(stream, imported.text_without_exhibits.encode())
        if count := len(imported.names):
            exhibits = "1 exhibit is" if count == 1 else f"{count} exhibits are"
            show_error(f"{exhibits} not written; name a file with -o")
        return
    protected_files([file], [], None).refuse(target)
    contents = {target.parent / name: content for name, content in imported.exhibits.items()}
    write_new_files({**contents, target: imported.text.encode()})
