"""Separate lines, and direct and indirect ownership."""

import pytest

from filings import OPTION, SHARES, good, paths, with_row_1

INDIRECT = SHARES | {"ownership": "I"}
NATURE = ("table_1", 0, "nature")


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("Includes 10,000 shares held by spouse.", True),
        ("Includes 400 shares owned by the reporting person's minor children.", True),
        ("This includes 20 shares held of record by the Lee Family Trust.", True),
        ("Includes 400 shares held by the reporting person's revocable trust.", True),
        ("Does not include 10,000 shares held by spouse.", False),
        ("Includes 500 shares held jointly with spouse.", False),
        ("Includes 275 shares acquired under the employee stock purchase plan.", False),
        ("Includes 9,000 restricted stock units. Other shares are held by his wife.", False),
        ("Includes 500 shares held by Lee Capital LLC.", True),
        ("Of the reported shares, 1,000 are held as custodian for his minor son.", True),
        ("Includes 500 shares held in the 401(k) plan.", False),
        ("Shares held by a trust of which the reporting person is trustee.", False),
    ],
)
def test_direct_that_includes_indirect(note, found):
    """Only a direct amount that includes holdings of a relative or trust is found."""
    assert found is bool(paths("F3-410", with_row_1(note)))
    assert not paths("F3-410", with_row_1(note, ownership="I", nature="By Trust"))


def test_direct_and_indirect_by_name():
    """A title or nature that names both forms of ownership is found."""
    row = SHARES | {"title": "Common Stock (direct and indirect)"}
    assert [("table_1", 0, "title")] == paths("F3-410", good(table_1=[row]))
    row = SHARES | {"ownership": "I", "nature": "Direct and through trust"}
    assert [NATURE] == paths("F3-410", good(table_1=[row]))
    row = OPTION | {"ownership": "I", "nature": "Direct and indirect"}
    assert [("table_2", 0, "nature")] == paths("F3-410", good(table_2=[row]))


def test_direct_holdings_of_several_owners():
    """In a joint filing, a direct amount may include holdings of another owner."""
    owners = [{"name": name, "cik": name, "director": "yes"} for name in "12"]
    row = SHARES | {"amount": {"value": "5", "notes": "a"}}
    notes = {"a": "Includes 2 shares held by his spouse."}
    assert [] == paths("F3-410", good(table_1=[row], footnotes=notes, owners=owners))


@pytest.mark.parametrize(
    "nature",
    ["By Spouse and Family Trust", "by wife & children", "Spouse; Trust", "By IRA / 401(k) Plan"],
)
def test_combined_natures(nature):
    """A nature that combines two kinds of holder is found."""
    assert [NATURE] == paths("F3-411", good(table_1=[INDIRECT | {"nature": nature}]))


@pytest.mark.parametrize(
    "nature",
    [
        "By Spouse",
        "By Children",
        "By son and daughter",
        "By Smith and Jones Trust",
        "By self and spouse as trustees",
        "See footnotes (1) and (2)",
        "By Johnson & Johnson LLC",
        "By Spouse, as trustee",
        "By Ann and Lee Family Partnership, L.P.",
        "By trust and its subsidiary",
    ],
)
def test_natures_of_one_holder(nature):
    """A nature with one kind of holder is fine, even if a name contains `and`."""
    assert [] == paths("F3-411", good(table_1=[INDIRECT | {"nature": nature}]))


def test_duplicate_rows():
    """Duplicates are found once, at the second row; case, periods and spaces do not count."""
    rows = [SHARES, SHARES | {"title": "COMMON  STOCK", "amount": "7"}, SHARES]
    assert [("table_1", 1, "title")] == paths("F3-412", good(table_1=rows))
    trust = [INDIRECT | {"nature": nature} for nature in ("By A L.P.", "by A LP")]
    assert [("table_1", 1, "title")] == paths("F3-412", good(table_1=trust))


def test_rows_that_differ():
    """Rows differ if the class, ownership, nature, owner or footnote differs."""
    noted = SHARES | {"amount": {"value": "1", "notes": "a"}}
    rows = [SHARES, SHARES | {"title": "Class A Common Stock"}, INDIRECT | {"nature": "By A"}]
    other = SHARES | {"amount": {"value": "1", "notes": "b"}}
    rows += [INDIRECT | {"nature": "By B"}, noted, other]
    notes = {"a": "Held by one trust.", "b": "Held by another."}
    assert [] == paths("F3-412", good(table_1=rows, footnotes=notes))
    assert [("table_1", 1, "title")] == paths(
        "F3-412", good(table_1=[noted, noted], footnotes=notes)
    )
    owners = [{"name": name, "cik": name, "director": "yes"} for name in "12"]
    assert [] == paths("F3-412", good(table_1=[SHARES, SHARES], owners=owners))
    assert [] == paths("F3-412", good(table_2=[OPTION, OPTION]))


@pytest.mark.parametrize(
    ("nature", "found"),
    [
        ("Joint tenancy with spouse", True),
        ("By Reporting Person and wife as tenants in common", True),
        ("Community Property", True),
        ("Held in street name", True),
        ("By Lee Trust (community property)", False),
        ("By Joint Tenants LLC", False),
        ("By custodian for child", False),
        ("By IRA", False),
        ("By Bank of America as trustee", False),
    ],
)
def test_own_name(nature, found):
    """Holdings that the instructions treat as direct are found if they are marked indirect."""
    assert [NATURE] * found == paths("F3-418", good(table_1=[INDIRECT | {"nature": nature}]))


@pytest.mark.parametrize(
    ("title", "note", "found"),
    [
        ("Units (one share and one-third warrant)", "", True),
        ("Units, each consisting of two shares", "", True),
        ("Units (one share and one-third warrant)", "Sold together as units.", False),
        ("Common Units", "", False),
        ("Restricted Stock Units (right to receive shares)", "", False),
        ("Units", "", False),
    ],
)
def test_units(title, note, found):
    """A unit with several components is found unless a footnote explains it."""
    assert found is bool(paths("F3-422", with_row_1(note, title=title)))


def test_units_with_their_warrants():
    """A unit whose warrants are reported in Table II is properly separated."""
    unit = SHARES | {"title": "Units (one share and one warrant)"}
    assert [] == paths("F3-422", good(table_1=[unit], table_2=[OPTION | {"title": "Warrants"}]))
