"""A filing read from a YAML source, an ownership document, a full submission, or an envelope."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial

from ..edgar.detection import MAX_BYTES as MAX_FILED_BYTES
from ..edgar.detection import is_filed
from ..errors import Form3genError, checks_types
from ..form import Form3
from ..reference.ccc import contains_labeled_ccc, misplaces_ccc
from ..reference.exhibit_files import is_file_name
from ..rules import Exhibits, Finding, check
from ..rules.facts.exhibits import MAX_EXHIBIT_BYTES
from ..yaml_source import CheckedSource, check_source, read_text
from ..yaml_source.includes import Fetch
from ..yaml_source.reader import MAX_BYTES as MAX_SOURCE_BYTES
from ..yaml_source.writer import source_text
from .folder import Folder


@dataclass(frozen=True)
class ReadFiling:
    """A filing read from a source or a filed document.

    `published` tells whether EDGAR published it; `filed` is its filing date as YYYY-MM-DD, empty
    if unknown. `comments` list what was not carried over. `exhibits` are contents by file name.
    `unstated` are the facts of a filing that such a document lacks, such as `contact`.
    """

    checked: CheckedSource
    published: bool = False
    filed: str = ""
    comments: tuple[str, ...] = ()
    exhibits: Mapping[str, bytes] = field(default_factory=dict)
    unstated: frozenset[str] = frozenset()

    def __repr__(self) -> str:
        return f"<ReadFiling with {len(self.exhibits)} exhibits: {self.form!r}>"

    @property
    def form(self) -> Form3:
        """The filing."""
        return self.checked.form


Filing = Form3 | CheckedSource | ReadFiling
"""What an operation accepts: a form built in Python, a checked source, or a filing read back."""


def form_of(filing: Filing) -> Form3:
    """Return the form of a filing."""
    return filing if isinstance(filing, Form3) else filing.form


def errors_of(filing: Filing) -> tuple[Finding, ...]:
    """Return the findings that keep a filing from being filed; a form is checked for them."""
    if isinstance(filing, Form3):
        return check(filing).errors
    return filing.checked.errors if isinstance(filing, ReadFiling) else filing.errors


@checks_types
def read_filing(raw: bytes, name: str = "the filing", folder: Folder | None = None) -> ReadFiling:
    """Read the filing in a YAML source, an ownership document, a full submission, or an envelope.

    `name` is what messages call it, `folder` holds the files that a source names. Raises
    Form3genError if it is not a Form 3, or has a value that would be lost because its field
    cannot hold it.
    """
    if not is_filed(raw):
        unchecked = read_text(raw, include=included_files(folder))
        checked = check_source(unchecked)
        _refuse_loss(checked, name, f"check {name} and fix it first", lines=True)
        exhibits = exhibits_of(checked.form, folder)
        return ReadFiling(checked, exhibits=exhibits.contents if exhibits else {})
    from ..edgar.document import filed  # a check of YAML needs no XML parser

    try:
        document = filed(raw)
    except Form3genError as error:
        raise Form3genError(f"{name}: {error}") from None
    checked = check_source(read_text(source_text(document.data)))
    _refuse_loss(checked, name, f"import {name}, and fix it in the YAML")
    contents = {one.file: one.content for one in document.attachments}
    return ReadFiling(
        checked,
        published="names" not in document.unstated,
        filed=document.filed,
        comments=document.comments,
        exhibits=contents,
        unstated=document.unstated,
    )


def read_original(form: Form3, folder: Folder) -> Form3:
    """Read the original that an amendment names; raises Form3genError if it cannot be read."""
    name = form.circumstances.original or ""
    raw = folder.read(name, MAX_FILED_BYTES + 1)
    return read_filing(raw, name, folder.folder_of(name)).form


def included_files(folder: Folder | None) -> Fetch | None:
    """Return the function that reads an included file, None without a folder."""
    return partial(folder.read, limit=MAX_SOURCE_BYTES + 1) if folder else None


def exhibits_of(form: Form3, folder: Folder | None) -> Exhibits | None:
    """Return the exhibits of a filing that are in its folder; None if they cannot be looked up."""
    names = [one.file for one in form.exhibits if one.file and is_file_name(one.file)]
    if folder is None:
        return None if names else Exhibits({})
    contents = {}
    for name in dict.fromkeys(names):
        with suppress(Form3genError):  # a finding reports that it is missing
            contents[name] = folder.read(name, MAX_EXHIBIT_BYTES + 1)
    return Exhibits(contents)


def _refuse_loss(checked: CheckedSource, name: str, advice: str, *, lines: bool = False) -> None:
    """Raise Form3genError if a value was left out, or is a secret that no output may show."""
    lost = [one for one in checked.errors if one.rule.found_by == "reader" or one.is_secret]
    if lost:
        where = f"{name}, line {lost[0].shown_span.line}" if lines else name
        raise Form3genError(f"{where}: {lost[0].message}; {advice}")
    if any(misplaces_ccc(text) or contains_labeled_ccc(text) for text in _texts(checked)):
        raise Form3genError(f"{name} contains what may be a CCC; remove it")


def _texts(checked: CheckedSource) -> Iterator[str]:
    """Yield the keys and values of a source, each key with its colon."""
    left = [checked.source.data]
    while left:
        data = left.pop()
        if isinstance(data, dict):
            yield from (f"{key}: {value}" for key, value in data.items() if isinstance(value, str))
            yield from (f"{key}: " for key in data)
            left += data.values()
        elif isinstance(data, list):
            left += data
        elif isinstance(data, str):
            yield data
