"""The first forms of foreign private issuers' insiders."""

import pytest

from filings import FOREIGN_ISSUER, FUND, ISSUER, paths, with_circumstances

FORM = {"issuer": FOREIGN_ISSUER, "event_date": "2026-03-18", "signed": "2026-03-20"}


@pytest.mark.parametrize(
    ("changes", "fires"),
    [
        pytest.param({}, True, id="filed after March 18"),
        pytest.param({"signatures": []}, True, id="not filed"),
        pytest.param({"signed": "2026-03-18"}, False, id="filed on March 18"),
        pytest.param({"in_office_since": "2019-05-02"}, False, id="date known"),
        pytest.param({"event_date": "2026-03-19"}, False, id="the day after"),
        pytest.param({"event": "registration"}, False, id="registration"),
        pytest.param({"issuer": ISSUER}, False, id="domestic issuer"),
        pytest.param({"owners": [FUND]}, False, id="not in office"),
        pytest.param({"form": "3/A", "original_date": "2026-03-18"}, False, id="amendment"),
    ],
)
def test_date_of_taking_office(changes, fires):
    """The form of a person long in office was due on March 18, 2026 (15 U.S.C. 78p(a)(2)(D))."""
    assert [("event_date",)] * fires == paths("F3-141", with_circumstances(**FORM | changes))
