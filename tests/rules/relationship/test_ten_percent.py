"""The box for ten percent owners, compared with the numbers."""

import pytest

from filings import DIRECTOR, FOREIGN_ISSUER, OPTION, OWNER, SHARES, good, paths

TEN_PERCENT_OWNER = OWNER | {"ten_percent": True}
UNIT = {"title": "Warrant", "underlying": {"title": "Common Stock", "amount": 50}}
UNKNOWN_UNIT = {
    "title": "Warrant",
    "underlying": {"title": "Common Stock", "amount": {"notes": "a"}},
}


@pytest.mark.parametrize(
    ("owner", "outstanding", "changes", "fires"),
    [
        (DIRECTOR, 900, {}, True),
        (DIRECTOR, 1000, {}, False),
        (DIRECTOR, None, {}, False),
        (DIRECTOR, 0, {}, False),
        (DIRECTOR, 900, {"table_1": [SHARES, SHARES | {"title": "Class B"}]}, False),
        (DIRECTOR, 900, {"table_1": [SHARES | {"disclaimed": True}]}, False),
        (DIRECTOR, 900, {"table_1": [SHARES, SHARES]}, True),
        (DIRECTOR | {"ten_percent": True}, 900, {}, False),
        (TEN_PERCENT_OWNER, 1000, {}, True),
        (TEN_PERCENT_OWNER, 1000, {"table_2": [UNIT]}, False),
        (TEN_PERCENT_OWNER, 2000, {"table_2": [UNIT]}, True),
        (TEN_PERCENT_OWNER, 2000, {"table_2": [UNKNOWN_UNIT]}, False),
        (TEN_PERCENT_OWNER, 9000, {"group": True}, False),
    ],
)
def test_ten_percent_and_numbers(owner, outstanding, changes, fires):
    """The box must agree with holdings that are certain; exactly 10% is not more than 10%."""
    group = changes.pop("group", None)
    circumstances = {"shares_outstanding": outstanding, "group": group}
    findings = paths("F3-319", good(owners=[owner], circumstances=circumstances, **changes))
    assert [("owners", 0, "ten_percent")] * fires == findings


def test_foreign_private_issuers_have_no_ten_percent_owners():
    """A ten percent holder of a foreign private issuer need not check the box."""
    form = good(issuer=FOREIGN_ISSUER, circumstances={"shares_outstanding": 900})
    assert [] == paths("F3-319", form)


CLASS_A = SHARES | {"title": "Class A Common Stock"}
CLASS_B = SHARES | {"title": "Class B Common Stock, par value $0.01 per share"}
A_OF_900 = {"title": "Class A Common Stock", "shares": "900"}
B_OF_900 = {"title": "Class B Common Stock", "shares": "900"}
BIG_A, BIG_B = A_OF_900 | {"shares": "9000"}, B_OF_900 | {"shares": "9000"}
UNREGISTERED = {"section_12": "no"}


@pytest.mark.parametrize(
    ("owner", "classes", "fires"),
    [
        pytest.param(DIRECTOR, [A_OF_900, B_OF_900], True, id="over ten percent of both"),
        pytest.param(DIRECTOR, [A_OF_900, BIG_B], True, id="of the first alone"),
        pytest.param(DIRECTOR, [BIG_A, B_OF_900], True, id="of the second alone"),
        pytest.param(DIRECTOR, [BIG_A, BIG_B], False, id="of neither"),
        pytest.param(
            DIRECTOR, [BIG_A, B_OF_900 | UNREGISTERED], False, id="of an unregistered class alone"
        ),
        pytest.param(TEN_PERCENT_OWNER, [A_OF_900, BIG_B], False, id="checked rightly"),
        pytest.param(TEN_PERCENT_OWNER, [BIG_A, BIG_B], True, id="checked wrongly"),
        pytest.param(
            TEN_PERCENT_OWNER, [BIG_A, B_OF_900 | UNREGISTERED], True, id="checked for that class"
        ),
    ],
)
def test_ten_percent_of_each_registered_class(owner, classes, fires):
    """Ten percent is measured on a class registered under Section 12 (17 CFR 240.16a-1(a)(1))."""
    form = good(owners=[owner], table_1=[CLASS_A, CLASS_B], circumstances={"outstanding": classes})
    assert [("owners", 0, "ten_percent")] * fires == paths("F3-319", form)


@pytest.mark.parametrize(
    ("exercisable", "note", "counts"),
    [
        pytest.param("2026-04-02", "", True, id="exercisable now"),
        pytest.param("2026-06-01", "", True, id="on the 60th day"),
        pytest.param("2026-06-02", "", False, id="on the 61st day"),
        pytest.param(
            "2026-04-02", "Subject to a 9.99% beneficial ownership limitation.", False, id="blocked"
        ),
        pytest.param("2026-04-02", "Settled in cash.", False, id="cash"),
    ],
)
def test_rights_within_60_days(exercisable, note, counts):
    """What can be acquired within 60 days counts (17 CFR 240.13d-3(d)(1)(i)), unless blocked.

    100 of 1,500 shares are owned, and there is a right to 500 more; the event is on April 2.
    """
    row = OPTION | {"exercisable": exercisable, "price": {"value": "1", "notes": "a"}}
    changes = {"table_2": [row], "footnotes": {"a": note or "None."}}
    known = {"shares_outstanding": "1500"}
    unchecked = good(**changes, circumstances=known)
    assert [("owners", 0, "ten_percent")] * counts == paths("F3-319", unchecked)
    if note != "Settled in cash.":
        checked = good(**changes, circumstances=known, owners=[TEN_PERCENT_OWNER])
        assert [("owners", 0, "ten_percent")] * (not counts) == paths("F3-319", checked)


def test_rights_of_an_unknown_date_do_not_count_against_anyone():
    """A right whose vesting is left to a footnote neither requires nor forbids the box."""
    row = OPTION | {"exercisable": {"notes": "a"}}
    changes = {"table_2": [row], "footnotes": {"a": "Vests in thirds."}}
    for owner in (DIRECTOR, TEN_PERCENT_OWNER):
        form = good(**changes, owners=[owner], circumstances={"shares_outstanding": "1500"})
        assert [] == paths("F3-319", form)


@pytest.mark.parametrize(
    "changes",
    [
        {"table_1": [], "no_securities": True},
        {"remarks": "The reporting person has sole voting power over 400 other shares."},
        {"footnotes": {"a": "Represents the owner's pecuniary interest in shares of the fund."}},
    ],
)
def test_holders_by_voting_power(changes):
    """A ten percent holder by voting power alone may report less (17 CFR 240.16a-1(a)(2))."""
    known = {"shares_outstanding": "9000"}
    assert [] == paths("F3-319", good(owners=[TEN_PERCENT_OWNER], circumstances=known, **changes))
    assert paths("F3-319", good(owners=[TEN_PERCENT_OWNER], circumstances=known))
