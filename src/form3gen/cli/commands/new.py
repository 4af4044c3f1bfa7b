"""`form3gen new`: a commented filing to start from."""

import json
import os
import sys
from pathlib import Path

import click

from ...errors import Form3genError
from ...files.paths import resolved
from ...files.project import YAML_SUFFIXES, project_root, shown_path
from ...files.reading import read_source_bytes
from ...files.streams import STANDARD
from ...files.writing import write_new, write_result
from ...operations.included_file import has_issuer
from ...operations.json_schema import json_schema
from ...operations.starter import EXHIBITS, STARTERS, starter, starter_exhibit
from ..messages import show_note
from ..options import FilePath, output_file

SCHEMA = "form3.schema.json"
MODELINE = "# yaml-language-server: $schema="
"""The start of the line that names the JSON Schema of a source for editors."""


def _table(names: dict[str, str]) -> str:
    """Return the lines of a table that click does not wrap."""
    return "\b\n" + "\n".join(f"{name:10}  {what}" for name, what in names.items())


@click.command(epilog=_table(STARTERS))
@click.option(
    "--like",
    type=click.Choice(list(STARTERS)),
    help="The kind of filing; see below. Default: officer.",
)
@click.option(
    "--name", metavar="NAME", help="The reporting person, last name first: LEE ANN MARIE."
)
@click.option(
    "--issuer",
    type=FilePath(),
    metavar="FILE",
    help="A YAML file with the issuer, to include in the filing.",
)
@click.option(
    "--exhibit",
    type=click.Choice(list(EXHIBITS)),
    help=f"Write an exhibit instead; poa: {EXHIBITS['poa']}.",
)
@output_file("Where to write it; default: standard output. Existing files are never overwritten.")
def new(
    like: str | None, name: str | None, issuer: str | None, exhibit: str | None, output: str
) -> None:
    """Write a commented starter filing, or an exhibit to fill in.

    \b
    form3gen new -o lee.yaml                an officer, to a file
    form3gen new --like director            a director who owns nothing
    form3gen new --issuer shared/issuer.yaml --name "LEE ANN MARIE" -o lee.yaml
    form3gen new --exhibit poa -o poa.txt   a power of attorney

    On a terminal, it asks for the kind of filing, the name and the issuer that
    are not given. With -o, it writes form3.schema.json for editors if the
    project has none.
    """  # noqa: D301
    if exhibit:
        if write_result(output, starter_exhibit(exhibit).encode()):
            show_note(f"Wrote {output}. Fill it in, then put it next to the filing")
        return
    if sys.stdin and sys.stdin.isatty() and sys.stderr.isatty():
        like, name, issuer = _asked(like, name, issuer)
    text = starter(like or "officer", name=name or "", issuer=_included(issuer, output))
    head, _, rest = text.partition("\n")
    assert head.startswith(MODELINE), "a starter begins with the line for editors"
    if output == STANDARD or os.path.lexists(output):
        write_result(output, (text if output != STANDARD else rest).encode())
        return
    folder = Path(output).parent
    schema = _schema(folder)
    write_result(output, f"{MODELINE}{os.path.relpath(schema, folder)}\n{rest}".encode())
    show_note(f"Wrote {output}. Fill it in, then run: form3gen check {output}")
    if not schema.is_file():
        write_new(schema, f"{json.dumps(json_schema(), indent=2)}\n".encode())
        show_note(f"Wrote {shown_path(schema)}, for editors")


def _asked(
    like: str | None, name: str | None, issuer: str | None
) -> tuple[str, str | None, str | None]:
    """Return what was given, and ask for the rest; blank answers keep the sample facts."""
    kinds = click.Choice(list(STARTERS))
    like = like or click.prompt("Kind of filing", type=kinds, default="officer", err=True)
    if name is None and like != "group":
        name = click.prompt("Reporting person, last name first", default="LEE ANN MARIE", err=True)
    if issuer is None:
        issuer = click.prompt(
            "File with the issuer, to include (blank: none)",
            default="",
            show_default=False,
            err=True,
        )
    return like, name, issuer


def _included(issuer: str | None, output: str) -> str:
    """Return the name by which a filing includes a file with the issuer.

    Raises Form3genError if the file has no issuer.
    """
    if not issuer:
        return ""
    if not has_issuer(read_source_bytes(issuer)):
        raise Form3genError(f"{issuer} has no key 'issuer' to include")
    folder = Path() if output == STANDARD else Path(output).parent
    name = os.path.relpath(issuer, folder)
    root = project_root(folder) or resolved(folder)
    if not issuer.endswith(YAML_SUFFIXES) or not resolved(issuer).is_relative_to(root):
        raise Form3genError(f"{issuer} cannot be included: it must be YAML in the same project")
    return name


def _schema(folder: Path) -> Path:
    """Return the JSON Schema for editors: the filing's, else that of its project."""
    root = project_root(folder) or folder
    nearest = (one for one in (folder, root) if (one / SCHEMA).is_file())
    return next(nearest, root) / SCHEMA
