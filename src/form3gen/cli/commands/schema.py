"""`form3gen schema`: the JSON Schema of the YAML source, for editors."""

import json

import click

from ...files.writing import write_result
from ...operations.json_schema import json_schema
from ..messages import show_note
from ..options import output_file


@click.command()
@output_file("Where to write it; default: standard output. Existing files are never overwritten.")
def schema(output: str) -> None:
    """Write the JSON Schema of the YAML source, for editors.

    \b
    form3gen schema -o form3.schema.json   next to your filings
    form3gen schema                        to standard output

    With it, an editor completes keys and explains them. The first line of what
    form3gen new writes names form3.schema.json, for editors that use the YAML
    language server.
    """  # noqa: D301
    text = json.dumps(json_schema(), indent=2) + "\n"
    if write_result(output, text.encode()):
        show_note(f"Wrote {output}")
