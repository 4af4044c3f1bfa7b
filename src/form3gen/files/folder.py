"""The folder of a filing on the disk."""

from pathlib import Path

from ..errors import Form3genError
from ..reference.characters import NOT_XML
from .reading import read_bytes
from .streams import STANDARD


class DiskFolder:
    """The files in a folder of the disk and below."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @classmethod
    def of(cls, name: str) -> "DiskFolder":
        """Return the folder of a source; for standard input, the working directory."""
        return cls(Path() if name == STANDARD else Path(name).parent)

    def read(self, name: str, limit: int) -> bytes:
        """Return at most `limit` bytes of a file.

        Raises Form3genError, in words that follow the file's name, if it is not in the folder.
        """
        if NOT_XML.search(name):
            raise Form3genError("is not a file name")
        folder = self.path.resolve()
        file = (folder / name).resolve()
        if not file.is_relative_to(folder):
            raise Form3genError("is outside the folder of the filing")
        if not file.is_file():
            raise Form3genError("does not exist")
        return read_bytes(str(file), limit)

    def folder_of(self, name: str) -> "DiskFolder":
        """Return the folder of a file in this folder."""
        return DiskFolder((self.path / name).parent)
