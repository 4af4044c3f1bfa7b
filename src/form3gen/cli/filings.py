"""A filing from any file that holds one: a source, an ownership document, a full submission."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..edgar import LARGEST, filed, is_filed
from ..errors import Form3genError
from ..form import Form3
from ..rules import at
from ..rules.amendments.against_original import amended_findings
from ..rules.document import includes
from ..yaml_source import Draft, draft
from ..yaml_source.writer import source_text
from .files import STANDARD, parts_beside, read_bytes, read_exhibits


@dataclass(frozen=True)
class Read:
    """What was read from a source or a filed document.

    `published` is whether it is what EDGAR publishes, `filed` its day of filing, if known.
    `comments` say what was not carried over, `exhibits` are contents by file name.
    """

    draft: Draft
    published: bool = False
    filed: str = ""
    comments: tuple[str, ...] = ()
    exhibits: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def form(self) -> Form3:
        """The filing."""
        return self.draft.form


def read_any(name: str) -> Read:
    """Return the filing in a YAML source, an ownership document or a full submission.

    Raises Form3genError where the file cannot be read, or holds something that is no value of its
    field and would be lost.
    """
    raw = read_bytes(name, LARGEST + 1)
    if not is_filed(raw):
        made = draft(raw, include=parts_beside(name))
        _refuse_loss(made, name, f"run form3gen check {name}", lines=True)
        return Read(made, exhibits=read_exhibits(name, made.form))
    try:
        found = filed(raw)
    except Form3genError as error:
        raise Form3genError(f"{name}: {error}") from None
    advice = f"run form3gen import {name} -o form3.yaml, and mend it there"
    made = draft(source_text(found.data))
    _refuse_loss(made, name, advice)
    exhibits = {one.file: one.content for one in found.attachments}
    return Read(made, True, found.filed, found.comments, exhibits)


def compared(name: str, found: Draft) -> Draft:
    """Return the draft of an amendment with what its original tells of it, where it names one."""
    original = found.form.circumstances.original
    if not original:
        return found
    try:
        parts_beside(name)(original)  # it lies beside the filing, or below
        place = Path(original) if name == STANDARD else Path(name).parent / original
        return found.having(amended_findings(found.form, read_any(str(place)).form))
    except Form3genError as error:
        where = at("circumstances", "original", fault=f"{original}: {error}")
        return found.having([includes.ORIGINAL.finding(where)])


def _refuse_loss(made: Draft, name: str, advice: str, *, lines: bool = False) -> None:
    """Stop where something in a draft was left out, or is a secret that nothing may show."""
    lost = [found for found in made.errors if found.rule.check is None or found.is_secret]
    if lost:
        where = f"{name}, line {lost[0].place.line}" if lines else name
        raise Form3genError(f"{where}: {lost[0].message}; {advice}")
