"""`form3gen rules`: the rule book, one rule, or the checklist of a filing."""

import sys

import click

from ...files.filings import read_filing_file
from ...files.writing import write
from ..messages import show_error
from ..options import FilePath, complete_codes, text_or_json


@click.command()
@click.argument("code", required=False, metavar="[CODE]", shell_complete=complete_codes)
@click.option(
    "--checklist",
    type=FilePath(allow_dash=True),
    metavar="FILE",
    help="List the reminders that apply to a filing.",
)
@text_or_json("rules")
def rules(code: str | None, checklist: str | None, report: str) -> None:
    """List the rules, or explain those whose code starts with CODE.

    \b
    form3gen rules                        every rule on one line
    form3gen rules 408                    F3-408, explained, with an example
    form3gen rules F3-8                   all rules about signatures
    form3gen rules --checklist lee.yaml   what no program can check for you

    Exit status: 0 success, 2 no such rule or file.
    """  # noqa: D301
    if checklist:
        if code:
            raise click.UsageError("--checklist is for a filing, and takes no CODE")
        from ...operations import checklist as operation
        from ...reports.checklist import checklist_json, checklist_text

        reminders = operation.checklist(read_filing_file(checklist))
        text = (checklist_json if report == "json" else checklist_text)(reminders)
        write(None, text.encode())
        return
    from ...handbook.rules import entry, listing, rules_json, rules_of
    from ...operations.selection import full_code

    chosen = list(rules_of(full_code(code))) if code else []
    if code and not chosen:
        show_error(f"there is no rule {code}; form3gen rules lists them")
        sys.exit(2)
    if report == "json":
        write(None, rules_json(chosen or rules_of("F3")).encode())
        return
    write(None, ("\n".join(entry(rule) for rule in chosen) if code else listing()).encode())
