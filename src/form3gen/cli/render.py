"""`form3gen render`: filings as text, HTML, PDF and EDGAR XML."""

import os
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path

import click

from ..errors import Form3genError
from ..formats import FORMATS, Delivery, Format
from ..operations.filings import exhibits_of
from ..reports.text import finding_text
from ..rules import Finding, Severity, Stage
from ..yaml_source import CheckedSource
from .files import (
    STANDARD,
    DiskFolder,
    is_device,
    read_drafts,
    wants_colour,
    write,
)
from .options import many_files
from .outputs import ProtectedFiles, protected_files
from .secrets import read_cccs

SUFFIXES = {".yaml", ".yml", *("." + one.suffix.rpartition(".")[2] for one in FORMATS.values())}


@dataclass(frozen=True)
class Job:
    """What to make of one source: each format with its place, None for standard output."""

    name: str
    draft: CheckedSource
    outputs: tuple[tuple[Format, Path | None], ...]
    delivery: Delivery = field(default_factory=Delivery)

    @property
    def is_submitted(self) -> bool:
        """Whether anything is made that holds an owner's CCC."""
        return any(wanted.holds_ccc for wanted, _ in self.outputs)


def _formats(ctx: click.Context, param: click.Parameter, value: str) -> list[Format]:
    """Return the formats of a list with commas between them."""
    names = list(dict.fromkeys(name.strip() for name in value.split(",") if name.strip()))
    unknown = [name for name in names if name not in FORMATS]
    if unknown or not names:
        known = ", ".join(FORMATS)
        message = f"'{', '.join(unknown) or value}' is no format; there are {known}."
        raise click.BadParameter(message, ctx, param)
    return [FORMATS[name] for name in names]


def _completions(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    before, comma, last = incomplete.rpartition(",")
    return [before + comma + name for name in FORMATS if name.startswith(last)]


@click.command()
@many_files
@click.option(
    "--to",
    "formats",
    required=True,
    callback=_formats,
    shell_complete=_completions,
    metavar="FORMAT[,FORMAT...]",
    help="txt, html, pdf; xml, the document to submit; published, as EDGAR shows it to the public; "
    "envelope, the submission with its exhibits.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(allow_dash=True),
    metavar="FILE or FOLDER",
    help="Where to write; beside each source if not given. A name without suffix is a folder.",
)
@click.option("--draft", is_flag=True, help="Print in spite of errors, and mark every page DRAFT.")
@click.option("--live", is_flag=True, help="Write an envelope to file in earnest, not as a TEST.")
@click.option(
    "--ccc-file",
    type=click.Path(),
    metavar="FILE",
    help="Lines CIK=CCC, in a file that only you can read; or set FORM3GEN_CCC.",
)
def render(
    files: tuple[str, ...],
    formats: list[Format],
    output: str | None,
    draft: bool,
    live: bool,
    ccc_file: str | None,
) -> None:
    """Print filings. One that has errors is refused, unless as a draft.

    \b
    form3gen render lee.yaml --to pdf                 lee.pdf, beside lee.yaml
    form3gen render lee.yaml --to txt,html,pdf -o out three files in the folder out
    form3gen render filings/*.yaml --to pdf -o out    many filings, in one run
    form3gen render lee.yaml --to envelope --live     the file to upload, with exhibits
    form3gen render lee.yaml --to pdf --draft         a draft, with whatever is wrong in it
    form3gen render - --to txt -o -                   from standard input to standard output

    An existing file is replaced, once the new one is whole. Exit status: 0 all is written,
    1 errors kept something from being written, 2 could not run.
    """  # noqa: D301
    if live and not any(wanted.stage is Stage.SUBMISSION for wanted in formats):
        raise click.UsageError("--live is for an envelope: add envelope to --to.")
    drafts, whole = read_drafts(files)
    jobs = _jobs(drafts, formats, output)
    _refuse_clashes(jobs, protected_files(files, drafts, ccc_file))
    done = []
    for job in jobs:
        try:
            done.append(_done(_with_secrets(job, ccc_file, live), draft))
        except Form3genError as error:
            click.echo(f"form3gen: {error}", err=True)
            whole = False
    sys.exit(2 if not whole else 0 if all(done) else 1)


def _jobs(
    drafts: list[tuple[str, CheckedSource]], formats: list[Format], output: str | None
) -> list[Job]:
    several = len(drafts) * len(formats) > 1
    if output == STANDARD and several:
        raise Form3genError("standard output takes one file; name a folder with -o")
    return [
        Job(
            name,
            found,
            tuple((wanted, _target(name, wanted, output, several)) for wanted in formats),
        )
        for name, found in drafts
    ]


def _target(name: str, wanted: Format, output: str | None, several: bool) -> Path | None:
    source = Path("form3.yaml" if name == STANDARD else name)
    if output == STANDARD or (output is None and name == STANDARD and not several):
        return None
    if output is None:
        return source.with_name(source.stem + wanted.suffix)
    folder = Path(output)
    may_be_file = not (several or output.endswith("/") or folder.is_dir())
    if may_be_file and (folder.suffix or is_device(folder)):
        return folder
    if several and folder.suffix in SUFFIXES and not folder.is_dir():
        raise Form3genError(f"several files need a folder, and {output} has the name of a file")
    if folder.is_file():
        raise Form3genError(f"{output} is a file; several files need a folder")
    return folder / (source.stem + wanted.suffix)


def _refuse_suffix(target: Path, wanted: Format) -> None:
    """Stop where a file would say that it is what it is not."""
    if target.suffix in SUFFIXES and not wanted.suffix.endswith(target.suffix):
        raise Form3genError(f"{target} does not end in {wanted.suffix}, and is to be {wanted.name}")


def _refuse_clashes(jobs: list[Job], protected: ProtectedFiles) -> None:
    """Stop before anything is written if two files would have one name, or one is protected."""
    taken: dict[str, str] = {}
    for job in jobs:
        for wanted, target in job.outputs:
            if not target:
                continue
            protected.refuse(target)
            place = os.path.realpath(target)
            if place in taken:
                message = f"{taken[place]} and {job.name} would both be written to {target}"
                raise Form3genError(message)
            taken[place] = job.name
            _refuse_suffix(target, wanted)


def _with_secrets(job: Job, ccc_file: str | None, live: bool) -> Job:
    """Return the job with what EDGAR gets beside the form, where anything is made for EDGAR."""
    stages = {wanted.stage for wanted, _ in job.outputs}
    if not job.is_submitted:
        return job
    form = job.draft.form
    cccs = read_cccs(ccc_file, form)
    found = exhibits_of(form, DiskFolder.of(job.name)) if Stage.SUBMISSION in stages else None
    delivery = Delivery(cccs, found.contents if found else {}, live)
    known = job.draft.with_cccs(cccs, live=live)
    return replace(job, draft=known, delivery=delivery)


def _done(job: Job, draft: bool) -> bool:
    """Write what can be written, say what keeps the rest from it, and return whether all was."""
    wrong = {wanted.name: _in_the_way(job.draft, wanted, draft) for wanted, _ in job.outputs}
    made = []
    for wanted, target in job.outputs:
        if not wrong[wanted.name]:
            marked = draft and wanted.stage is Stage.PRINT
            content = wanted.render(job.draft.form, draft=marked, delivery=job.delivery)
            secret = bool(job.delivery.cccs) and wanted.holds_ccc
            made.append((target, content, secret))
    for target, content, secret in made:
        write(target, content, private=secret)
        if target:
            click.echo(f"Wrote {target}", err=True)
    _show(job, _worth_knowing(job))
    if draft and made and not any(wrong.values()):
        _show(job, list(job.draft.errors))
    refused = [name for name, findings in wrong.items() if findings]
    if refused:
        _show(job, max(wrong.values(), key=len))
        _explain(job, refused, draft)
    return not refused


def _worth_knowing(job: Job) -> list[Finding]:
    """Return the warnings, those about what is submitted where anything is."""
    return [
        found
        for found in job.draft.findings
        if found.severity is Severity.WARNING and (job.is_submitted or found.stage is Stage.PRINT)
    ]


def _show(job: Job, findings: list[Finding]) -> None:
    colour = wants_colour(sys.stderr)
    for finding in findings:
        click.echo(finding_text(job.name, finding, job.draft.source, colour), err=True, color=True)


def _in_the_way(found: CheckedSource, wanted: Format, draft: bool) -> list[Finding]:
    """Return the findings that keep a filing from being written in a format."""
    if draft and wanted.stage is Stage.PRINT and isinstance(found.source.data, dict):
        return [finding for finding in found.findings if finding.is_secret]
    return [finding for finding in found.findings if finding.stops(wanted.stage)]


def _explain(job: Job, refused: list[str], draft: bool) -> None:
    cure = "correct the filing"
    on_paper = any(FORMATS[name].stage is Stage.PRINT for name in refused)
    if on_paper and not draft:
        cure += ", or add --draft"
    elif draft and not on_paper:
        cure += "; there are no drafts for EDGAR"
    message = f"{job.name} is not written as {', '.join(refused)}, because of the errors above"
    click.echo(f"form3gen: {message}: {cure}", err=True)
