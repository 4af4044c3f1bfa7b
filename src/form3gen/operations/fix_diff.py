"""What fixing would change, as a unified diff."""

from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal

from ..reference.ccc import masked
from ..reference.characters import printable
from ..yaml_source.fixes import FixedFile
from .fix import fix_rounds
from .folder import Folder
from .selection import EVERY_RULE, Selection

HIDDEN = "*" * 8
Step = tuple[Literal["replace", "delete", "insert", "equal"], int, int, int, int]


def fix_diffs(
    text: bytes | str,
    path_of: Callable[[str], str],
    *,
    folder: Folder | None = None,
    unsafe: bool = False,
    selection: Selection = EVERY_RULE,
) -> dict[str, str]:
    """Return a unified diff of each file that `fix` with the same options changes, by path.

    `path_of` gives the path to show for the source, which is called "", and for each included
    file. If the source mentions a CCC, nothing of that shape is shown.
    """
    rounds = list(fix_rounds(text, folder=folder, unsafe=unsafe, selection=selection))
    changes: dict[str, FixedFile] = {}
    for one in rounds:
        for file, change in one.changes.items():
            changes[file] = changes[file].then(change) if file in changes else change
    first, last = rounds[0].checked.source, rounds[-1].checked.source
    is_secret = any(one.checked.source.is_secret for one in rounds)
    diffs = {}
    for file, change in changes.items():
        before, after = change.old.splitlines(keepends=True), change.new.splitlines(keepends=True)
        if is_secret:
            new = _with_hidden(after, last.lines(file)) if last.is_secret else after
            before, after = _shown(change, before, new, first.lines(file))
        path = path_of(file)
        diffs[path] = "".join(map(_whole_line, _difference(change, before, after, path)))
    return diffs


def _with_hidden(lines: Sequence[str], shown: Sequence[str]) -> list[str]:
    """Return lines, those hidden that reports do not show as they are."""
    pairs = zip(lines, shown, strict=False)
    return [line if "".join(line.splitlines()) == one else HIDDEN for line, one in pairs]


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
