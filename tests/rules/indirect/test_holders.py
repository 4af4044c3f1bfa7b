"""Holdings through family members and entities."""

import pytest

from filings import good, indirect, paths


@pytest.mark.parametrize(
    ("relative", "nature", "wrong"),
    [
        ({"relation": "spouse"}, "By Lee Family Trust", False),
        ({"relation": "spouse"}, "By Lee Trust", True),
        ({"relation": "spouse"}, "By Wife", False),
        ({"relation": "child"}, "By Daughters", False),
        ({"relation": "son"}, "By Spouse of the reporting person", True),
        ({"relation": "grandchild"}, "By Child", True),
        ({"relation": "mother-in-law", "name": "Joan Roe"}, "Held by Joan Roe", False),
        ({"name": "Joan Roe"}, "By Lee Trust", True),
        ({"relation": "nephew"}, "By Lee Trust", False),
    ],
)
def test_family(relative, nature, wrong):
    """Holdings of immediate family need a row that names the relative or the relation."""
    form = good(table_1=[indirect(nature)], circumstances={"household": [relative]})
    assert ([("circumstances", "household", 0)] if wrong else []) == paths("F3-603", form)


def test_family_in_direct_row():
    """A direct row does not report the holdings of a relative."""
    rows = [{"title": "Spouse Stock", "amount": "1", "ownership": "D"}]
    form = good(table_1=rows, circumstances={"household": [{"relation": "spouse"}]})
    assert [("circumstances", "household", 0)] == paths("F3-603", form)


@pytest.mark.parametrize(
    ("relation", "wrong"),
    [
        ("nephew", True),
        ("cousin", True),
        ("friend", True),
        ("adopted son", False),
        ("Mother-in-law", False),
        ("mother in law", False),
        ("stepchild", False),
    ],
)
def test_immediate_family(relation, wrong):
    """Immediate family includes adoptive relations and in-laws, but not cousins or nephews."""
    form = good(circumstances={"household": [{"relation": relation}]})
    expected = [("circumstances", "household", 0, "relation")] if wrong else []
    assert expected == paths("F3-604", form)


@pytest.mark.parametrize(
    ("code", "nature", "expected"),
    [
        ("F3-608", "By fund, of which she is general partner", [("table_1", 0)]),
        ("F3-608", "By Spouse", []),
        ("F3-609", "By Lee, Inc.", [("table_1", 0, "nature")]),
        ("F3-609", "By Lee Trust", []),
        ("F3-616", "As executor of the estate of A", [("owners",)]),
        ("F3-616", "By Spouse", []),
        ("F3-617", "By fund with shared voting power", [("table_1", 0)]),
        ("F3-617", "By Spouse", []),
    ],
)
def test_reminders(code, nature, expected):
    """Each reminder appears only for a nature that contains its phrases."""
    assert expected == paths(code, good(table_1=[indirect(nature)]))


def test_estate_in_signature():
    """An executor is recognized from a signature if nothing else says so."""
    signatures = [{"name": "/s/ Ann Lee, Executor", "date": "2026-04-09"}]
    assert [("owners",)] == paths("F3-616", good(signatures=signatures))
