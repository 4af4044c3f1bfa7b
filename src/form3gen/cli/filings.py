"""A filing from any file that holds one: a source, an ownership document, a full submission."""

from dataclasses import dataclass

from ..errors import Form3genError
from ..form import Form3
from ..formats.source import source_text
from ..read import Draft, draft
from ..read.edgar import LARGEST, filed, is_filed
from .files import read_bytes


@dataclass(frozen=True)
class Read:
    """What was read from a source or a filed document; `filed` is its day of filing, if known."""

    draft: Draft
    filed: str = ""

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
    is_source, day, advice = True, "", f"run form3gen check {name}"
    if is_filed(raw):
        is_source = False
        advice = f"run form3gen import {name} -o form3.yaml, and mend it there"
        try:
            found = filed(raw)
        except Form3genError as error:
            raise Form3genError(f"{name}: {error}") from None
        raw, day = source_text(found.data).encode(), found.filed
    made = draft(raw)
    lost = [finding for finding in made.errors if finding.rule.check is None]
    if lost:
        where = f"{name}, line {lost[0].span.line}" if is_source and lost[0].span else name
        raise Form3genError(f"{where}: {lost[0].message}; {advice}")
    return Read(made, day)
