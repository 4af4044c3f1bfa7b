"""`form3gen schema`: the JSON Schema of the source, for editors."""

import json

import click

from .files import write_result
from .options import output_file


@click.command()
@output_file("Where to write it; standard output if not given. What is there stays.")
def schema(output: str) -> None:
    """Write the JSON Schema of the source, from which an editor completes and explains keys.

    \b
    form3gen schema -o form3.schema.json   beside your filings
    form3gen schema                        to standard output

    The first line of what `form3gen new` writes names form3.schema.json, for editors that know
    the YAML language server. The schema says what may stand where; `check` says what is right.
    """  # noqa: D301
    from ..yaml_source.json_schema import schema as made

    text = json.dumps(made(), indent=2) + "\n"
    if write_result(output, text.encode()):
        click.echo(f"Wrote {output}", err=True)
