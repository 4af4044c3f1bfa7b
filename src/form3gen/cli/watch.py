"""Filings that are looked at again whenever they change, or anything that belongs to them."""

import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from ..errors import Form3genError
from ..yaml_source import CheckedSource
from .files import STANDARD

COARSE = 0.02
"""Seconds by which the clock of a file system may be behind."""

TICK = 200
"""Milliseconds after which files are looked at that no event has spoken of."""

Look = Callable[[], Iterable[tuple[str, CheckedSource]]]


def watch(names: tuple[str, ...], look: Look) -> None:
    """Look at filings, and again at each change of them, of their parts and exhibits.

    Ends when it is interrupted. Raises Form3genError where watchfiles is not installed.
    """
    if STANDARD in names:
        raise Form3genError("standard input cannot be watched; name files")
    try:
        from watchfiles import watch as changes
    except ImportError:
        raise Form3genError("watching needs an extra: pip install 'form3gen[watch]'") from None
    with suppress(KeyboardInterrupt):
        _watch(names, look, changes)


def _watch(names: tuple[str, ...], look: Look, changes: Callable[..., Iterable[object]]) -> None:
    files = {Path(name).resolve() for name in names}
    while folders := _folders(files):
        seen: dict[Path, float] = {}
        # A time-out gives a look at what changed before the watching began.
        for _ in changes(*folders, rust_timeout=TICK, yield_on_timeout=True):
            if (now := _changed(files)) != seen:
                start = time.time() - COARSE
                files |= _files(names, look())
                new = _changed(files - now.keys())
                # What came while it was looked for may not have been seen.
                seen = now | {file: at if at < start else 0 for file, at in new.items()}
                if not _folders(files) <= folders:
                    break  # a part in a folder that is not watched yet
    raise Form3genError("there is no folder to watch")


def _folders(files: Iterable[Path]) -> set[Path]:
    return {file.parent for file in files if file.parent.is_dir()}


def _changed(files: Iterable[Path]) -> dict[Path, float]:
    """Return when each file was last changed, 0 where there is none."""
    return {file: file.stat().st_mtime if file.is_file() else 0 for file in files}


def _files(names: tuple[str, ...], drafts: Iterable[tuple[str, CheckedSource]]) -> set[Path]:
    """Return the files of filings, with those that they include or list as exhibits."""
    files = {Path(name).resolve() for name in names}
    for name, draft in drafts:
        folder = Path(name).parent.resolve()
        beside = [*draft.source.parts, *(one.file for one in draft.form.exhibits if one.file)]
        found = {(folder / other).resolve() for other in beside if "\0" not in other}
        files |= {file for file in found if file.is_relative_to(folder)}
    return files
