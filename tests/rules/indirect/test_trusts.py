"""Whether a trust, its trustee, settlor or beneficiary reports its holdings."""

import pytest

from filings import good, indirect, paths

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
    """The facts stated about a trust, and the rows that name it, decide who reports."""
    trusts = [{"name": "Roe Trust"} | trust]
    form = good(table_1=[indirect(nature)], circumstances={"trusts": trusts})
    assert ([HERE] if wrong else []) == paths(code, form)


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
    """A trust that owns more than ten percent is an owner; at ten percent it need not be."""
    owners = [{"name": "LEE ANN", "cik": "1"} | owner]
    form = good(
        owners=owners, circumstances={"trusts": [{"name": "Roe Trust", "percent": percent}]}
    )
    assert ([(*HERE, "percent")] if wrong else []) == paths("F3-615", form)


def test_trust_without_name():
    """A row that mentions a trust reports the holdings of a trust without a name."""
    form = good(
        table_1=[indirect("By Trust")], circumstances={"trusts": [{"revocable_by_owner": True}]}
    )
    assert [] == paths("F3-612", form)
