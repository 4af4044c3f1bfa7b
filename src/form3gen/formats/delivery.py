"""What a submission contains besides the form: CCCs, exhibits, and the live/TEST flag."""

import base64
import re
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ..form import Form3
from ..reference.edgar_codes import bare_cik, by_bare_cik

PRIMARY = "form3.xml"
LINE_CHARS, TABLE_LINE_CHARS = 80, 132


@dataclass(frozen=True)
class Document:
    """One document of a submission, its content in base64."""

    name: str
    type: str
    description: str
    block: str = field(repr=False)


@dataclass(frozen=True)
class Delivery:
    """What a submission contains besides the form.

    `cccs` maps an owner's CIK to the secret CCC, which is never printed and in no message. It may
    have those of other filers, too. `exhibits` are contents by file name. A submission is a TEST
    unless `live`.
    """

    cccs: Mapping[str, str] = field(default_factory=dict, repr=False)
    exhibits: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    live: bool = False
    documents: tuple[Document, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "cccs", by_bare_cik(self.cccs))

    def ccc(self, cik: str | None) -> str:
        """Return the CCC of an owner, empty if it is not known."""
        return self.cccs.get(bare_cik(cik), "")


def documents(form: Form3, primary: bytes, exhibits: Mapping[str, bytes]) -> tuple[Document, ...]:
    """Return the ownership document and the exhibits as the documents of a submission."""
    first = Document(PRIMARY, form.document_type, f"FORM {form.document_type}", in_base64(primary))
    return (first, *_attached(form, exhibits))


def _attached(form: Form3, exhibits: Mapping[str, bytes]) -> Iterator[Document]:
    for one in form.exhibits:
        name = one.file or ""
        content = exhibits.get(name, b"")
        if name.endswith(".txt"):
            content = wrapped_exhibit(content)
        yield Document(name, one.type or "", one.description or "", in_base64(content))


def in_base64(content: bytes) -> str:
    """Return content in base64, with the line breaks of email."""
    return base64.encodebytes(content).decode().rstrip("\n")


def wrapped_exhibit(content: bytes) -> bytes:
    """Return a text exhibit in lines that EDGAR accepts: 80 characters, 132 in tables."""
    lines: list[str] = []
    limit = LINE_CHARS
    for line in content.decode("ascii", "replace").splitlines():
        if re.match(r"\s*<TABLE", line, re.IGNORECASE):
            limit = TABLE_LINE_CHARS
        line = line.expandtabs().rstrip()
        indent = line[: len(line) - len(line.lstrip())]
        if len(line) > limit:
            within = indent if len(indent) <= limit // 2 else ""
            lines += textwrap.wrap(
                line.strip(),
                limit,
                initial_indent=within,
                subsequent_indent=within,
                break_on_hyphens=False,
            )
        else:
            lines.append(line)
        if re.match(r"\s*</TABLE", line, re.IGNORECASE):
            limit = LINE_CHARS
    return ("\n".join(lines) + "\n").encode("ascii", "replace")
