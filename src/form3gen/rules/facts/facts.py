"""Facts about one filing, each computed once."""

from collections.abc import Iterable, Iterator
from functools import cached_property

from ...form import Cell, DerivativeHolding, Form3, Holding, Path
from . import texts
from .phrases import any_in
from .rows import Row, rows
from .sentences import Passage, Sentence, passages, sentences_with
from .signers import Signed, read_signatures
from .titles import Words, words


class Facts:
    """Facts about one filing that several rules need. Create one for each check."""

    def __init__(self, form: Form3) -> None:
        self.form = form

    @cached_property
    def cells(self) -> tuple[tuple[Path, Cell], ...]:
        """Every cell of both tables with its path."""
        return tuple(self.form.cells())

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """Every row of Table I, then of Table II."""
        return rows(self.form)

    @cached_property
    def table_1(self) -> tuple[tuple[Row, Holding, Words], ...]:
        """Each row of Table I, its holding, and the words of its title."""
        rows = zip(self.rows, self.form.table_1, strict=False)
        return tuple((row, holding, words(row.title)) for row, holding in rows)

    @cached_property
    def table_2(self) -> tuple[tuple[Row, DerivativeHolding, Words], ...]:
        """Each row of Table II, its holding, and the words of its title."""
        rows = zip(self.rows[len(self.form.table_1) :], self.form.table_2, strict=True)
        return tuple((row, holding, words(row.title)) for row, holding in rows)

    @cached_property
    def texts(self) -> tuple[tuple[Path, str], ...]:
        """Every text of the filing with its path, except footnote references in cells."""
        return texts.texts(self.form)

    @cached_property
    def titles(self) -> tuple[tuple[Path, str], ...]:
        """The title of each security held, and of each underlying security, with its path."""
        return tuple(texts.titles(self.form))

    @cached_property
    def prose(self) -> str:
        """Remarks and footnotes in lowercase."""
        return " | ".join([self.form.remarks or "", *self.form.footnotes.values()]).lower()

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The remarks and each footnote, to be read sentence by sentence."""
        return tuple(passages(self.form))

    def sentences_with(self, words: Iterable[str]) -> Iterator[Sentence]:
        """Yield each sentence of the prose that contains one of some lowercase words."""
        if any_in(words, self.prose):
            yield from sentences_with(words, self.passages)

    @cached_property
    def signed(self) -> tuple[Signed, ...]:
        """What each signature says."""
        return tuple(read_signatures(self.form))
