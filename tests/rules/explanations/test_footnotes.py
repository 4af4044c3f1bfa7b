"""Footnotes: their order, duplicates, placeholders, and where they may be cited."""

import pytest

from filings import GOOD, good, paths
from form3gen import check_text

BOTH = {"a": "One.", "b": "Two."}


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (["a"], ["b"], []),
        (["b"], ["a"], [("footnotes", "a")]),
        (["a", "b"], ["a"], []),
        (["undefined", "a"], ["b"], []),
        ([], ["a", "b"], []),
    ],
)
def test_order(first, second, expected):
    """Footnotes are numbered in the order in which they are first cited, row by row."""
    rows = [
        {"title": {"value": "Stock", "notes": notes}, "amount": "1", "ownership": "D"}
        for notes in (first, second)
    ]
    assert expected == paths("F3-703", good(table_1=rows, footnotes=BOTH))


def test_duplicate_text():
    """Footnotes that differ only in case or spacing are duplicates; two blank footnotes are not."""
    assert [("footnotes", "b")] == paths("F3-707", good(footnotes={"a": "One.", "b": "one. "}))
    assert [] == paths("F3-707", good(footnotes=BOTH | {"c": "", "d": ""}))


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (
            "owners: [{name: A, officer: {value: CEO, notes: a}}]",
            ("owners", 0, "officer"),
        ),
        ("remarks: {value: x, notes: a}", ("remarks",)),
        ("event_date: {value: 2026-04-02, notes: a}", ("event_date",)),
        ("issuer: {name: A, notes: a}", ("issuer", "notes")),
        ("table_1: [{title: A, notes: a}]", ("table_1", 0, "notes")),
    ],
)
def test_footnote_outside_tables(text, path):
    """A footnote can be cited only in a cell of Table I or Table II."""
    assert ("F3-704", path) in [(one.rule.code, one.path) for one in check_text(text).findings]


@pytest.mark.parametrize(
    ("text", "is_placeholder"),
    [
        ("TBD", True),
        ("[insert vesting]", True),
        ("The option vests on [insert date].", True),
        ("Vests on [\u25cf], 2027.", True),
        ("...", True),
        ("[Reserved.]", False),
        ("Held by Fund [II] LP.", False),
        ("See Exhibit 99.", False),
    ],
)
def test_footnote_to_be_filled_in(text, is_placeholder):
    """A footnote that is or contains a placeholder is reported; other brackets are not."""
    form = good(
        table_1=[GOOD["table_1"][0] | {"title": {"value": "A", "notes": "a"}}],
        footnotes={"a": text},
    )
    assert ([("footnotes", "a")] if is_placeholder else []) == paths("F3-705", form)
