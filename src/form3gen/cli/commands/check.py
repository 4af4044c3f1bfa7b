"""`form3gen check`: every problem of some filings, in one run."""

import sys
from collections.abc import Iterable
from datetime import date

import click

from ...errors import Form3genError
from ...files.checking import FileCheck, check_files
from ...files.clock import today
from ...files.streams import wants_color
from ...files.writing import write
from ...operations.check import CheckedSource, passes
from ...operations.included_file import without_repeats
from ...operations.selection import Selection, rule_codes
from ...reports import REPORTS, Report
from ...reports import report as report_named
from ..messages import show_changes, show_error
from ..options import Day, complete_codes, many_files


def _codes(ctx: click.Context, param: click.Parameter, value: str) -> tuple[str, ...]:
    try:
        return rule_codes(value)
    except Form3genError as error:
        raise click.BadParameter(str(error), ctx, param) from None


@click.command()
@many_files
@click.option(
    "--format",
    "report",
    type=click.Choice(list(REPORTS)),
    default="text",
    show_default=True,
    help="How to write the findings: for people, or for programs.",
)
@click.option(
    "--select",
    default="",
    callback=_codes,
    shell_complete=complete_codes,
    metavar="CODE,...",
    help="Only these rules; F3-5 means all of area 5.",
)
@click.option(
    "--ignore",
    default="",
    callback=_codes,
    shell_complete=complete_codes,
    metavar="CODE,...",
    help="All rules but these.",
)
@click.option(
    "--statistics",
    is_flag=True,
    help="Count the findings of each rule; with --format json, for programs.",
)
@click.option("--fix", is_flag=True, help="Apply safe fixes to the files.")
@click.option(
    "--unsafe-fixes",
    is_flag=True,
    help="With --fix or --diff: also make fixes that may change what is filed.",
)
@click.option("--diff", "show", is_flag=True, help="Show what --fix would change; change nothing.")
@click.option("--strict/--no-strict", default=False, help="Exit with 1 for warnings, too.")
@click.option(
    "--as-of",
    type=Day(),
    metavar="DATE",
    help="Check as if filed on this date, if the source gives no filing date.",
)
@click.option("--watch", "watching", is_flag=True, help="Check again on every save.")
def check(
    files: tuple[str, ...],
    report: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    statistics: bool,
    fix: bool,
    unsafe_fixes: bool,
    show: bool,
    strict: bool,
    as_of: date | None,
    watching: bool,
) -> None:
    """Report every problem in the filings, with line and citation.

    \b
    form3gen check lee.yaml                    one filing
    form3gen check filings                     every filing in a folder
    form3gen check --format sarif lee.yaml     for programs
    form3gen check --diff lee.yaml             what --fix would change
    form3gen check --statistics filings        counts for each rule
    form3gen check --watch lee.yaml            again on every save
    form3gen check --as-of 2026-03-18 a.yaml   by the law of that date
    cat lee.yaml | form3gen check -            from standard input

    Without --as-of, the dates in the filing decide which law applies, and
    today's date whether it is due or too early. Exit status: 0 nothing worse
    than warnings, 1 errors found, 2 a file could not be read.
    """  # noqa: D301
    selection = Selection(select, ignore)
    if unsafe_fixes and not (fix or show):
        raise click.UsageError("--unsafe-fixes needs --fix or --diff")
    written = _report_function(report, statistics, selection)
    if show or fix:
        from ..fixes import show_fixes, write_fixes

        if show:
            sys.exit(show_fixes(files, selection, unsafe=unsafe_fixes))
        write_fixes(files, selection, unsafe=unsafe_fixes)
    if watching:
        from ...files.watching import watch

        watch(
            files,
            lambda: _report(_checked(files, as_of), selection, report, written),
            show_changes,
        )
        return
    checks = _checked(files, as_of)
    reported = [checked for _, checked in _report(checks, selection, report, written)]
    all_read = not any(one.problem for one in checks)
    sys.exit(2 if not all_read else 0 if passes(reported, strict=strict) else 1)


def _report_function(report: str, statistics: bool, selection: Selection) -> Report:
    """Return the function that writes a report, or the statistics in its format."""
    if not statistics:
        whole = report_named(report)
        if report != "text" or not selection.words:
            return whole
        return lambda filings, color=False: (
            f"{whole(filings, color).rstrip()} ({selection.words})\n"
        )
    from ...reports.statistics import statistics_json, statistics_text

    if report not in {"text", "json"}:
        raise click.UsageError("--statistics has the formats text and json only")
    count = statistics_json if report == "json" else statistics_text
    return lambda filings, color=False: count(filings)


def _checked(files: Iterable[str], filed: date | None) -> tuple[FileCheck, ...]:
    """Check files; show which could not be read, and which filings include one."""
    checks = check_files(files, filed=filed, today=today())
    for one in checks:
        if one.problem:
            show_error(one.problem)
        if one.included_by:
            show_error(f"{one.name} is included by {', '.join(one.included_by)}")
    return checks


def _report(
    checks: Iterable[FileCheck], selection: Selection, report: str, written: Report
) -> list[tuple[str, CheckedSource]]:
    """Write the report to standard output, and return what is reported."""
    selected = [
        (one.name, one.checked if one.problem else selection.applied_to(one.checked))
        for one in checks
        if one.checked is not None and not (one.problem and report == "text")
    ]
    reported = without_repeats(selected)
    if reported:
        write(None, written(reported, wants_color(sys.stdout)).encode())
    return reported
