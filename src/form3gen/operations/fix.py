"""Fix what is unambiguous in a YAML source: in rounds, as one fix may reveal another."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from posixpath import normpath

from ..errors import checks_types
from ..yaml_source import CheckedSource
from ..yaml_source.fixes import FixedFile, fixed_files
from .check import check_text
from .folder import Folder
from .selection import EVERY_RULE, Selection

MAX_ROUNDS = 5


@dataclass(frozen=True)
class FixedText:
    """A text with fixes applied, and their number; all other bytes are unchanged."""

    text: str = field(repr=False)
    count: int


@dataclass(frozen=True)
class FixedSource(FixedText):
    """A fixed YAML source, and those of its included files that were fixed, by name."""

    included: Mapping[str, FixedText] = field(default_factory=dict)


@checks_types
def fix(
    text: bytes | str,
    *,
    folder: Folder | None = None,
    unsafe: bool = False,
    selection: Selection = EVERY_RULE,
) -> FixedSource:
    """Return a YAML source with all safe fixes applied, and its included files.

    `folder` holds the files that the text names. `unsafe` also applies fixes that may change what
    is filed; `selection` limits the fixes to those of some rules. Nothing is written.
    """
    fixed: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for one in fix_rounds(text, folder=folder, unsafe=unsafe, selection=selection):
        fixed |= {file: change.new for file, change in one.changes.items()}
        counts.update({file: change.count for file, change in one.changes.items()})
    source = fixed.pop("", text)
    written = source if isinstance(source, str) else source.decode("utf-8", "replace")
    included = {file: FixedText(new, counts[file]) for file, new in fixed.items()}
    return FixedSource(written, counts[""], included)


@dataclass(frozen=True)
class FixRound:
    """A source as it is before a round of fixes, and the files that the round changes, by name."""

    checked: CheckedSource
    changes: Mapping[str, FixedFile]


def fix_rounds(
    text: bytes | str, *, folder: Folder | None, unsafe: bool, selection: Selection
) -> Iterator[FixRound]:
    """Yield rounds of fixes, until one changes nothing or there are too many."""
    fixed: dict[str, str] = {}
    for _ in range(MAX_ROUNDS):
        current = _FixedFolder(folder, fixed) if folder else None
        checked = check_text(fixed.get("", text), folder=current)
        changes = fixed_files(selection.applied_to(checked), unsafe=unsafe)
        yield FixRound(checked, changes)
        if not changes:
            return
        fixed |= {file: change.new for file, change in changes.items()}


class _FixedFolder:
    """A folder in which some files are already fixed, though not yet written."""

    def __init__(self, folder: Folder, fixed: Mapping[str, str]) -> None:
        self.folder = folder
        self.fixed = {normpath(file): text for file, text in fixed.items() if file}

    def read(self, name: str, limit: int) -> bytes:
        """Return at most `limit` bytes of a file, fixed or as it is."""
        text = self.fixed.get(normpath(name))
        return self.folder.read(name, limit) if text is None else text.encode()[:limit]

    def folder_of(self, name: str) -> Folder:
        """Return the folder of a file in this folder, in which nothing is fixed."""
        return self.folder.folder_of(name)
