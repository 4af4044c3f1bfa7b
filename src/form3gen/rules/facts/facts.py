"""Facts about one filing, each computed once."""

from collections.abc import Iterable, Iterator
from functools import cached_property

from ...form import Cell, DerivativeHolding, Form3, Holding, Path
from . import texts
from .held_by_others import held_by_others
from .names import MAX_PEOPLE_COMPARED, is_entity, words_of_name
from .phrases import any_in
from .rows import Row, rows
from .sentences import Passage, Sentence, passages, sentences_with
from .signers import Signed, read_signatures
from .titles import Words, words
from .words_of_holding import Holder


class Facts:
    """Facts about one filing that several rules need. Create one for each check."""

    def __init__(self, form: Form3) -> None:
        self.form = form

    @cached_property
    def cells(self) -> tuple[tuple[Path, Cell], ...]:
        """Every cell of both tables with its path."""
        return tuple(self.form.cells())

    @cached_property
    def citing_cells(self) -> tuple[tuple[Path, Cell], ...]:
        """The cells that cite footnotes, each with its path."""
        return tuple((path, cell) for path, cell in self.cells if cell.notes)

    @cached_property
    def people(self) -> tuple[tuple[str, ...], ...]:
        """The words of the name of each owner who is an individual, of the first 100 owners."""
        owners = self.form.owners[:MAX_PEOPLE_COMPARED]
        return tuple(words_of_name(owner.name) for owner in owners if not is_entity(owner))

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
    def held_by_others(self) -> tuple[tuple[Row, Holder], ...]:
        """Each direct row with each other holder that its footnotes name; none if owners share."""
        return tuple(held_by_others(self.form, self.rows))

    @cached_property
    def texts(self) -> tuple[tuple[Path, str], ...]:
        """Every text of the filing with its path, except footnote references in cells."""
        return texts.texts(self.form)

    @cached_property
    def unusual_texts(self) -> tuple[tuple[Path, str], ...]:
        """The texts with a character that is not printable ASCII, each with its path."""
        texts = self.texts
        return tuple(one for one in texts if not (one[1].isascii() and one[1].isprintable()))

    @cached_property
    def joined_texts(self) -> str:
        """All texts together, to tell at once that none of them contains something."""
        return "\n".join(text for _, text in self.texts)

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
