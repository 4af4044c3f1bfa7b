"""Arguments and options that several commands take."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from ..files.streams import STANDARD

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

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


def complete_codes(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> "list[CompletionItem]":
    """Return the areas and rules that complete the last code of a list."""
    from click.shell_completion import CompletionItem

    from ..operations.selection import completions

    before, comma, last = incomplete.rpartition(",")
    return [CompletionItem(before + comma + code, help=what) for code, what in completions(last)]
