"""The options --fix and --diff of `form3gen check`."""

from collections.abc import Iterable
from pathlib import Path

from ..errors import Form3genError
from ..files.folder import DiskFolder
from ..files.reading import read_source_bytes
from ..files.streams import STANDARD
from ..files.writing import write
from ..operations.check import CheckedSource
from ..operations.fix import FixedSource, FixedText, fix
from ..operations.fix_diff import fix_diffs
from ..operations.selection import Selection
from .files import read_all
from .messages import show_note


def show_fixes(names: Iterable[str], selection: Selection, *, unsafe: bool) -> bool:
    """Write what fixes would change on standard output; return whether there is anything."""
    sources, _ = read_all(names)
    diffs: dict[str, str] = {}
    for name, checked in sources:
        paths = _paths(name, checked)
        diffs |= fix_diffs(selection.applied_to(checked), paths, unsafe=unsafe)
    write(None, "".join(diffs.values()).encode())
    return bool(diffs)


def write_fixes(names: Iterable[str], selection: Selection, *, unsafe: bool) -> None:
    """Apply fixes to files, and show how many in each.

    Raises Form3genError if one cannot be written, or is standard input.
    """
    names = dict.fromkeys(names)
    if STANDARD in names:
        raise Form3genError("standard input cannot be fixed in place; --diff shows the fixes")
    for name in names:
        try:
            raw = read_source_bytes(name)
        except Form3genError:
            continue  # the check that follows reports it
        fixed = fix(raw, folder=DiskFolder.of(name), unsafe=unsafe, selection=selection)
        for path, one in _files(name, fixed).items():
            write(path, one.text.encode())
            many = "s" if one.count != 1 else ""
            show_note(f"Fixed {one.count} finding{many} in {path}")


def _paths(name: str, checked: CheckedSource) -> dict[str, str]:
    """Return the path of a source, which is called "", and those of its included files."""
    included = {file: str(Path(name).parent / file) for file in checked.source.included_files}
    return {"": str(Path(name)), **included}


def _files(name: str, fixed: FixedSource) -> dict[Path, FixedText]:
    """Return the files that changed, by path."""
    included = {Path(name).parent / file: one for file, one in fixed.included.items()}
    return {Path(name): fixed, **included} if fixed.count else included
