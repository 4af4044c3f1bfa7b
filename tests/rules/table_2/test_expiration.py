"""Expiration dates that are too far away, or of several securities."""

import pytest

from filings import OPTION, good, paths, with_row_2

EXPIRES = ("table_2", 0, "expires")


@pytest.mark.parametrize(
    ("title", "expires", "note", "found"),
    [
        ("Stock Option (Right to Buy)", "2041-04-02", "", False),
        ("Stock Option (Right to Buy)", "2041-04-03", "", True),
        ("Warrants", "2054-06-11", "Vests in May.", True),
        ("Stock Option (Right to Buy)", "2046-04-02", "The option has a term of 20 years.", False),
        ("Warrants", "2099-12-31", "The warrants have no expiration date.", False),
        ("Convertible Notes", "2054-06-11", "", False),
    ],
)
def test_expiration_far_away(title, expires, note, found):
    """An option that expires in more than 15 years is found, unless a footnote explains it."""
    assert [EXPIRES] * found == paths("F3-536", with_row_2(note, title=title, expires=expires))


def test_without_a_date_of_event():
    """Without a date of event, no expiration is too far away."""
    row = OPTION | {"expires": "2099-01-01"}
    assert [EXPIRES] == paths("F3-536", good(table_2=[row]))
    assert [] == paths("F3-536", good(table_2=[row], event_date=None))


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("Options with exercise prices ranging from $2.60 to $4.10.", True),
        ("The weighted average exercise price is $3.", True),
        ("The options have exercise prices of $2 and $3, respectively.", False),
        ("Bought at prices ranging from $2 to $3.", False),
        ("The exercise price is $2.60.", False),
        ("The options expire on various dates through 2034.", True),
        ("The option expires on the earlier of May 1, 2030 and 90 days after June 1, 2029.", False),
    ],
)
def test_several_securities(note, found):
    """Only a footnote that gives several prices or expiration dates for one row is found."""
    assert found is bool(paths("F3-516", with_row_2(note)))


def test_one_footnote_for_several_rows():
    """A footnote on the dates of several rows is fine if each row has its own date."""
    first = OPTION | {"exercisable": {"value": "2026-01-01", "notes": "a"}}
    rows = [first, first | {"expires": "2031-01-01"}]
    notes = {"a": "The options expire between January 1, 2030 and January 1, 2031."}
    assert [] == paths("F3-516", good(table_2=rows, footnotes=notes))
    assert [EXPIRES] == paths("F3-516", good(table_2=rows[:1], footnotes=notes))
