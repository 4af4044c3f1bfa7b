"""The sentences of remarks and footnotes, each with its path."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...form.filing import Form3, Path
from ...reference.limits import FOOTNOTE_CHARS, MAX_FOOTNOTES, REMARKS_CHARS
from .phrases import SENTENCE_END


class Sentence(NamedTuple):
    """A sentence of the remarks or of a footnote, on one line: as written, and in lowercase."""

    path: Path
    written: str
    text: str

    @property
    def is_remark(self) -> bool:
        """Whether it is in the remarks."""
        return self.path == ("remarks",)


def sentences(form: Form3) -> Iterator[Sentence]:
    """Yield each sentence of the remarks and footnotes; of overlong texts, only the beginning."""
    if form.remarks:
        yield from _split(("remarks",), form.remarks[: 2 * REMARKS_CHARS])
    for name in list(form.footnotes)[:MAX_FOOTNOTES]:
        yield from _split(("footnotes", name), form.footnotes[name][: 2 * FOOTNOTE_CHARS])


def _split(path: Path, text: str) -> Iterator[Sentence]:
    for written in re.split(SENTENCE_END, " ".join(text.split()), flags=re.IGNORECASE):
        if written:
            yield Sentence(path, written, written.lower())
