"""Arguments and options that several commands take."""

from collections.abc import Callable
from typing import Any

import click

from ..files.streams import STANDARD

Decorator = Callable[[Any], Any]

one_file = click.argument("file", metavar="FILE", type=click.Path(readable=False, allow_dash=True))
many_files = click.argument(
    "files",
    nargs=-1,
    required=True,
    metavar="FILE...",
    type=click.Path(readable=False, allow_dash=True),
)


def output_file(help: str) -> Decorator:
    """Return the option -o of a command that writes one file, or to standard output."""
    return click.option(
        "-o",
        "--output",
        default=STANDARD,
        type=click.Path(allow_dash=True),
        metavar="FILE",
        help=help,
    )
