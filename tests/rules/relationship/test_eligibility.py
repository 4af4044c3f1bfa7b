"""Entities, trusts and funds."""

import pytest

from filings import OWNER, good, paths

TEN_PERCENT_OWNER = OWNER | {"ten_percent": True}


@pytest.mark.parametrize(
    ("changes", "fires"),
    [
        ({"name": "Acme Advisers LLC"}, True),
        ({"name": "Acme", "kind": "entity"}, True),
        ({}, False),
        ({"name": "Lee Family Trust"}, False),
        ({"name": "Estate of Ann Lee", "kind": "entity"}, False),
        ({"name": "Acme Real Estate Fund LP"}, True),
    ],
)
def test_institutions(changes, fires):
    """An entity that is a ten percent owner gets a reminder about securities held for others.

    Rule 16a-1(a)(1) lists institutions, and an estate is not one (17 CFR 240.16a-1(a)(1)).
    """
    expected = [("owners", 0, "ten_percent")] * fires
    assert expected == paths("F3-320", good(owners=[TEN_PERCENT_OWNER | changes]))


@pytest.mark.parametrize(
    ("owner", "fund", "fires"),
    [
        ({"officer": "Portfolio Manager"}, True, True),
        ({"officer": "President of Adviser"}, True, True),
        ({"officer": "President of Adviser"}, None, False),
        ({"officer": "Treasurer"}, True, False),
        ({"officer": "President of Adviser", "other": "Affiliate of adviser"}, True, False),
    ],
)
def test_advisers_of_funds(owner, fund, fires):
    """A person who works for the adviser of a closed-end fund must check Other."""
    circumstances = {"closed_end_fund": fund}
    findings = paths("F3-321", good(owners=[OWNER | owner], circumstances=circumstances))
    assert [("owners", 0, "officer_title")] * fires == findings


@pytest.mark.parametrize(
    ("owner", "changes", "key"),
    [
        ({"name": "Acme LLC", "officer": "Manager"}, {}, "officer"),
        ({"name": "Acme LLC", "director": True}, {}, "director"),
        ({"name": "Acme", "kind": "entity", "director": True}, {}, "director"),
        ({"name": "Lee Trust", "director": True, "ten_percent": True}, {}, "director"),
        ({"name": "Lee Trust", "director": True}, {}, None),
        ({"name": "Acme LLC", "ten_percent": True}, {}, None),
        ({"name": "Acme LLC", "director": True, "other": "See Remarks"}, {}, None),
        ({"name": "Acme LLC", "director": True}, {"remarks": "Director by deputization."}, None),
        ({"name": "Fund John", "officer": "CEO"}, {}, None),
        ({"name": "Acme LLC", "kind": "individual", "officer": "CEO"}, {}, None),
    ],
)
def test_entities_in_office(owner, changes, key):
    """An entity may not be an officer, and may be a director only if the filing explains it."""
    expected = [("owners", 0, key)] if key else []
    assert expected == paths("F3-322", good(owners=[OWNER | owner], **changes))


@pytest.mark.parametrize(
    ("owner", "fires"),
    [
        ({"name": "Lee Family Trust", "director": True}, True),
        ({"name": "Lee 2020", "kind": "trust", "officer": "Trustee"}, True),
        ({"name": "Lee Family Trust", "ten_percent": True}, False),
        ({"name": "Lee Family Trust", "director": True, "other": "See Remarks"}, False),
        ({"name": "Trust Martin", "director": True}, False),
    ],
)
def test_trusts_in_office(owner, fires):
    """A trust must be a ten percent owner or have another relationship."""
    assert [("owners", 0)] * fires == paths("F3-323", good(owners=[OWNER | owner]))
