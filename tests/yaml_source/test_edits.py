"""Edits of a source change one thing, and keep every other byte."""

import pytest

from form3gen import Form3genError
from form3gen.yaml_source.edits import add, clear, remove, rename, set_value

ROWS = """\
table_1: # Table I
  - title: Common Stock # the class
    amount: "100"
  # the second row
  - {title: 'Series A', amount: 5}

remarks: >- # folded
  Some words
  in a paragraph.
"""


@pytest.mark.parametrize(
    ("edit", "old", "new"),
    [
        (lambda t: set_value(t, "table_1.0.amount", "40,000"), '"100"', '"40,000"'),
        (lambda t: set_value(t, "table_1.1.amount", "40,000"), "amount: 5", 'amount: "40,000"'),
        (lambda t: set_value(t, "table_1.1.title", "It's"), "'Series A'", "'It''s'"),
        (lambda t: set_value(t, "table_1.0.title", "A: B"), "Common Stock", '"A: B"'),
        (
            lambda t: set_value(t, "remarks", "Other words."),
            "  Some words\n  in a paragraph.",
            "  Other words.",
        ),
        (
            lambda t: set_value(t, "table_1.0.amount", {"value": "100", "notes": "a"}),
            '"100"',
            "{value: 100, notes: a}",
        ),
        (lambda t: clear(t, "table_1.0.title"), " Common Stock", ""),
        (lambda t: clear(t, "table_1.1.amount"), "amount: 5", 'amount: ""'),
        (lambda t: rename(t, "table_1.1.title", "class"), "{title", "{class"),
        (lambda t: remove(t, "table_1.1.title"), "title: 'Series A', ", ""),
        (lambda t: remove(t, "table_1.1.amount"), ", amount: 5", ""),
        (lambda t: remove(t, "table_1.0.title"), "title: Common Stock # the class\n    ", ""),
        (lambda t: remove(t, "table_1.1"), "  - {title: 'Series A', amount: 5}\n", ""),
        (
            lambda t: add(t, "table_1.0.ownership", "D", after="title"),
            "# the class\n",
            "# the class\n    ownership: D\n",
        ),
        (lambda t: add(t, "table_1.1.ownership", "D"), "amount: 5", "amount: 5, ownership: D"),
        (
            lambda t: add(t, "table_1.1", {"title": "Units"}),
            '"100"\n',
            '"100"\n  - {title: Units}\n',
        ),
        (
            lambda t: set_value(t, "circumstances.original", "lee.yaml"),
            "paragraph.\n",
            "paragraph.\ncircumstances: {original: lee.yaml}\n",
        ),
    ],
)
def test_edit_writes_as_a_person_would(edit, old, new):
    """Quotation marks, style and comments are kept, and new text is quoted only if it must be."""
    assert ROWS.replace(old, new, 1) == edit(ROWS)


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (lambda: clear(ROWS, "table_1.9.title"), "there is no table_1.9.title"),
        (lambda: rename(ROWS, "table_1.0.title", "amount"), "already table_1.0.amount"),
        (lambda: add(ROWS, "table_1.7", "x"), "there are 2 rows; row 7 is not the next"),
        (lambda: add(ROWS, "table_1.0.title.notes", "x"), "no keys or rows to which to add notes"),
        (lambda: add(ROWS, "remarks", "x"), "already a key remarks"),
        (lambda: set_value("{a", "b", "x"), "not YAML"),
        (lambda: set_value("a: 1\na: 2\n", "a", "3"), ""),
        (lambda: remove("a: 1\na: 2\n", "a"), "cannot be edited without changing something else"),
    ],
)
def test_edit_that_would_change_more_is_refused(edit, message):
    """A path that is not there, a name that is taken, and an edit that changes more are refused."""
    if not message:
        assert edit() == "a: 3\na: 2\n"
        return
    with pytest.raises(Form3genError, match=message):
        edit()


def test_first_key_is_added_to_an_empty_text():
    """A text without keys, or with only comments, gets its first key."""
    assert "form: 3\n" == set_value("", "form", "3")
    assert "# draft\nform: 3\n" == set_value("# draft", "form", "3")
