"""A filing from any file that holds one: a source, an ownership document, a full submission."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial

from ..edgar import LARGEST, filed, is_filed
from ..errors import Form3genError
from ..form import Form3
from ..reference.exhibit_files import is_file_name
from ..rules import Exhibits
from ..rules.facts.exhibits import LARGEST as LARGEST_EXHIBIT
from ..yaml_source import CheckedSource, check_source, read_text
from ..yaml_source.includes import Fetch
from ..yaml_source.reader import LARGEST as LARGEST_SOURCE
from ..yaml_source.writer import source_text
from .folder import Folder


@dataclass(frozen=True)
class ReadFiling:
    """What was read from a source or a filed document.

    `published` tells whether it is what EDGAR publishes, `filed` is its filing date, if known.
    `comments` list what was not carried over, `exhibits` are contents by file name.
    """

    checked: CheckedSource
    published: bool = False
    filed: str = ""
    comments: tuple[str, ...] = ()
    exhibits: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def form(self) -> Form3:
        """The filing."""
        return self.checked.form


def read_filing(raw: bytes, name: str, folder: Folder | None = None) -> ReadFiling:
    """Read the filing in a YAML source, an ownership document, or a full submission.

    `name` is what messages call it, `folder` holds the files that a source names. Raises
    Form3genError if it is no filing, or holds a value that its field cannot take, which would be
    lost.
    """
    if not is_filed(raw):
        unchecked = read_text(raw, include=included_files(folder))
        made = check_source(unchecked)
        _refuse_loss(made, name, f"run form3gen check {name}", lines=True)
        exhibits = exhibits_of(made.form, folder)
        return ReadFiling(made, exhibits=exhibits.contents if exhibits else {})
    try:
        found = filed(raw)
    except Form3genError as error:
        raise Form3genError(f"{name}: {error}") from None
    advice = f"run form3gen import {name} -o form3.yaml, and mend it there"
    made = check_source(read_text(source_text(found.data)))
    _refuse_loss(made, name, advice)
    contents = {one.file: one.content for one in found.attachments}
    return ReadFiling(made, True, found.filed, found.comments, contents)


def read_original(form: Form3, folder: Folder) -> Form3:
    """Read the original that an amendment names; raises Form3genError if it cannot be read."""
    name = form.circumstances.original or ""
    raw = folder.read(name, LARGEST + 1)
    return read_filing(raw, name, folder.beside(name)).form


def included_files(folder: Folder | None) -> Fetch | None:
    """Return what gives the content of an included file, None if there is no folder to ask."""
    return partial(folder.read, limit=LARGEST_SOURCE + 1) if folder else None


def exhibits_of(form: Form3, folder: Folder | None) -> Exhibits | None:
    """Return the exhibits of a filing that its folder holds; None if there is no folder to ask."""
    names = [one.file for one in form.exhibits if one.file and is_file_name(one.file)]
    if folder is None:
        return None if names else Exhibits({})
    contents = {}
    for name in dict.fromkeys(names):
        with suppress(Form3genError):  # that it is absent is a finding
            contents[name] = folder.read(name, LARGEST_EXHIBIT + 1)
    return Exhibits(contents)


def _refuse_loss(made: CheckedSource, name: str, advice: str, *, lines: bool = False) -> None:
    """Stop if something was left out of a filing, or is a secret that nothing may show."""
    lost = [one for one in made.errors if one.rule.found_by == "reader" or one.is_secret]
    if lost:
        where = f"{name}, line {lost[0].place.line}" if lines else name
        raise Form3genError(f"{where}: {lost[0].message}; {advice}")
