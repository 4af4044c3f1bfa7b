"""The folder of a filing: the files that its source can name."""

import posixpath
from collections.abc import Mapping
from typing import Protocol, runtime_checkable

from ..errors import Form3genError


@runtime_checkable
class Folder(Protocol):
    """The files in the folder of a filing and below, on a disk or anywhere else."""

    def read(self, name: str, limit: int) -> bytes:
        """Return at most `limit` bytes of a file.

        Raises Form3genError, in words that follow the file's name, if it cannot be read or is
        outside the folder.
        """

    def folder_of(self, name: str) -> "Folder":
        """Return the folder of a file in this folder."""


class MemoryFolder:
    """A folder in memory: the content of each file by its name, such as `exhibits/poa.txt`.

    Names are paths from the top; `here` is where the filing is, such as `filings`, so that it may
    include `../shared/issuer.yaml`.
    """

    def __init__(self, files: Mapping[str, bytes], here: str = "") -> None:
        self.files = files
        self.here = here

    def __repr__(self) -> str:
        return f"<MemoryFolder of {len(self.files)} files>"

    def read(self, name: str, limit: int) -> bytes:
        """Return at most `limit` bytes of a file; raises Form3genError if it does not exist."""
        path = posixpath.normpath(posixpath.join(self.here, name))
        if path not in self.files:
            raise Form3genError("does not exist")
        return self.files[path][:limit]

    def folder_of(self, name: str) -> "MemoryFolder":
        """Return the folder of a file that this folder's filing names."""
        path = posixpath.normpath(posixpath.join(self.here, name))
        return MemoryFolder(self.files, posixpath.dirname(path))
