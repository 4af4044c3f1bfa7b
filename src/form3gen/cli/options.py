"""Arguments and options that several commands take."""

from collections.abc import Callable
from pathlib import Path
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


class OutputFile(click.Path):
    """The name of one file to write, or `-`; not that of a folder, existing or not."""

    def __init__(self) -> None:
        super().__init__(allow_dash=True)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the name; refuse that of a folder, such as `out/`."""
        if value.endswith("/") or Path(value).is_dir():
            self.fail(f"{value or '.'} is a folder; name a file in it.", param, ctx)
        return super().convert(value, param, ctx)


def output_file(help: str) -> Decorator:
    """Return the option -o of a command that writes one file, or to standard output."""
    return click.option(
        "-o",
        "--output",
        default=STANDARD,
        type=OutputFile(),
        metavar="FILE",
        help=help,
    )
