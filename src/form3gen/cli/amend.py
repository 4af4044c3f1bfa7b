"""`form3gen amend`: the draft of a 3/A from what was filed."""

from typing import Any

import click

from ..yaml_source.writer import said, source_text
from .files import read_any, write_result
from .options import one_file, output_file

COMMENTS = (
    "A draft of a Form 3/A, made from the filing that it amends.",
    "Keep the rows that are added or corrected, whole, and take out the others: rows that stay as",
    "they were are not repeated. Say in a footnote of each row, or in the remarks, what is amended",
    "and why. Sign anew: each signature needs its date.",
)
GUESSED = "Check original_date: it is the day of the last signature, and should be that of filing."
EXHIBITS = "Exhibits of the original are not repeated: list those that are filed anew."
ANEW = ("form", "event_date", "original_date", "exhibits", "signatures")
"""What is not taken from the original as it stands."""

UNKNOWN = "Write original_date, the day on which the original was filed."


@click.command()
@one_file
@click.option(
    "--filed",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The day on which the original was filed; a full submission says it by itself.",
)
@output_file("Where to write the draft; standard output if not given. What is there stays.")
def amend(file: str, filed: Any, output: str) -> None:
    """Write the draft of a Form 3/A from a YAML source or a filed Form 3.

    \b
    form3gen amend lee.yaml --filed 2026-04-09 -o lee-a.yaml
    form3gen amend 0001209191-21-003525.txt -o a.yaml       a full submission

    The event and the date of the original are filled in, signatures lose their dates, and
    comments say what an amendment repeats and explains. `check` says what is still missing.
    """  # noqa: D301
    found = read_any(file)
    form = found.form
    known = (filed and filed.date()) or form.original_date or found.filed
    comments = [*COMMENTS, *found.comments]
    if not known:
        comments.append(GUESSED if form.law_date else UNKNOWN)
    if form.exhibits:
        comments.append(EXHIBITS)
    said_before = {key: value for key, value in said(form).items() if key not in ANEW}
    data: dict[str, Any] = {
        "form": "3/A",
        "event_date": str(form.event_date or ""),
        "original_date": str(known or form.law_date or ""),
        **said_before,
        "signatures": [{"name": one.name or ""} for one in form.signatures],
    }
    text = source_text({key: value for key, value in data.items() if value}, comments).encode()
    if write_result(output, text):
        click.echo(f"Wrote {output}. Complete it, then run: form3gen check {output}", err=True)
