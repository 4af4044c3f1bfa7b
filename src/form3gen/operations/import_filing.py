"""Import a filed Form 3: ownership XML, a full submission or an envelope, back to YAML."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..edgar.document import Filed, filed
from ..edgar.submission import Attachment
from ..errors import checks_types
from ..yaml_source.writer import source_text
from .exhibit_names import exhibit_names


@dataclass(frozen=True)
class ImportedFiling:
    """A filed document as a YAML source, with its exhibits.

    `document` is what was read. `names` are the file names of its exhibits: as filed, or a new
    name for a text file and for one that is not safe on every system.
    """

    document: Filed
    names: tuple[str, ...]

    def __repr__(self) -> str:
        return f"<ImportedFiling with {len(self.names)} exhibits>"

    @property
    def text(self) -> str:
        """The YAML source; comments at its top state what was not carried over."""
        listed = [one.to_data(name) for name, one in self._attachments()]
        data = {**self.document.data, "exhibits": listed} if listed else self.document.data
        return source_text(data, [*self.document.comments, *self._renamed()])

    @property
    def text_without_exhibits(self) -> str:
        """The YAML source if the exhibits are not kept, which it then does not list."""
        return source_text(self.document.data, self.document.comments)

    @property
    def exhibits(self) -> Mapping[str, bytes]:
        """The content of each exhibit, by file name."""
        return {name: one.content for name, one in self._attachments()}

    def _attachments(self) -> Iterator[tuple[str, Attachment]]:
        """Yield the file name that each exhibit gets, and the exhibit."""
        return zip(self.names, self.document.attachments, strict=True)

    def _renamed(self) -> Iterator[str]:
        """Yield a line for each exhibit that could not keep the name under which it was filed."""
        for name, one in self._attachments():
            if one.file != name:
                yield f"The exhibit {name} was filed as {one.file or 'a document without name'}."


@checks_types
def import_filing(raw: bytes, source_name: str = "form3.yaml") -> ImportedFiling:
    """Read a filed Form 3 or 3/A, mistakes included, as a YAML source.

    `raw` is an ownership document of any schema version, a full submission `.txt`, or an envelope.
    `source_name` is the file name that the source will have, which no exhibit may take. Raises
    Form3genError if it is not a Form 3 or 3/A.
    """
    document = filed(raw)
    return ImportedFiling(
        document, exhibit_names((one.file for one in document.attachments), source_name)
    )
