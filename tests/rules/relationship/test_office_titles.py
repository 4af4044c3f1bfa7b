"""Officer titles."""

from filings import DIRECTOR, good
from form3gen import check


def test_long_title_goes_into_the_remarks():
    """The help for a title that is too long says where it goes."""
    owners = [DIRECTOR | {"officer": True, "officer_title": "x" * 31}]
    found = [finding for finding in check(good(owners=owners)).findings if finding.is_error]
    assert ["Write `See Remarks`, and give the title in the remarks."] == [f.help for f in found]
