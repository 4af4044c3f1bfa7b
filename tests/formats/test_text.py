"""Plain text: paragraphs and ruled tables."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from form3gen.formats.text import ascii_text, ruled, wrapped
from form3gen.sheet import FootnoteMark, PrintedCell


def test_table_as_narrow_as_its_lines():
    """A small table is no wider than it must be, and marks follow their value."""
    rows = [["A", "B"], [PrintedCell("one", (FootnoteMark(1, "m"),)), PrintedCell("2")]]
    assert ruled(rows, 1) == (
        "+---------+---+\n"
        "| A       | B |\n"
        "+=========+===+\n"
        "| one (1) | 2 |\n"
        "+---------+---+"
    )  # fmt: skip


def test_head_that_spans_two_columns():
    """A cell may span the next one, as in the dates of Table II."""
    assert ruled([["Dates", None], ["From", "To"], ["1", "2"]], 2) == (
        "+-----------+\n".replace("-----------", "------+----")
        + "| Dates     |\n"
        + "+------+----+\n"
        + "| From | To |\n"
        + "+======+====+\n"
        + "| 1    | 2  |\n"
        + "+------+----+"
    )  # fmt: skip


def test_wide_words_give_way_to_numbers():
    """If a table is too wide, words are broken, but numbers are not."""
    number = "999,999,999,999.9999"
    table = ruled([["x" * 60, number, "y" * 60, number]])
    assert max(map(len, table.splitlines())) <= 132
    assert table.count(number) == 2


@given(
    st.lists(
        st.lists(st.text(" \n0159,.$()aB/-", max_size=90), min_size=3, max_size=3),
        min_size=1,
        max_size=4,
    )
)
def test_no_table_is_too_wide_or_loses_a_word(rows):
    """Any table fits the page and contains every character of its cells."""
    table = ruled(rows, 1)
    assert max(map(len, table.splitlines())) <= 132
    texts = (text for row in rows for text in row)
    wanted = Counter(letter for text in texts for letter in text if letter not in " |+=-\n")
    assert Counter(letter for letter in table if letter not in " |+=-\n") == wanted


def test_line_breaks_of_a_cell_are_kept():
    """The lines of an address stay separate lines in a cell."""
    assert "| one |\n| two |" in ruled([["one\ntwo"]])


def test_paragraph():
    """Lines after the first are indented."""
    assert wrapped("(1) one two three", "    ", 11) == "(1) one two\n    three"


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("4\u00bc% Notes", "4 1/4% Notes"),
        ("33\u2153%", "33 1/3%"),
        ("10\u00b2", "10^2"),
        ("50\u2030", "50 per mille"),
        ("\u00a56", "JPY 6"),
        ("\u00a716(a)", "Sec. 16(a)"),
    ],
)
def test_characters_that_would_change_a_number(text, spelled):
    """A fraction or symbol is spelled so that the number stays the same."""
    assert ascii_text(text) == spelled


def test_ascii():
    """Accents are dropped, quotation marks are straight, and letters are spelled out."""
    assert ascii_text("José “Strauß” — ½") == 'Jose "Strauss" - 1/2'
