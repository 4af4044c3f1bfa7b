"""The command `form3gen` and the table of its subcommands."""

from importlib import import_module
from typing import Any

import click

from ..errors import Form3genError
from .messages import show_error

COMMANDS = {
    "new": "new",
    "check": "check",
    "render": "render",
    "import": "import_filing",
    "amend": "amend",
    "diff": "diff",
    "split": "split",
    "due": "due",
    "rules": "rules",
    "schema": "schema",
}
"""Module in `commands` and function of each command, imported when it runs."""

SYNONYMS = {"print": "render"}
"""The command that is meant by another word."""

SETTINGS = {
    "check": {"select": "select", "ignore": "ignore", "strict": "strict"},
    "render": {"formats": "formats", "output": "output"},
}
"""The setting of the project that is the default of an option, by command and option."""

HELP_COLUMNS = 80

EPILOG = """\b
Exit status: 0 nothing worse than warnings, 1 errors found, 2 could not run.
Color is for terminals only; NO_COLOR turns it off.

\b
To complete commands, options and file names in your shell, run:
  bash  eval "$(_FORM3GEN_COMPLETE=bash_source form3gen)"
  zsh   eval "$(_FORM3GEN_COMPLETE=zsh_source form3gen)"
  fish  _FORM3GEN_COMPLETE=fish_source form3gen | source
"""


class _Commands(click.Group):
    """Import the module of a command only when it runs, which keeps the start fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        if cmd_name in SETTINGS:
            ctx.default_map = {cmd_name: _defaults(SETTINGS[cmd_name])}
        name = COMMANDS[cmd_name]
        command: click.Command = getattr(import_module(f".commands.{name}", __package__), name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from difflib import get_close_matches  # slow to import

            synonym = SYNONYMS.get(args[0])
            near = [synonym] if synonym else get_close_matches(args[0], COMMANDS, 1)
            if not near:
                raise
            message = f"{error.message.rstrip('.')}. Did you mean '{near[0]}'?"
            raise click.UsageError(message, ctx) from None

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except Form3genError as error:
            show_error(error)
        except KeyboardInterrupt:
            click.echo("form3gen: interrupted", err=True)
        return ctx.exit(2)


def _defaults(options: dict[str, str]) -> dict[str, Any]:
    """Return the defaults of options that the settings of the project give."""
    from ..files.configuration import settings

    given = settings()
    values = {option: given[key] for option, key in options.items() if key in given}
    return {
        option: ",".join(value) if isinstance(value, list) else value
        for option, value in values.items()
    }


def _show_version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from ..operations.version import version_text

        click.echo(version_text())
        ctx.exit()


@click.group(
    cls=_Commands,
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": HELP_COLUMNS},
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="Show the version and the dates of the EDGAR data, and exit.",
)
def cli() -> None:
    """Write SEC Form 3 in YAML; check it; print it as text, HTML, PDF and XML.

    \b
    form3gen new -o lee.yaml                a commented filing to start from
    form3gen check lee.yaml                 every problem, and how to fix it
    form3gen render lee.yaml --to pdf,xml   lee.pdf to sign, lee.xml to submit
    """  # noqa: D301 - \b tells click to keep the lines of a paragraph
