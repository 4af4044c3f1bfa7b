"""Mends in files: shown as a difference, or written in their place."""

from collections import Counter
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from pathlib import Path
from typing import Literal

import click

from ..errors import Form3genError
from ..yaml_source import CheckedSource
from ..yaml_source.fixes import Mended, mended
from .files import STANDARD, read_draft, read_drafts, write

ROUNDS = 5
"""A mend may bring to light what another can mend; so often is it looked for."""

Choose = Callable[[CheckedSource], CheckedSource]
Step = tuple[Literal["replace", "delete", "insert", "equal"], int, int, int, int]


def show_mends(names: tuple[str, ...], chosen: Choose, *, unsafe: bool) -> bool:
    """Write what mends would change to standard output, and return whether there is anything."""
    drafts, _ = read_drafts(names)
    lines: dict[Path, list[str]] = {}
    for name, draft in drafts:
        for file, mend in mended(chosen(draft), unsafe=unsafe).items():
            place = _place(name, file)
            changed = _difference(mend, str(place), f"{place} mended")
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


class _Known(SequenceMatcher[str]):
    """Groups the steps of a difference that is known already."""

    def __init__(self, steps: list[Step]) -> None:
        super().__init__(None, "", "")
        self.steps = steps

    def get_opcodes(self) -> list[Step]:
        return self.steps


def _difference(mend: Mended, old: str, new: str) -> Iterator[str]:
    """Yield a unified difference of the lines that are known to differ; it compares none."""
    before, after = mend.old.splitlines(keepends=True), mend.new.splitlines(keepends=True)
    known = _Known(list(_steps(mend, len(before), len(after))))
    yield f"--- {old}\n"
    yield f"+++ {new}\n"
    for steps in known.get_grouped_opcodes():
        first, last = steps[0], steps[-1]
        yield f"@@ -{_range(first[1], last[2])} +{_range(first[3], last[4])} @@\n"
        for tag, a, b, c, d in steps:
            if tag == "equal":
                yield from (f" {line}" for line in before[a:b])
                continue
            yield from (f"-{line}" for line in before[a:b])
            yield from (f"+{line}" for line in after[c:d])


def _steps(mend: Mended, old: int, new: int) -> Iterator[Step]:
    """Yield the steps from one text to the other, as difflib has them."""
    a = c = 0
    for first, last, begin, end in mend.groups:
        if a < first:
            yield "equal", a, first, c, begin
        yield "replace", first, last, begin, end
        a, c = last, end
    if a < old:
        yield "equal", a, old, c, new


def _range(start: int, stop: int) -> str:
    """Return a range of lines as a unified difference writes it."""
    length = stop - start
    begin = start + 1 if length else start
    return f"{begin}" if length == 1 else f"{begin},{length}"
