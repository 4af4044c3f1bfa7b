"""Joint and group filings."""

import pytest

from filings import DIRECTOR, FUND, OFFICER, OWNER, SHARES, good, paths
from form3gen import split

NOTED = SHARES | {"title": {"value": "Common Stock", "notes": "a"}}
HELD = {"a": "Held by Acme Fund LP."}


@pytest.mark.parametrize(
    ("remarks", "fires"),
    [
        (None, True),
        ("Exhibit 24 - Power of Attorney", True),
        ("This is Form 1 of 2.", False),
        ("See also the Form 3 of Fund II LP.", False),
    ],
)
def test_split_filing_refers_to_the_others(remarks, fires):
    """A part of a split filing must refer to the other parts."""
    expected = [("circumstances", "split_filing")] * fires
    assert expected == paths(
        "F3-212", good(circumstances={"split_filing": "1 of 2"}, remarks=remarks)
    )


def test_remarks_of_split_refer_to_the_others():
    """The remarks that `split` writes satisfy the rule."""
    for part in split(good(table_1=[SHARES] * 31)):
        data = part.model_dump() | {"circumstances": {"split_filing": "1 of 2"}}
        assert [] == paths("F3-212", good(**data))


@pytest.mark.parametrize(
    ("filer", "fires"),
    [("Acme Fund, L.P.", False), ("ACME FUND LP", False), ("LEE ANN", True), ("Nobody", True)],
)
def test_designated_filer(filer, fires):
    """The designated filer must come first; punctuation of the name does not count."""
    findings = paths(
        "F3-214", good(owners=[FUND, DIRECTOR], circumstances={"designated_filer": filer})
    )
    assert [("owners", 0, "name")] * fires == findings


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (OWNER, OFFICER, []),
        (OWNER, OFFICER | {"address": None}, [1]),
        (OWNER | {"address": None}, OFFICER, [0]),
        (OWNER | {"address": None}, OFFICER | {"address": None}, []),
    ],
)
def test_addresses_of_all_owners(first, second, expected):
    """If one owner has an address, all must; without any, EDGAR uses those on file."""
    findings = paths("F3-215", good(owners=[first, second]))
    assert [("owners", number, "address") for number in expected] == findings


@pytest.mark.parametrize(
    ("changes", "fires"),
    [
        ({}, True),
        ({"footnotes": HELD, "table_1": [NOTED]}, True),
        ({"no_securities": True, "table_1": ()}, True),
        ({"circumstances": {"group": True}}, False),
        ({"owners": [DIRECTOR, FUND]}, False),
        ({"owners": [DIRECTOR, OFFICER | {"ten_percent": True}]}, False),
        ({"owners": [DIRECTOR, OFFICER | {"other": "Spouse of director"}]}, False),
        ({"remarks": "The reporting persons are husband and wife."}, False),
        ({"footnotes": {"a": "Held jointly."}, "table_1": [NOTED]}, False),
        ({"table_1": [SHARES | {"ownership": "I", "nature": "By LLC"}]}, False),
        ({"owners": [DIRECTOR]}, False),
        ({"owners": [DIRECTOR, DIRECTOR]}, False),
    ],
)
def test_unrelated_insiders(changes, fires):
    """Two insiders who own nothing together must file separately."""
    expected = [("owners", 1)] * fires
    assert expected == paths("F3-216", good(**{"owners": [DIRECTOR, OFFICER]} | changes))


@pytest.mark.parametrize(
    ("changes", "rows"),
    [
        ({"footnotes": HELD, "table_1": [NOTED, SHARES, SHARES]}, [1]),
        ({"footnotes": HELD, "table_1": [NOTED]}, []),
        ({"table_1": [SHARES | {"ownership": "I", "nature": "By Acme Fund LP"}]}, []),
        ({"remarks": "All shares are held by Acme Fund LP."}, []),
        ({"remarks": "Exhibit 24 - Power of Attorney"}, [0]),
        ({"owners": [DIRECTOR]}, []),
        ({"owners": [DIRECTOR, OFFICER]}, []),
    ],
)
def test_row_without_identified_holder(changes, rows):
    """The first row without a known holder is found, unless F3-216 applies to the whole filing."""
    expected = [("table_1", row) for row in rows]
    assert expected == paths("F3-217", good(**{"owners": [DIRECTOR, FUND]} | changes))


@pytest.mark.parametrize(
    ("changes", "fires"),
    [
        ({}, True),
        ({"circumstances": {"group": False}}, False),
        ({"owners": [FUND]}, False),
        ({"table_1": [NOTED | {"disclaimed": True}]}, False),
        ({"footnotes": {"a": "To the extent of its pecuniary interest."}}, False),
        ({"table_1": (), "no_securities": True}, False),
    ],
)
def test_interest_in_group(changes, fires):
    """A group must disclose the pecuniary interest of each member."""
    group = {"owners": [DIRECTOR, FUND], "table_1": [NOTED], "footnotes": HELD}
    group["circumstances"] = {"group": True}
    assert [("circumstances", "group")] * fires == paths("F3-218", good(**group | changes))


@pytest.mark.parametrize(
    ("changes", "fires"),
    [
        ({"other": "Spouse of director"}, True),
        ({"other": "Wife, of CEO"}, True),
        ({"other": "Trust for children"}, False),
        ({"other": "Member of group with spouse"}, False),
        ({"other": "Spouse of director", "ten_percent": True}, False),
        ({"other": "Spouse's employer"}, False),
        ({"other": "See Remarks"}, False),
        ({"other": "Parent of son", "name": "Acme LLC", "kind": "entity"}, False),
    ],
)
def test_relatives(changes, fires):
    """A spouse or child with no other relationship is not a reporting person."""
    expected = [("owners", 0, "other")] * fires
    assert expected == paths("F3-219", good(owners=[OWNER | changes]))


@pytest.mark.parametrize(("cik", "fires"), [("0000000002", True), ("2", True), ("20", False)])
def test_owner_and_issuer(cik, fires):
    """An owner with the issuer's CIK is found whether or not either has leading zeros."""
    expected = [("owners", 0, "cik")] * fires
    assert expected == paths("F3-220", good(owners=[DIRECTOR | {"cik": cik}]))
