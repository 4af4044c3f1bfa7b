"""The source files that a command line names: files, folders and patterns."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ..errors import Form3genError
from ..operations.included_file import is_filing
from .including_filings import files_included_by
from .paths import is_folder, resolved
from .project import yaml_files
from .reading import read_source_bytes
from .streams import STANDARD

MAGIC = frozenset("*?[")
"""The characters that make a pattern of a name."""


@dataclass(frozen=True)
class SourceFiles:
    """The source files that names stand for.

    `left_out` are YAML files in folders that are not filings, and that no filing there includes.
    """

    names: tuple[str, ...]
    left_out: tuple[str, ...] = ()


def source_files(names: Iterable[str]) -> SourceFiles:
    """Return the files that names stand for: files, folders with their filings, or patterns.

    A folder is searched with the folders in it for `.yaml` and `.yml` files that are filings:
    files that filings include are left out, and so is other YAML. A folder or pattern without
    filings stays as it is, to be reported as what cannot be read.
    """
    taken: dict[str, None] = {}
    left_out: dict[str, None] = {}
    for name in names:
        for one in _matches(name):
            if one == STANDARD or not is_folder(one):
                taken[one] = None
            else:
                _search(Path(one), taken, left_out)
    return SourceFiles(tuple(taken), tuple(file for file in left_out if file not in taken))


def _matches(name: str) -> list[str]:
    """Return the files that match a pattern, or the name itself if it is not a pattern."""
    if name == STANDARD or MAGIC.isdisjoint(name) or Path(name).exists():
        return [name]
    import glob  # most names are no patterns

    matches = sorted(glob.glob(name, recursive=True))  # noqa: PTH207 - it may be absolute
    return matches or [name]


def _search(folder: Path, taken: dict[str, None], left_out: dict[str, None]) -> None:
    """Add the filings in a folder to those taken, and its other YAML to what is left out."""
    files = list(map(str, yaml_files(folder)))
    filings = set(_filings(files))
    if not filings:
        taken[str(folder)] = None
    included = {path for file in filings for path in files_included_by(Path(file))}
    for file in files:
        if file in filings:
            taken[file] = None
        elif resolved(file) not in included:
            left_out[file] = None


def _filings(files: Iterable[str]) -> Iterator[str]:
    """Yield the files that are filings, or that cannot be read: a check tells why."""
    for file in files:
        try:
            if is_filing(read_source_bytes(file)):
                yield file
        except Form3genError:
            yield file
