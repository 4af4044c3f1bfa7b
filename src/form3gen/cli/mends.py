"""Mends in files: shown as a difference, or written in their place."""

import difflib
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import click

from ..errors import Form3genError
from ..read import Draft
from ..read.fixes import mended
from .files import STANDARD, read_draft, read_drafts, write

ROUNDS = 5
"""A mend may bring to light what another can mend; so often is it looked for."""

Choose = Callable[[Draft], Draft]


def show_mends(names: tuple[str, ...], chosen: Choose, *, unsafe: bool) -> bool:
    """Write what mends would change to standard output, and return whether there is anything."""
    drafts, _ = read_drafts(names)
    lines: dict[Path, list[str]] = {}
    for name, draft in drafts:
        for file, mend in mended(chosen(draft), unsafe=unsafe).items():
            place = _place(name, file)
            before, after = mend.old.splitlines(keepends=True), mend.new.splitlines(keepends=True)
            changed = difflib.unified_diff(before, after, str(place), f"{place} mended")
            lines[place] = [line if line.endswith("\n") else f"{line}\n" for line in changed]
    write(None, "".join(line for found in lines.values() for line in found).encode())
    return bool(lines)


def write_mends(names: tuple[str, ...], chosen: Choose, *, unsafe: bool) -> None:
    """Mend files where they stand, and say on standard error how much.

    Raises Form3genError where one cannot be written, or is standard input.
    """
    if STANDARD in names:
        raise Form3genError("standard input cannot be mended in its place; --diff shows the mends")
    for name in dict.fromkeys(names):
        counts: Counter[Path] = Counter()
        for _ in range(ROUNDS):
            try:
                draft = chosen(read_draft(name))
            except Form3genError:
                break  # that it cannot be read is said by what comes next
            changes = mended(draft, unsafe=unsafe)
            if not changes:
                break
            for file, mend in changes.items():
                place = _place(name, file)
                write(place, mend.new.encode())
                counts[place] += mend.count
        for place, count in counts.items():
            click.echo(f"Mended {count} finding{'s' if count != 1 else ''} in {place}", err=True)


def _place(name: str, file: str) -> Path:
    return Path(name).parent / file if file else Path(name)
