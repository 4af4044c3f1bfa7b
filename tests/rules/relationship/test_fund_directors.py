"""Directors who come from a fund."""

import pytest

from filings import ADDRESS, DIRECTOR, FUND, ISSUER, OFFICER, SHARES, good, indirect, paths

HOLDER = "Ms. Lee is a general partner of Blue Ventures, L.P., which holds 5,000 shares."
AT_FUND = DIRECTOR | {"address": ADDRESS | {"street": "c/o Blue Ventures"}}


@pytest.mark.parametrize(
    ("changes", "fires"),
    [
        pytest.param({"remarks": HOLDER}, True, id="partner"),
        pytest.param({"remarks": HOLDER, "table_1": [], "no_securities": True}, True, id="nothing"),
        pytest.param(
            {"remarks": "Managing director at Blue Capital, a shareholder."}, True, id="shareholder"
        ),
        pytest.param({"remarks": HOLDER, "table_1": [indirect("By Fund")]}, False, id="listed"),
        pytest.param({"remarks": f"{HOLDER} She disclaims them."}, False, id="disclaimed"),
        pytest.param({"remarks": HOLDER, "owners": [DIRECTOR, FUND]}, False, id="files jointly"),
        pytest.param({"remarks": HOLDER, "owners": [OFFICER]}, False, id="officer"),
        pytest.param({"remarks": "Partner of Blue Ventures, L.P."}, False, id="no holding"),
        pytest.param(
            {"remarks": "Member of the board of Blue Capital, which holds shares."},
            False,
            id="board member",
        ),
        pytest.param({}, False, id="no text"),
    ],
)
def test_holdings_of_a_fund(changes, fires):
    """A fund's securities are listed and disclaimed, not omitted (17 CFR 240.16a-1(a)(4))."""
    assert [("owners", 0, "director")] * fires == paths("F3-340", good(**changes))


@pytest.mark.parametrize(
    ("changes", "reminded"),
    [
        pytest.param({}, True, id="at a fund"),
        pytest.param({"table_1": [indirect("By Blue Ventures")]}, False, id="listed"),
        pytest.param({"owners": [AT_FUND, FUND]}, False, id="files jointly"),
        pytest.param({"owners": [DIRECTOR]}, False, id="at home"),
        pytest.param({"issuer": ISSUER | {"name": "Blue Inc"}}, False, id="at the issuer"),
        pytest.param({"owners": [AT_FUND | {"officer": "CEO"}]}, False, id="officer"),
    ],
)
def test_address_at_a_fund(changes, reminded):
    """A director at the address of a fund considers its holdings (17 CFR 240.16a-1(a)(2)(ii))."""
    form = good(**{"owners": [AT_FUND], "table_1": [SHARES]} | changes)
    assert [("owners", 0, "director")] * reminded == paths("F3-341", form)
