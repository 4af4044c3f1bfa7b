"""Officer titles."""

import pytest

from filings import DIRECTOR, OWNER, good, paths
from form3gen import check


def test_long_title_goes_into_the_remarks():
    """The help for a title that is too long says where it goes."""
    owners = [DIRECTOR | {"officer": True, "officer_title": "x" * 31}]
    found = [finding for finding in check(good(owners=owners)).findings if finding.is_error]
    assert ["Write `See Remarks`, and give the title in the remarks."] == [f.help for f in found]


@pytest.mark.parametrize(
    ("title", "reminded"),
    [
        *(("Assistant Vice President", True), ("Vice President", True), ("SVP", True)),
        *(("Associate General Counsel", True), ("Deputy Chief Financial Officer", True)),
        *(("President", False), ("Chief Financial Officer", False), ("Controller", False)),
        *(("Assistant Vice President and Controller", False), ("Assistant Controller", True)),
        *(("Deputy CEO, Principal Accounting Officer", False), ("VP, Sales", False)),
    ],
)
def test_officers_by_rule_and_by_function(title, reminded):
    """Rule 16a-1(f) lists some offices; others are officers by function (17 CFR 240.16a-1(f))."""
    owners = [OWNER | {"officer": title}]
    assert [("owners", 0, "officer_title")] * reminded == paths("F3-318", good(owners=owners))
