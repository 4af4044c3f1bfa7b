"""Trusts: who of trustee, settlor and beneficiary reports."""

import pytest

from small_filing import good, held, places

HERE = ("circumstances", "trusts", 0)


@pytest.mark.parametrize(
    ("code", "trust", "nature", "wrong"),
    [
        ("F3-611", {"trustee_is_beneficiary": False}, "By Self as Trustee for Roe Trust", True),
        ("F3-611", {}, "By Self as Trustee for Roe Trust", False),
        ("F3-611", {"trustee_is_beneficiary": True}, "As Trustee for Roe Trust", False),
        (
            "F3-611",
            {"trustee_is_beneficiary": False, "performance_fee": True},
            "As Trustee for Roe Trust",
            False,
        ),
        ("F3-611", {"trustee_is_beneficiary": False}, "As Trustee for Doe Trust", False),
        (
            "F3-611",
            {"trustee_is_beneficiary": False},
            "By Self as Trustee of Lee Revocable Trust",
            False,
        ),
        ("F3-612", {"revocable_by_owner": True}, "By Spouse", True),
        ("F3-612", {"revocable_by_owner": True}, "By Lee Irrevocable Trust", True),
        ("F3-612", {"revocable_by_owner": True}, "By Roe Trust", False),
        ("F3-612", {"revocable_by_owner": True}, "By Revocable Trust", False),
        (
            "F3-612",
            {"revocable_by_owner": True, "owner_shares_control": False},
            "By Spouse",
            False,
        ),
        ("F3-612", {"revocable_by_owner": False}, "By Spouse", False),
        ("F3-613", {"owner_shares_control": True}, "By Roe Trust", True),
        ("F3-613", {}, "By Roe Trust", False),
        ("F3-614", {"interest": "remainder"}, "By Roe Trust", True),
        ("F3-614", {"interest": "income"}, "By Roe Trust", False),
        (
            "F3-614",
            {"interest": "remainder", "owner_shares_control": True},
            "By Roe Trust",
            False,
        ),
    ],
)
def test_trust(code, trust, nature, wrong):
    """What the circumstances say of a trust decides, with the rows that name it."""
    trusts = [{"name": "Roe Trust"} | trust]
    form = good(table_1=[held(nature)], circumstances={"trusts": trusts})
    assert ([HERE] if wrong else []) == places(code, form)


@pytest.mark.parametrize(
    ("percent", "owner", "wrong"),
    [
        ("12", {}, True),
        ("10", {}, False),
        ("12", {"name": "ROE TRUST"}, False),
        ("12", {"kind": "trust"}, False),
        ("12", {"name": "Roe Trust dated 1/1/2012"}, False),
    ],
)
def test_trust_over_ten_percent(percent, owner, wrong):
    """A trust over 10% is itself an owner; at 10% it need not be."""
    owners = [{"name": "LEE ANN", "cik": "1"} | owner]
    form = good(
        owners=owners, circumstances={"trusts": [{"name": "Roe Trust", "percent": percent}]}
    )
    assert ([(*HERE, "percent")] if wrong else []) == places("F3-615", form)


def test_trust_without_name():
    """A trust that has no name is looked for by the word."""
    form = good(
        table_1=[held("By Trust")], circumstances={"trusts": [{"revocable_by_owner": True}]}
    )
    assert [] == places("F3-612", form)
