"""Arguments and options that several commands take."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from ..files.paths import is_folder
from ..files.source_files import source_files
from ..files.streams import STANDARD
from .messages import show_note

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

Decorator = Callable[[Any], Any]


def _files(ctx: click.Context, param: click.Parameter, names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the files that names stand for; show which files of folders were left out."""
    if not names or ctx.resilient_parsing:
        return names
    files = source_files(refuse_two_standard_inputs(ctx, param, names))
    if files.left_out:
        show_note(f"Left out, because they are not filings: {', '.join(files.left_out)}")
    return files.names


class FilePath(click.Path):
    """The name of a file or folder, which is not empty."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the name; refuse an empty one, which would mean the working directory."""
        if not value:
            self.fail("the name is empty.", param, ctx)
        return super().convert(value, param, ctx)


def refuse_two_standard_inputs(
    ctx: click.Context, param: click.Parameter, names: tuple[str, ...]
) -> tuple[str, ...]:
    """Return the names of files; refuse `-` twice, since standard input can be read only once."""
    if names.count(STANDARD) > 1:
        raise click.BadParameter("standard input can be read only once", ctx, param)
    return names


one_file = click.argument("file", metavar="FILE", type=FilePath(readable=False, allow_dash=True))
many_files = click.argument(
    "files",
    nargs=-1,
    required=True,
    metavar="FILE...",
    callback=_files,
    type=FilePath(readable=False, allow_dash=True),
)


class Day(click.DateTime):
    """A date, written year-month-day."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the date; refuse one in another form, and say how to write it."""
        if isinstance(value, date):
            return value
        with suppress(ValueError):
            return date.fromisoformat(value)
        from ..operations.due import date_fault  # most commands are given no such date

        self.fail(f"{date_fault(value)}.", param, ctx)
        return None


class OutputFile(FilePath):
    """The name of one file to write, or `-`; not that of a folder, existing or not."""

    def __init__(self) -> None:
        super().__init__(allow_dash=True)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the name; refuse that of a folder, such as `out/`."""
        if value.endswith("/") or (value and is_folder(value)):
            self.fail(f"{value} is a folder; name a file in it.", param, ctx)
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


def text_or_json(what: str) -> Decorator:
    """Return the option --format of a command whose output is for people or for programs."""
    return click.option(
        "--format",
        "report",
        type=click.Choice(["text", "json"]),
        default="text",
        show_default=True,
        help=f"How to write the {what}: for people, or for programs.",
    )


def complete_codes(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> "list[CompletionItem]":
    """Return the areas and rules that complete the last code of a list."""
    from click.shell_completion import CompletionItem

    from ..operations.selection import completions

    before, comma, last = incomplete.rpartition(",")
    return [CompletionItem(before + comma + code, help=what) for code, what in completions(last)]
