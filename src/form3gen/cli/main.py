"""The command `form3gen` and the table of its subcommands."""

from importlib import import_module
from typing import Any

import click

from ..errors import Form3genError

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
"""Each is a function in a module of the same name, imported only when it is called."""

EPILOG = """\b
Exit status: 0 nothing worse than warnings, 1 errors found, 2 could not run.
Colours are for terminals only, and NO_COLOR turns them off.

\b
Completion of commands, options and file names in your shell:
  bash  eval "$(_FORM3GEN_COMPLETE=bash_source form3gen)"
  zsh   eval "$(_FORM3GEN_COMPLETE=zsh_source form3gen)"
  fish  _FORM3GEN_COMPLETE=fish_source form3gen | source
"""


class _Commands(click.Group):
    """Finds each command in a module of its own, so that none pays for another's imports."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        name = COMMANDS[cmd_name]
        command: click.Command = getattr(import_module(f".{name}", __package__), name)
        return command

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except Form3genError as error:
            click.echo(f"form3gen: {error}", err=True)
        except KeyboardInterrupt:
            click.echo("form3gen: interrupted", err=True)
        return ctx.exit(2)


def _show_version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from importlib.metadata import version

        click.echo(f"form3gen {version('form3gen')}")
        ctx.exit()


@click.group(
    cls=_Commands,
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="Show the version and exit.",
)
def cli() -> None:
    """Write SEC Form 3 as YAML; check it; print it as text, HTML, PDF and EDGAR XML.

    \b
    form3gen new -o lee.yaml               a commented filing to begin with
    form3gen check lee.yaml                everything that is wrong with it, and how to put it right
    form3gen render lee.yaml --to pdf,xml  lee.pdf to read and sign, lee.xml to submit
    """  # noqa: D301 - \b is click's mark for a paragraph that keeps its lines
