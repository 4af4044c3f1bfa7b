"""The folder of a filing on the disk."""

from pathlib import Path

from ..errors import Form3genError
from ..reference.characters import NOT_XML
from .configuration import settings
from .paths import is_file, refuse_unreachable, resolved
from .project import YAML_SUFFIXES, project_root
from .reading import read_bytes
from .streams import STANDARD


class DiskFolder:
    """The files that a filing in a folder of the disk may name.

    They are in the folder and below. YAML files may be anywhere in the project, unless the folder
    is that of standard input.
    """

    def __init__(self, path: Path, *, in_project: bool = True) -> None:
        self.path = path
        self.in_project = in_project

    @classmethod
    def of(cls, name: str) -> "DiskFolder":
        """Return the folder of a source; for standard input, the working directory."""
        is_file = name != STANDARD
        return cls(Path(name).parent if is_file else Path(), in_project=is_file)

    def read(self, name: str, limit: int) -> bytes:
        """Return at most `limit` bytes of a file.

        Raises Form3genError, in words that follow the file's name, if it is not in the folder.
        """
        return read_bytes(str(self._file(name)), limit)

    def folder_of(self, name: str) -> "DiskFolder":
        """Return the folder of a file that this folder's filing names."""
        return DiskFolder(self.path_of(name).parent, in_project=self.in_project)

    def path_of(self, name: str) -> Path:
        """Return the path that a name stands for, whether or not there is such a file."""
        return self._resolved(name)[0]

    def _file(self, name: str) -> Path:
        file, root = self._resolved(name)
        if not file.is_relative_to(root):
            project = self.in_project and name.endswith(YAML_SUFFIXES) and project_root(self.path)
            whole = f"the project, {root}" if project else "the folder of the filing"
            raise Form3genError(f"is outside {whole}")
        refuse_unreachable(file)
        if not is_file(file):
            raise Form3genError("does not exist")
        return file

    def _resolved(self, name: str) -> tuple[Path, Path]:
        """Return the path of a file, and the folder in which it must be."""
        if NOT_XML.search(name):
            raise Form3genError("is not a file name")
        folder = resolved(self.path)
        file = resolved(folder / name)
        if file.is_relative_to(folder) and is_file(file):
            return file, folder
        root = project_root(folder) if self.in_project and name.endswith(YAML_SUFFIXES) else None
        if root is None:
            return file, folder
        shared = settings(folder).get("shared")
        if shared and not is_file(file):
            in_shared = resolved(Path(shared) / name)
            file = in_shared if is_file(in_shared) else file
        return file, root
