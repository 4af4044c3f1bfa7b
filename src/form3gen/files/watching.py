"""Filings that are checked again whenever they or files they name change."""

import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from ..errors import Form3genError
from ..yaml_source import CheckedSource
from .folder import DiskFolder
from .paths import is_file, resolved
from .project import shown_path
from .streams import STANDARD

CLOCK_LAG_SECONDS = 0.02
"""How far the clock of a file system may be behind."""

TICK_MILLISECONDS = 200
"""How often files are compared even if no event reports a change."""

CheckAll = Callable[[], Iterable[tuple[str, CheckedSource]]]

ShowChanges = Callable[[Sequence[str]], None]
"""Shows the names of the files that changed; none at the start."""


def watch(names: tuple[str, ...], check_all: CheckAll, show: ShowChanges) -> None:
    """Check filings, and check them again whenever they or files they name change.

    Returns when it is interrupted. Raises Form3genError if watchfiles is not installed.
    """
    if STANDARD in names:
        raise Form3genError("standard input cannot be watched; name files")
    try:
        from watchfiles import watch as changes
    except ImportError:
        raise Form3genError("watching needs an extra: pip install watchfiles") from None
    with suppress(KeyboardInterrupt):
        _watch(names, check_all, show, changes)


def _watch(
    names: tuple[str, ...],
    check_all: CheckAll,
    show: ShowChanges,
    changes: Callable[..., Iterable[object]],
) -> None:
    files = {resolved(name) for name in names}
    while folders := _folders(files):
        seen: dict[Path, float] = {}
        # The timeout catches what changed before watching began.
        for _ in changes(*folders, rust_timeout=TICK_MILLISECONDS, yield_on_timeout=True):
            if (now := _modified(files)) != seen:
                show(
                    [shown_path(file) for file, at in now.items() if seen and seen.get(file) != at]
                )
                start = time.time() - CLOCK_LAG_SECONDS
                files |= _files(names, check_all())
                new = _modified(files - now.keys())
                # What changed during the check may not have been read.
                seen = now | {file: at if at < start else 0 for file, at in new.items()}
                if not _folders(files) <= folders:
                    break  # an included file is in a folder that is not watched yet
    raise Form3genError("there is no folder to watch")


def _folders(files: Iterable[Path]) -> set[Path]:
    return {file.parent for file in files if file.parent.is_dir()}


def _modified(files: Iterable[Path]) -> dict[Path, float]:
    """Return when each file was last changed, 0 if it does not exist."""
    return {file: file.stat().st_mtime if is_file(file) else 0 for file in files}


def _files(names: tuple[str, ...], filings: Iterable[tuple[str, CheckedSource]]) -> set[Path]:
    """Return the files of filings, and those that they include or list as exhibits."""
    files = {resolved(name) for name in names}
    for name, checked in filings:
        folder = DiskFolder.of(name)
        named = [
            *checked.source.included_files,
            *(one.file for one in checked.form.exhibits if one.file),
        ]
        for other in named:
            with suppress(Form3genError):
                files.add(folder.path_of(other))
    return files
