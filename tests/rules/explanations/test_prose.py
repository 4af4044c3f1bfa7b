"""The text of remarks and footnotes: markup, and holdings that belong in the tables."""

import pytest

from filings import good, paths


@pytest.mark.parametrize(
    "text",
    [
        "<b>Note</b>: vests in 2027.",
        "Vests<br/>in 2027.",
        "Held&nbsp;by a trust.",
        "The issuer&#8217;s shares.",
        "**Important** note.",
    ],
)
def test_markup(text):
    """Tags, entities and Markdown are reported in remarks and in footnotes."""
    assert [("remarks",)] == paths("F3-706", good(remarks=text))
    row = {"title": {"value": "Stock", "notes": "a"}, "amount": "1", "ownership": "D"}
    form = good(table_1=[row], footnotes={"a": text})
    assert [("footnotes", "a")] == paths("F3-706", form)


@pytest.mark.parametrize(
    "text",
    [
        "5 < 6 and 7 > 2, <sic>, AT&T, Acme & Co; R&D.",
        "** Includes 5 shares. ** Held by a trust.",
        "*** Shares (2*3) of <Acme & Sons>.",
        "Two  spaces and\na\ttab.",
        "Exhibit List:\n    Exhibit 24 - Power of Attorney\n    Exhibit 99 - Agreement",
    ],
)
def test_no_markup(text):
    """Literal symbols, asterisks that mark notes, and indents are plain text."""
    assert [] == paths("F3-706", good(remarks=text))


def test_columns():
    """Columns aligned with spaces or tabs are reported."""
    table = "Holder        Shares\nAnn Lee\t500\nJane Roe      75"
    assert [("remarks",)] == paths("F3-706", good(remarks=table))


@pytest.mark.parametrize(
    ("remarks", "wrong"),
    [
        ("The reporting person also owns 500 shares in an IRA.", True),
        ("Ms. Lee also beneficially owns 1,500 Class A shares.", True),
        ("The reporting person also owns 100 shares through a plan.", False),
        ("The reporting person also holds 500 options to purchase Class A shares.", False),
        ("The reporting person owns 500 shares.", False),
        ("See also Form 4 for 500 shares.", False),
        ("Also owns shares.", False),
    ],
)
def test_holding_in_remarks(remarks, wrong):
    """Shares that the remarks report and no row does are reported."""
    assert ([("remarks",)] if wrong else []) == paths("F3-712", good(remarks=remarks))
