"""The options --fix and --diff of `form3gen check`."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from ..errors import Form3genError
from ..files.folder import DiskFolder
from ..files.project import shown_path
from ..files.reading import read_source_bytes
from ..files.streams import STANDARD
from ..files.writing import write
from ..operations.fix import FixedSource, FixedText, fix
from ..operations.fix_diff import fix_diffs
from ..operations.selection import Selection
from .messages import show_error, show_note


def show_fixes(names: Iterable[str], selection: Selection, *, unsafe: bool) -> int:
    """Write what fixes would change on standard output, and return the exit status."""
    diffs: dict[str, str] = {}
    all_read = True
    for name in dict.fromkeys(names):
        try:
            raw = read_source_bytes(name)
        except Form3genError as error:
            show_error(error)
            all_read = False
            continue
        path_of, folder = partial(_path, name), DiskFolder.of(name)
        diffs |= fix_diffs(raw, path_of, folder=folder, unsafe=unsafe, selection=selection)
    write(None, "".join(diffs.values()).encode())
    if all_read and not diffs:
        show_note("Nothing to fix")
    return 2 if not all_read else 1 if diffs else 0


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


def _path(name: str, file: str) -> str:
    """Return the path of a source, which is called "", or of one of its included files."""
    return shown_path(DiskFolder.of(name).path_of(file)) if file else str(Path(name))


def _files(name: str, fixed: FixedSource) -> dict[Path, FixedText]:
    """Return the files that changed, by path."""
    included = {Path(_path(name, file)): one for file, one in fixed.included.items()}
    return {Path(name): fixed, **included} if fixed.count else included
