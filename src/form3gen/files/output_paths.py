"""Where rendered filings are written."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from ..errors import Form3genError
from ..formats.fingerprints import BLOCK_BYTES
from ..operations.render import FORMATS, Format
from .paths import is_device, is_file, is_folder
from .protected_files import ProtectedFiles
from .reading import read_block
from .streams import STANDARD

SUFFIXES = {".yaml", ".yml", *("." + one.suffix.rpartition(".")[2] for one in FORMATS.values())}

Output = tuple[Format, Path | None]
"""A format and its file, None for standard output."""


def output_paths(
    names: Sequence[str], formats: Sequence[Format], output: str | None
) -> dict[str, tuple[Output, ...]]:
    """Return the file of each format, for each source.

    `output` is a file, a folder, `-` for standard output, or None for the folder of each source.
    An output folder gets the folders of the sources, so that `a/lee.yaml` and `b/lee.yaml` may be
    written in one run.
    Raises Form3genError if it does not fit the number of files.
    """
    several = len(names) * len(formats) > 1
    below = _folders_below(names)
    if output == STANDARD and several:
        raise Form3genError("standard output takes one file; name a folder with -o")
    return {
        name: tuple((wanted, _path(name, wanted, output, several, below)) for wanted in formats)
        for name in names
    }


def _folders_below(names: Sequence[str]) -> dict[str, Path]:
    """Return the folder of each source, relative to the one that contains all sources."""
    folders = {name: Path(name).parent.absolute() for name in names if name != STANDARD}
    top = os.path.commonpath(folders.values()) if folders else ""
    return {name: Path(os.path.relpath(folder, top)) for name, folder in folders.items()}


def refuse_clashes(outputs: dict[str, tuple[Output, ...]], protected: ProtectedFiles) -> None:
    """Raise Form3genError if two outputs have one name, or one would replace another file.

    Only a rendering in the same format is replaced. What else a filing means to name cannot be told
    from a source with errors.
    """
    sources: dict[str, str] = {}
    for name, files in outputs.items():
        for wanted, path in files:
            if not path:
                continue
            protected.refuse(path)
            real = os.path.realpath(path)
            if real in sources:
                both = f"{sources[real]} and {name}"
                raise Form3genError(f"{both} would both be written to {path}")
            sources[real] = name
            _refuse_suffix(path, wanted)
            _refuse_other_file(path, wanted)


def _path(
    name: str, wanted: Format, output: str | None, several: bool, below: Mapping[str, Path]
) -> Path | None:
    source = Path("form3.yaml" if name == STANDARD else name)
    if output == STANDARD or (output is None and name == STANDARD and not several):
        return None
    if output is None:
        return source.with_name(source.stem + wanted.suffix)
    return _path_in(output, below.get(name, Path()) / (source.stem + wanted.suffix), several)


def _path_in(output: str, file: Path, several: bool) -> Path:
    """Return the file that `output` itself names, or the file of that name in the folder."""
    folder = Path(output)
    exists = is_folder(folder)
    may_be_file = not (several or output.endswith("/") or exists)
    if may_be_file and (folder.suffix or is_device(folder)):
        return folder
    is_name_of_file = several and folder.suffix in SUFFIXES and not exists
    if is_name_of_file or is_file(folder):
        raise Form3genError(f"{output} is the name of a file, not of a folder")
    return folder / file


def _refuse_suffix(path: Path, wanted: Format) -> None:
    """Raise Form3genError if the suffix of a file is that of another format."""
    if path.suffix in SUFFIXES and not wanted.suffix.endswith(path.suffix):
        raise Form3genError(f"{path} does not end in {wanted.suffix}, the suffix of {wanted.name}")


def _refuse_other_file(path: Path, wanted: Format) -> None:
    """Raise Form3genError if a file exists, is not empty, and is no rendering in the format."""
    if not is_file(path):
        return
    block = read_block(path, BLOCK_BYTES, at_end=wanted.fingerprint.is_at_end)
    if block and not wanted.fingerprint.is_in(block):
        message = f"{path} exists and is not {wanted.fingerprint.what}"
        raise Form3genError(f"{message}; move it, or name another file with -o")
