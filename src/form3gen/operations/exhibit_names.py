"""File names for the exhibits of a submission, safe on every system."""

import itertools
import re
from collections.abc import Iterable
from pathlib import PurePath

from ..reference.exhibit_files import is_file_name

SUFFIXES = {".txt", ".htm", ".jpg", ".gif", ".pdf"}
WINDOWS_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])\.")


def is_exhibit_name(name: str) -> bool:
    """Return whether a name from a submission is safe for a file, on every system.

    It is one that EDGAR accepts, or one like it that ends in `.pdf`.
    """
    plain = name.removesuffix(".pdf") + ".txt" if name.endswith(".pdf") else name
    return is_file_name(plain) and not WINDOWS_DEVICE.match(name)


def exhibit_names(filed_names: Iterable[str], source_name: str) -> tuple[str, ...]:
    """Return a file name for each exhibit: its own if that is safe and not taken, else a new one.

    `source_name` is the name of the YAML source, which no exhibit may have.
    """
    names: list[str] = []
    taken = {source_name.lower()}
    for number, filed_name in enumerate(filed_names, start=1):
        is_usable = is_exhibit_name(filed_name) and filed_name not in taken
        name = filed_name if is_usable else _new_name(filed_name, number, taken)
        names.append(name)
        taken.add(name)
    return tuple(names)


def _new_name(filed_name: str, number: int, taken: set[str]) -> str:
    """Return the first free name of the kind exhibit-1.txt, counting from `number`."""
    suffix = PurePath(filed_name).suffix.lower()
    suffix = suffix if suffix in SUFFIXES else ".txt"
    names = (f"exhibit-{other}{suffix}" for other in itertools.count(number))
    return next(name for name in names if name not in taken)
