"""The sentences of remarks and footnotes, each with its path."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from ...form.filing import Form3, Path
from ...reference.limits import FOOTNOTE_CHARS, MAX_FOOTNOTES, REMARKS_CHARS
from .phrases import any_in

ABBREVIATIONS = frozenset({"mr.", "mrs.", "ms.", "dr.", "no.", "inc.", "corp.", "co.", "ltd."})


class Sentence(NamedTuple):
    """A sentence of the remarks or of a footnote, on one line: as written, and in lowercase."""

    path: Path
    written: str
    text: str

    @property
    def is_remark(self) -> bool:
        """Whether it is in the remarks."""
        return self.path == ("remarks",)


class Passage:
    """The remarks or a footnote: its path, its words, and its sentences if a rule needs them."""

    def __init__(self, path: Path, written: str) -> None:
        self.path = path
        self.written = written
        self.text = written.lower()

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Its sentences, without what ends them; a semicolon ends one, too."""
        parts = map(str.strip, _split(" ".join(self.written.split())))
        return tuple(Sentence(self.path, part, part.lower()) for part in parts if part)


def passages(form: Form3) -> Iterator[Passage]:
    """Yield the remarks and each footnote; of an overlong text, only the beginning."""
    if form.remarks:
        yield Passage(("remarks",), form.remarks[: 2 * REMARKS_CHARS])
    for name in list(form.footnotes)[:MAX_FOOTNOTES]:
        yield Passage(("footnotes", name), form.footnotes[name][: 2 * FOOTNOTE_CHARS])


def sentences_with(words: Iterable[str], passages: Iterable[Passage]) -> Iterator[Sentence]:
    """Yield each sentence that contains one of some lowercase words."""
    for passage in passages:
        if any_in(words, passage.text):
            yield from (one for one in passage.sentences if any_in(words, one.text))


def _split(line: str) -> Iterator[str]:
    """Yield the parts of a line that end in a period or semicolon, except after abbreviations."""
    pending = ""
    for part in line.replace("; ", ";\n").replace(". ", ".\n").split("\n"):
        pending = f"{pending} {part}" if pending else part
        if not _is_abbreviation(part.rpartition(" ")[2].lower()):
            yield pending.rstrip(".;")
            pending = ""
    yield pending.rstrip(".;")


def _is_abbreviation(word: str) -> bool:
    """Return whether a lowercase word, such as `mr.` or `l.p.`, does not end a sentence."""
    return word.endswith(".") and (len(word) == 2 or word[-3] in ".(" or word in ABBREVIATIONS)
