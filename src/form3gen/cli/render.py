"""`form3gen render`: filings as text, HTML, PDF and EDGAR XML."""

import sys
from dataclasses import dataclass
from pathlib import Path

import click

from ..errors import Form3genError
from ..formats import FORMATS, Format
from ..read import Draft
from ..report.text import finding_text
from ..rules import Finding
from .files import STANDARD, read_drafts, wants_colour, write


@dataclass(frozen=True)
class Job:
    """What to make of one source: each format with its place, None for standard output."""

    name: str
    draft: Draft
    outputs: tuple[tuple[Format, Path | None], ...]


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
@click.argument(
    "files", nargs=-1, required=True, metavar="FILE...", type=click.Path(allow_dash=True)
)
@click.option(
    "--to",
    "formats",
    required=True,
    callback=_formats,
    shell_complete=_completions,
    metavar="FORMAT[,FORMAT...]",
    help="txt, html, pdf; xml, the document to submit; published, as EDGAR shows it to the public.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(allow_dash=True),
    metavar="FILE or FOLDER",
    help="Where to write; beside each source if not given. A name without suffix is a folder.",
)
@click.option("--draft", is_flag=True, help="Print in spite of errors, and mark every page DRAFT.")
def render(files: tuple[str, ...], formats: list[Format], output: str | None, draft: bool) -> None:
    """Print filings. One that has errors is refused, unless as a draft.

    \b
    form3gen render lee.yaml --to pdf                 lee.pdf, beside lee.yaml
    form3gen render lee.yaml --to txt,html,pdf -o out three files in the folder out
    form3gen render filings/*.yaml --to pdf -o out    many filings, in one run
    form3gen render lee.yaml --to pdf --draft         a draft, with whatever is wrong in it
    form3gen render - --to txt -o -                   from standard input to standard output

    An existing file is replaced, once the new one is whole. Exit status: 0 all is written,
    1 errors kept something from being written, 2 could not run.
    """  # noqa: D301
    drafts, whole = read_drafts(files)
    jobs = _jobs(drafts, formats, output)
    _refuse_clashes(jobs, files)
    done = [_done(job, draft) for job in jobs]
    sys.exit(2 if not whole else 0 if all(done) else 1)


def _jobs(drafts: list[tuple[str, Draft]], formats: list[Format], output: str | None) -> list[Job]:
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
    if not several and not output.endswith("/") and not folder.is_dir() and folder.suffix:
        return folder
    if folder.is_file():
        raise Form3genError(f"{output} is a file; several files need a folder")
    return folder / (source.stem + wanted.suffix)


def _refuse_clashes(jobs: list[Job], files: tuple[str, ...]) -> None:
    """Stop before anything is written where two files would have one name."""
    sources = {Path(name).resolve(): name for name in files if name != STANDARD}
    taken: dict[Path, str] = {}
    for job in jobs:
        for target in (target for _, target in job.outputs if target):
            place = target.resolve()
            if place in sources:
                raise Form3genError(f"{target} would overwrite the source {sources[place]}")
            if place in taken:
                message = f"{taken[place]} and {job.name} would both be written to {target}"
                raise Form3genError(message)
            taken[place] = job.name


def _done(job: Job, draft: bool) -> bool:
    """Write what can be written, say what keeps the rest from it, and return whether all was."""
    wrong = {wanted.name: _in_the_way(job.draft, wanted, draft) for wanted, _ in job.outputs}
    made = [
        (target, wanted.render(job.draft.form, draft=draft))
        for wanted, target in job.outputs
        if not wrong[wanted.name]
    ]
    for target, content in made:
        write(target, content)
        if target:
            click.echo(f"Wrote {target}", err=True)
    refused = [name for name, findings in wrong.items() if findings]
    if refused:
        _explain(job, max(wrong.values(), key=len), refused, draft)
    return not refused


def _in_the_way(found: Draft, wanted: Format, draft: bool) -> list[Finding]:
    """Return the findings that keep a filing from being written in a format."""
    if wanted.electronic:
        return list(found.errors)
    return [] if draft else [finding for finding in found.errors if finding.paper]


def _explain(job: Job, wrong: list[Finding], refused: list[str], draft: bool) -> None:
    colour, lines = wants_colour(sys.stderr), job.draft.source.lines()
    for finding in wrong:
        click.echo(finding_text(job.name, finding, lines, colour), err=True, color=True)
    cure = "correct the filing"
    if any(not FORMATS[name].electronic for name in refused):
        cure += ", or add --draft"
    elif draft:
        cure += "; there are no drafts for EDGAR"
    message = f"{job.name} is not written as {', '.join(refused)}, because of the errors above"
    click.echo(f"form3gen: {message}: {cure}", err=True)
