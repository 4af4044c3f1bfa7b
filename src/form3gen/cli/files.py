"""Files that several commands read or write, with a message about each."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from ..errors import Form3genError
from ..files.filings import check_file
from ..files.writing import not_yet_written, write_new
from ..operations.check import CheckedSource
from .messages import show_error, show_note


def read_all(names: Iterable[str]) -> tuple[list[tuple[str, CheckedSource]], bool]:
    """Return the sources that can be read, checked, and whether all could; show the others."""
    checked, all_read = [], True
    for name in dict.fromkeys(names):
        try:
            checked.append((name, check_file(name)))
        except Form3genError as error:
            show_error(error)
            all_read = False
    return checked, all_read


def write_new_files(contents: Mapping[Path, bytes]) -> None:
    """Write files that do not exist yet, and show their names.

    All files are compared before the first is written. Raises Form3genError if one exists with
    other content, or cannot be written.
    """
    missing = not_yet_written(contents)
    for path in contents:
        if path not in missing:
            show_note(f"{path} is there already, unchanged")
    for path, content in missing.items():
        write_new(path, content)
        show_note(f"Wrote {path}")
