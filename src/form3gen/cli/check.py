"""`form3gen check`: everything that is wrong with some filings, in one run."""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import partial

import click

from ..errors import Form3genError
from ..form import Form3
from ..reports import REPORTS
from ..reports import report as report_named
from ..rules import RULES, Finding, Severity, at
from ..rules.document import yaml_file
from ..yaml_source import CheckedSource, Source, UncheckedSource, check_source
from .clock import today
from .files import read_draft, wants_colour, write
from .options import many_files
from .parts import alone, each_once, filings_with, is_part

Looked = tuple[str, CheckedSource | str | tuple[str, ...]]
"""A file with its draft, or with why it cannot be read, or with the filings it is a part of."""


def _codes(ctx: click.Context, param: click.Parameter, value: str) -> tuple[str, ...]:
    """Return the codes of a list with commas between them; the beginning of a code is enough."""
    found = tuple(code.strip().upper() for code in value.split(",") if code.strip())
    for code in found:
        if not any(known.startswith(code) for known in RULES):
            raise click.BadParameter(f"there is no rule {code}; see form3gen rules.", ctx, param)
    return found


@click.command()
@many_files
@click.option(
    "--format",
    "report",
    type=click.Choice(list(REPORTS)),
    default="text",
    show_default=True,
    help="How findings are written: for people, or for programs.",
)
@click.option(
    "--select",
    default="",
    callback=_codes,
    metavar="CODE,...",
    help="Only these rules; F3-5 means all of area 5.",
)
@click.option(
    "--ignore", default="", callback=_codes, metavar="CODE,...", help="All rules but these."
)
@click.option("--fix", is_flag=True, help="Mend in the files what can be mended safely.")
@click.option(
    "--unsafe-fixes",
    is_flag=True,
    help="With --fix or --diff: also make fixes that may change what is filed.",
)
@click.option(
    "--diff", "show", is_flag=True, help="Show what --fix would change, and change nothing."
)
@click.option("--strict", is_flag=True, help="Exit with 1 for warnings, too.")
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="Check as if filed on that day, where the source does not say when it was.",
)
@click.option(
    "--watch", "watching", is_flag=True, help="Check again at each change, until stopped."
)
def check(
    files: tuple[str, ...],
    report: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fix: bool,
    unsafe_fixes: bool,
    show: bool,
    strict: bool,
    as_of: datetime | None,
    watching: bool,
) -> None:
    """Report everything that is wrong with the filings, at its line and with its citation.

    \b
    form3gen check lee.yaml                   one filing
    form3gen check filings/*.yaml             many, in one run
    form3gen check --format sarif lee.yaml    for programs
    form3gen check --diff lee.yaml            what --fix would mend
    form3gen check --watch lee.yaml           again whenever it, or what it includes, changes
    form3gen check --as-of 2026-03-18 a.yaml  by the law of that day
    cat lee.yaml | form3gen check -           from standard input

    Without --as-of the dates in the filing say which law applies, and the clock says whether it
    is due, or too early. Exit status: 0 nothing worse than warnings, 1 errors found, 2 a file
    could not be read.
    """  # noqa: D301
    chosen = partial(_chosen, select=select, ignore=ignore)
    if show or fix:
        from .mends import show_mends, write_mends

        if show:
            sys.exit(1 if show_mends(files, chosen, unsafe=unsafe_fixes) else 0)
        write_mends(files, chosen, unsafe=unsafe_fixes)
    look = partial(_look, files, report, chosen, as_of and as_of.date())
    if watching:
        from .watch import watch

        watch(files, lambda: look()[0])
        return
    drafts, whole = look()
    worst = {found.severity for _, draft in drafts for found in draft.findings}
    wrong = Severity.ERROR in worst or (strict and Severity.WARNING in worst)
    sys.exit(2 if not whole else 1 if wrong else 0)


def _look(
    files: tuple[str, ...],
    report: str,
    chosen: Callable[[CheckedSource], CheckedSource],
    as_of: date | None,
) -> tuple[list[tuple[str, CheckedSource]], bool]:
    """Report what is found; return the drafts with what is reported, and whether all were read."""
    drafts, whole = [], True
    examined = partial(_examined, as_of=as_of, day=today(), chosen=chosen)
    names = dict.fromkeys(files)
    looked = list(map(examined, names))
    for name, found in looked:
        if isinstance(found, CheckedSource):
            drafts.append((name, found))
        elif isinstance(found, str):
            click.echo(f"form3gen: {found}", err=True)
            whole = False
            if report != "text":
                lost = yaml_file.UNREADABLE.finding(at(fault=found))
                drafts.append((name, _unread(lost)))
        else:
            click.echo(f"form3gen: {name} is a part of {', '.join(found)}", err=True)
            more = [filing for filing in found if filing not in names]
            names |= dict.fromkeys(more)
            looked += map(examined, more)
    drafts = each_once(drafts)
    if drafts:
        write(None, report_named(report)(drafts, wants_colour(sys.stdout)).encode())
    return drafts, whole


def _examined(
    name: str, *, as_of: date | None, day: date, chosen: Callable[[CheckedSource], CheckedSource]
) -> Looked:
    """Return the draft in a file with what is to be reported, or why it cannot be read."""
    try:
        found = read_draft(name, as_of, day)
    except Form3genError as error:
        return name, str(error)
    if is_part(name, found):
        filings = filings_with(name)
        return name, filings or chosen(alone(found))
    return name, chosen(found)


def _chosen(
    draft: CheckedSource, select: tuple[str, ...], ignore: tuple[str, ...]
) -> CheckedSource:
    """Return the draft with the findings that are asked for."""
    kept = tuple(
        found
        for found in draft.findings
        if (not select or found.rule.code.startswith(select))
        and not (ignore and found.rule.code.startswith(ignore))
    )
    return replace(draft, findings=kept)


def _unread(finding: Finding) -> CheckedSource:
    """Return what stands for a file that cannot be read: a blank filing with that finding."""
    source = Source("", findings=(finding,))
    return check_source(UncheckedSource(Form3(), source, None))
