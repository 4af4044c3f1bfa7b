"""`form3gen render`: filings as text, HTML, PDF and EDGAR XML."""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import click

from ...errors import Form3genError
from ...files.ccc_file import GivenCccs
from ...files.output_paths import Output, output_paths, refuse_clashes
from ...files.protected_files import protected_files
from ...files.streams import wants_color
from ...files.writing import write
from ...operations import render as operation
from ...operations.check import CheckedSource, Finding
from ...operations.render import FORMATS, Delivery, Format, Rendering
from ...reports.shown import shown
from ...reports.text import finding_text
from ..files import read_all
from ..messages import show_changes, show_error, show_note
from ..options import FilePath, many_files

ALL = "all"
"""The name of every format that never contains a CCC."""


def _formats(ctx: click.Context, param: click.Parameter, value: str) -> list[Format]:
    """Return the formats in a list separated by commas; `all` are those that contain no CCC."""
    names = list(dict.fromkeys(name.strip().lower() for name in value.split(",") if name.strip()))
    unknown = [name for name in names if name not in (*FORMATS, ALL)]
    if unknown or not names:
        wrong, known = ", ".join(unknown) or value, ", ".join((*FORMATS, ALL))
        raise click.BadParameter(f"unknown format '{wrong}'; choose from {known}", ctx, param)
    wanted = [row for row in FORMATS.values() if row.name in names or _is_in_all(row, names)]
    if ALL in names and (skipped := [name for name in FORMATS if FORMATS[name] not in wanted]):
        show_note(f"Skipped {', '.join(skipped)}, which may contain a CCC: name them after --to")
    return wanted


def _is_in_all(row: Format, names: Sequence[str]) -> bool:
    return ALL in names and not row.contains_ccc


def _completions(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    before, comma, last = incomplete.rpartition(",")
    return [before + comma + name for name in (*FORMATS, ALL) if name.startswith(last)]


@click.command()
@many_files
@click.option(
    "--to",
    "formats",
    required=True,
    callback=_formats,
    shell_complete=_completions,
    metavar="FORMAT[,FORMAT...]",
    help="txt, html, pdf; xml: the document to submit; published: as EDGAR publishes it;"
    " envelope: the submission with its exhibits; all: every format without a CCC.",
)
@click.option(
    "-o",
    "--output",
    type=FilePath(allow_dash=True),
    metavar="FILE or FOLDER",
    help="Where to write; default: next to each source. A name without a suffix is a folder.",
)
@click.option("--draft", is_flag=True, help="Print in spite of errors; mark every page DRAFT.")
@click.option("--live", is_flag=True, help="Write a LIVE submission instead of a TEST.")
@click.option(
    "--ccc-file",
    type=FilePath(),
    metavar="FILE",
    help="Lines CIK=CCC, in a file that only you can read; or set FORM3GEN_CCC.",
)
@click.option("--watch", "watching", is_flag=True, help="Write again on every save.")
def render(
    files: tuple[str, ...],
    formats: list[Format],
    output: str | None,
    draft: bool,
    live: bool,
    ccc_file: str | None,
    watching: bool,
) -> None:
    """Print filings. A filing with errors can be printed only as a draft.

    \b
    form3gen render lee.yaml --to pdf               lee.pdf, next to lee.yaml
    form3gen render lee.yaml --to txt,pdf -o out    two files in the folder out
    form3gen render filings --to pdf -o out         every filing in a folder
    form3gen render lee.yaml --to envelope --live   the file to upload
    form3gen render lee.yaml --to pdf --draft       a draft, errors and all
    form3gen render lee.yaml --to pdf --watch       again on every save
    form3gen render - --to txt -o -                 standard input to output

    An existing file is replaced only if it is a rendering in the same format,
    and only when the new one is complete. Exit status: 0 everything was written,
    1 errors blocked something, 2 could not run.
    """  # noqa: D301
    if live and not any(map(operation.is_submission, formats)):
        raise click.UsageError("--live is for an envelope: add envelope to --to")
    secrets = GivenCccs.taken(ccc_file)
    job = _Job(files, formats, output, draft, live, ccc_file, secrets)
    if watching:
        from ...files.watching import watch

        watch(files, job.run_again, show_changes)
        return
    _, status = job.run()
    sys.exit(status)


@dataclass(frozen=True)
class _Job:
    """What a command line asks to render; it may run many times."""

    files: tuple[str, ...]
    formats: Sequence[Format]
    output: str | None
    draft: bool
    live: bool
    ccc_file: str | None
    secrets: GivenCccs

    def run(self) -> tuple[list[tuple[str, CheckedSource]], int]:
        """Render every filing; return the filings that could be read, and the exit status."""
        sources, all_done = read_all(self.files)
        outputs = output_paths([name for name, _ in sources], self.formats, self.output)
        refuse_clashes(outputs, protected_files(self.files, sources, self.ccc_file))
        written = []
        for name, checked in sources:
            try:
                delivery = Delivery(self._cccs(checked), live=self.live)
                written.append(_render(name, checked, outputs[name], self.draft, delivery))
            except Form3genError as error:
                show_error(error)
                all_done = False
        return sources, 2 if not all_done else 0 if all(written) else 1

    def run_again(self) -> list[tuple[str, CheckedSource]]:
        """Render every filing while its files are watched: a failure does not end that."""
        try:
            return self.run()[0]
        except Form3genError as error:
            show_error(error)
            return []

    def _cccs(self, checked: CheckedSource) -> dict[str, str]:
        is_needed = any(wanted.contains_ccc for wanted in self.formats)
        return self.secrets.of(checked.form) if is_needed else {}


def _render(
    name: str,
    checked: CheckedSource,
    outputs: Sequence[Output],
    draft: bool,
    delivery: Delivery,
) -> bool:
    """Write what can be written, show what blocks the rest; return whether all was written."""
    formats = [wanted for wanted, _ in outputs]
    checked = operation.with_delivery(checked, delivery, formats)
    renderings = [
        operation.rendering(checked, wanted, draft=draft, delivery=delivery) for wanted in formats
    ]
    for made, (wanted, path) in zip(renderings, outputs, strict=True):
        if made.content is not None:
            is_private = bool(delivery.cccs) and wanted.contains_ccc
            write(path, made.content, private=is_private)
            if path:
                show_note(f"Wrote {path}{_submission_kind(wanted, live=delivery.live)}")
    _show_findings(name, checked, operation.warnings_about(checked, formats))
    blocked = [made for made in renderings if made.blockers]
    if draft and not blocked:
        _show_findings(name, checked, checked.errors)
    if blocked:
        most = max(blocked, key=_blocker_count)
        _show_findings(name, checked, most.blockers)
        _show_refusal(name, [made.format for made in blocked], draft, checked)
    return not blocked


def _submission_kind(written: Format, *, live: bool) -> str:
    """Return whether what was written is LIVE or a TEST, empty if it is not a submission."""
    if not operation.is_submission(written):
        return ""
    return ": a LIVE submission" if live else ": a TEST submission; add --live to file"


def _blocker_count(made: Rendering) -> int:
    return len(made.blockers)


def _show_findings(name: str, checked: CheckedSource, findings: Iterable[Finding]) -> None:
    color = wants_color(sys.stderr)
    for finding in shown(tuple(findings)):
        click.echo(finding_text(name, finding, checked.source, color), err=True, color=True)


def _show_refusal(
    name: str, refused: Sequence[Format], draft: bool, checked: CheckedSource
) -> None:
    is_filing = isinstance(checked.source.data, dict)
    on_paper = any(map(operation.has_drafts, refused))
    cure = "fix the filing"
    if on_paper and not draft and is_filing:
        cure += ", or add --draft"
    elif draft and not on_paper:
        cure += "; EDGAR formats have no drafts"
    names = ", ".join(wanted.name for wanted in refused)
    show_error(f"{name} is not written as {names}, because of the errors above: {cure}")
