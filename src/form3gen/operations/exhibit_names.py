"""File names for the exhibits of a submission, safe on every system."""

import itertools
import re
from collections.abc import Iterable
from pathlib import PurePath

from ..reference.exhibit_files import is_file_name

SUFFIXES = {".txt", ".htm", ".jpg", ".gif", ".pdf"}
MAX_STEM_CHARS = 16
"""Characters of a source's name in a new name, which EDGAR limits to 32 in all."""

WINDOWS_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])\.")


def is_exhibit_name(name: str) -> bool:
    """Return whether a name from a submission is safe for a file, on every system.

    It is one that EDGAR accepts, or one like it that ends in `.pdf`.
    """
    plain = name.removesuffix(".pdf") + ".txt" if name.endswith(".pdf") else name
    return is_file_name(plain) and not WINDOWS_DEVICE.match(name)


def may_keep_name(name: str) -> bool:
    """Return whether an exhibit of a submission may keep its name, next to other files.

    It is a safe name, and not that of a text file: tools read some of those unasked, such as
    `requirements.txt`. Graphics must keep theirs, under which HTML exhibits show them.
    """
    return is_exhibit_name(name) and not name.endswith(".txt")


def exhibit_names(filed_names: Iterable[str], source_name: str) -> tuple[str, ...]:
    """Return a file name for each exhibit: its own if it may keep that, else a new one.

    `source_name` is the name of the YAML source, which no exhibit may have, and with which new
    names begin.
    """
    names: list[str] = []
    taken = {source_name.lower()}
    prefix = _prefix(source_name)
    for number, filed_name in enumerate(filed_names, start=1):
        is_usable = may_keep_name(filed_name) and filed_name not in taken
        name = filed_name if is_usable else _new_name(filed_name, prefix, number, taken)
        names.append(name)
        taken.add(name)
    return tuple(names)


def _prefix(source_name: str) -> str:
    """Return the beginning of new names, such as `lee-exhibit` for `lee.yaml`."""
    plain = re.sub(r"[^a-z0-9]", "", PurePath(source_name).stem.lower())
    stem = plain.lstrip("0123456789")[:MAX_STEM_CHARS]
    return f"{stem}-exhibit" if stem else "exhibit"


def _new_name(filed_name: str, prefix: str, number: int, taken: set[str]) -> str:
    """Return the first free name of the kind lee-exhibit1.txt, counting from `number`."""
    suffix = PurePath(filed_name).suffix.lower()
    suffix = suffix if suffix in SUFFIXES else ".txt"
    names = (f"{prefix}{other}{suffix}" for other in itertools.count(number))
    return next(name for name in names if name not in taken)
