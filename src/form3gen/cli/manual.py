"""The page docs/cli.md: the help of every command."""

import click

from .main import COMMANDS, HELP_COLUMNS, cli

HEAD = """\
<!-- Written by `make golden` from the code; do not edit. -->

# Command line
"""


def page() -> str:
    """Return the help of every command as Markdown."""
    parts = [HEAD, _section("form3gen", cli)]
    with click.Context(cli, info_name="form3gen") as context:
        for name in COMMANDS:
            command = cli.get_command(context, name)
            assert command is not None
            parts.append(_section(f"form3gen {name}", command))
    return "\n".join(parts)


def _section(name: str, command: click.Command) -> str:
    with click.Context(
        command, info_name=name, terminal_width=HELP_COLUMNS, **cli.context_settings
    ) as context:
        text = "\n".join(line.rstrip() for line in command.get_help(context).splitlines())
    return f"## {name}\n\n```text\n{text}\n```\n"
