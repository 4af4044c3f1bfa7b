"""`form3gen new`: a commented filing to begin with."""

import click

from ..formats import templates_dir
from .files import write_result
from .options import output_file

CASES = {
    "director": "a new director who owns nothing",
    "officer": "an officer with shares, options and restricted stock units",
    "group": "a fund group of 10% holders, filing jointly",
    "trust": "holdings through a trust and a family",
    "foreign": "a director of a foreign private issuer",
    "amendment": "a Form 3/A",
}

EXHIBITS = {"poa": "a power of attorney, EX-24"}


@click.command()
@click.option(
    "--like",
    type=click.Choice(list(CASES)),
    default="officer",
    show_default=True,
    help="; ".join(f"{name}: {what}" for name, what in CASES.items()) + ".",
)
@click.option(
    "--exhibit",
    type=click.Choice(list(EXHIBITS)),
    help="An exhibit instead of a filing; "
    + "; ".join(f"{name}: {what}" for name, what in EXHIBITS.items())
    + ".",
)
@output_file(
    "Where to write it; standard output if not given. A file that is there stays as it is."
)
def new(like: str, exhibit: str | None, output: str) -> None:
    """Write a commented starter filing, or an exhibit to fill in.

    \b
    form3gen new -o lee.yaml                  an officer, into a file
    form3gen new --like director              a director with nothing, to standard output
    form3gen new --exhibit poa -o poa.txt     a power of attorney
    """  # noqa: D301
    name = f"exhibits/{exhibit}.txt" if exhibit else f"starters/{like}.yaml"
    content = (templates_dir() / name).read_bytes()
    if write_result(output, content):
        then = "put it beside the filing" if exhibit else f"run: form3gen check {output}"
        click.echo(f"Wrote {output}. Fill it in, then {then}", err=True)
