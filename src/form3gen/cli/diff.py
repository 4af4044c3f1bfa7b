"""`form3gen diff`: what changed from one filing to another."""

import sys

import click

from .files import read_any, write


@click.command()
@click.argument("old", type=click.Path(allow_dash=True))
@click.argument("new", type=click.Path(allow_dash=True))
@click.option(
    "--format",
    "report",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How the changes are written: for people, or for programs.",
)
def diff(old: str, new: str, report: str) -> None:
    """Say what changed from one filing to another, in the form's words.

    \b
    form3gen diff draft-1.yaml draft-2.yaml   two sources
    form3gen diff filed.xml lee.yaml          what was filed, and what is to be

    Either side is YAML, ownership XML or a full submission. Footnotes count by their text.
    Exit status: 0 they say the same, 1 they differ, 2 one could not be read.
    """  # noqa: D301
    from ..compare.changes import changes
    from ..reports.changes import changes_json, changes_text

    before, after = read_any(old), read_any(new)
    found = changes(before.form, after.form, published=before.published or after.published)
    text = (changes_json if report == "json" else changes_text)(found, old, new)
    write(None, text.encode())
    sys.exit(1 if found else 0)
