"""What fixing would change, as a unified diff."""

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Literal

from ..reference.ccc import masked
from ..reference.characters import printable
from ..yaml_source import CheckedSource
from ..yaml_source.fixes import FixedFile, fixed_files

HIDDEN = "*" * 8
Step = tuple[Literal["replace", "delete", "insert", "equal"], int, int, int, int]


def fix_diffs(
    checked: CheckedSource, names: Mapping[str, str], *, unsafe: bool = False
) -> dict[str, str]:
    """Return a unified diff of each file that fixes would change, by name.

    `names` gives the name to show for the source, which is called "", and for each included file.
    `unsafe` also shows fixes that may change what is filed. Fixes that only show once others are
    made are not in it. If the source mentions a CCC, nothing of that shape is shown.
    """
    source = checked.source
    diffs = {}
    for file, change in fixed_files(checked, unsafe=unsafe).items():
        before, after = change.old.splitlines(keepends=True), change.new.splitlines(keepends=True)
        if source.is_secret:
            before, after = _shown(change, before, after, source.lines(file))
        lines = _difference(change, before, after, names[file])
        diffs[names[file]] = "".join(map(_whole_line, lines))
    return diffs


def _shown(
    change: FixedFile, before: Sequence[str], after: Sequence[str], shown: Sequence[str]
) -> tuple[list[str], list[str]]:
    """Return the lines of both texts with CCCs masked, and whole where they are hidden.

    `shown` are the old lines as reports show them. A fixed line is hidden if the old one is.
    """
    old, new = list(map(masked, before)), list(map(masked, after))
    pairs = enumerate(zip(old, shown, strict=False))
    hidden = {n for n, (line, one) in pairs if "".join(line.splitlines()).strip("\ufeff") != one}
    old = [shown[n] if n in hidden else line for n, line in enumerate(old)]
    for first, last, begin, end in change.groups:
        if not hidden.isdisjoint(range(first, last)):
            new[begin:end] = [HIDDEN] * (end - begin)
    return old, new


def _whole_line(line: str) -> str:
    return line if line.endswith("\n") else f"{line}\n"


class _KnownSteps(SequenceMatcher[str]):
    """Groups steps that are known already: the texts are not compared."""

    def __init__(self, steps: list[Step]) -> None:
        super().__init__(None, "", "")
        self.steps = steps

    def get_opcodes(self) -> list[Step]:
        return self.steps


def _difference(
    change: FixedFile, before: Sequence[str], after: Sequence[str], name: str
) -> Iterator[str]:
    """Yield the lines of a unified diff."""
    name = printable(name)
    yield f"--- {name}\n"
    yield f"+++ {name} fixed\n"
    steps = _KnownSteps(list(_steps(change, len(before), len(after))))
    for group in steps.get_grouped_opcodes():
        first, last = group[0], group[-1]
        yield f"@@ -{_range(first[1], last[2])} +{_range(first[3], last[4])} @@\n"
        for tag, a, b, c, d in group:
            if tag == "equal":
                yield from (f" {line}" for line in before[a:b])
                continue
            yield from (f"-{line}" for line in before[a:b])
            yield from (f"+{line}" for line in after[c:d])


def _steps(change: FixedFile, old: int, new: int) -> Iterator[Step]:
    """Yield the steps from the old lines to the new, in difflib's terms."""
    a = c = 0
    for first, last, begin, end in change.groups:
        if a < first:
            yield "equal", a, first, c, begin
        yield "replace", first, last, begin, end
        a, c = last, end
    if a < old:
        yield "equal", a, old, c, new


def _range(start: int, stop: int) -> str:
    """Return a range of lines as a unified diff writes it."""
    length = stop - start
    begin = start + 1 if length else start
    return f"{begin}" if length == 1 else f"{begin},{length}"
