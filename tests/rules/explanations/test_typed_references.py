"""Footnote references that are typed by hand."""

import pytest

from filings import DIRECTOR, OPTION, SHARES, good, paths
from form3gen import check


def of_title(title: str, **changes: object) -> list[tuple]:
    """Return the paths of F3-730 for a filing whose only row has a title."""
    return paths("F3-730", good(table_1=[SHARES | {"title": title}], **changes))


@pytest.mark.parametrize(
    ("title", "fires"),
    [
        ("Common Stock (1)", True),
        ("Common Stock(2)", True),
        ("Common Stock [1]", True),
        ("Common Stock FN 1", True),
        ("Common Stock (see FN1)", True),
        ("Common Stock - See footnote (1)", True),
        ("Common Stock, see note 1", True),
        ("Common Stock*", True),
        ("Common Stock, par value $0.01", False),
        ("Class A Common Stock", False),
        ("Common Stock (401(k) plan)", False),
        ("Series 2 Preferred Stock", False),
        ("Convertible Note 2", False),
        ("Rights (1 for 10)", False),
    ],
)
def test_titles(title, fires):
    """A number or a star in a title refers to nothing if the row cites no footnote."""
    assert [("table_1", 0, "title")] * fires == of_title(title)
    cited = {"value": title, "notes": "a"}
    assert [] == of_title(cited, footnotes={"a": "Held jointly."})


def test_other_cells():
    """Natures and underlying titles are read, too; F3-602 reports a nature that says footnote."""
    spouse = SHARES | {"ownership": "I", "nature": "By Spouse (1)"}
    assert [("table_1", 0, "nature")] == paths("F3-730", good(table_1=[spouse]))
    spouse = SHARES | {"ownership": "I", "nature": "See footnote (1)"}
    assert [] == paths("F3-730", good(table_1=[spouse]))
    option = OPTION | {"underlying": {"title": "Common Stock (1)", "amount": "500"}}
    expected = [("table_2", 0, "underlying", "title")]
    assert expected == paths("F3-730", good(table_2=[option]))


def test_help_states_the_cell():
    """The help states the cell without the number."""
    findings = check(good(table_1=[SHARES | {"title": "Common Stock (1)"}])).findings
    helps = [finding.help for finding in findings if finding.code == "F3-730"]
    cell = "{value: Common Stock, notes: NAME}"
    assert [f"Write `title: {cell}`, and define the footnote."] == helps


def test_box_texts():
    """A number in a text of Item 4 refers to nothing if there are no footnotes."""
    owners = [DIRECTOR | {"officer": "President (1)"}]
    assert [("owners", 0, "officer_title")] == paths("F3-730", good(owners=owners))


@pytest.mark.parametrize(
    ("remark", "fires"),
    [
        ("See footnote (1).", True),
        ("The shares are held as described in Footnote 2.", True),
        ("FN 1: held jointly.", True),
        ("See footnote 7 to the financial statements.", False),
        ("See the footnotes.", False),
    ],
)
def test_remarks(remark, fires):
    """A number of a footnote that the filing does not have is reported."""
    assert [("remarks",)] * fires == paths("F3-730", good(remarks=remark))


def test_footnotes_that_exist():
    """A footnote may refer to another one by its number."""
    row = SHARES | {"title": {"value": "Common Stock", "notes": ["a", "b"]}}
    notes = {"a": "Held jointly.", "b": "(Continued from footnote 1) Not pledged."}
    assert [] == paths("F3-730", good(table_1=[row], footnotes=notes))
    assert [("footnotes", "b")] == paths(
        "F3-730", good(table_1=[row], footnotes=notes | {"b": "See footnote 3."})
    )
