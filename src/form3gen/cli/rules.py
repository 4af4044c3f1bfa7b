"""`form3gen rules`: the rule book, whole or one rule."""

import sys

import click

from .files import read_any, write


@click.command()
@click.argument("code", required=False, metavar="[CODE]")
@click.option(
    "--checklist",
    type=click.Path(allow_dash=True),
    metavar="FILE",
    help="What to bear in mind with a filing: the reminders that apply to it.",
)
def rules(code: str | None, checklist: str | None) -> None:
    """List the rules, or explain those whose code begins so.

    \b
    form3gen rules          every rule in a line
    form3gen rules F3-408   one rule: what it demands, how to mend it, where it is written
    form3gen rules F3-8     all rules about signatures
    form3gen rules --checklist lee.yaml   what no program can check for you

    Exit status: 0 said, 2 there is no such rule or file.
    """  # noqa: D301
    if checklist:
        if code:
            raise click.UsageError("--checklist is for a filing, and takes no CODE.")
        from ..reports.checklist import checklist_text

        write(None, checklist_text(read_any(checklist).form).encode())
        return
    from ..handbook.rules import entry, listing, rules_of

    found = list(rules_of(code)) if code else []
    if code and not found:
        click.echo(f"form3gen: there is no rule {code}; form3gen rules lists them", err=True)
        sys.exit(2)
    write(None, ("\n".join(entry(rule) for rule in found) if code else listing()).encode())
