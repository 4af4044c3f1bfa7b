"""CCCs of a submission."""

import pytest

from filings import DIRECTOR, FUND, OFFICER, findings_with, good
from form3gen.rules import Stage


@pytest.mark.parametrize(
    ("cccs", "messages"),
    [
        ({"1": "abcd#123"}, []),
        ({}, ["no CCC supplied for LEE ANN; EDGAR rejects a submission without it"]),
        ({"1": "abcd1234"}, ["the CCC given for LEE ANN is not in the right format"]),
        ({"1": "ab#1"}, ["the CCC given for LEE ANN is not in the right format"]),
    ],
)
def test_cccs(cccs, messages):
    """A CCC that is missing or malformed is reported, and no message shows one."""
    findings = list(findings_with(good(), cccs=cccs, live=False))
    assert messages == [finding.message for finding in findings]


def test_ccc_missing_in_live_submission():
    """A live submission without a CCC has an error, not a warning."""
    findings = list(findings_with(good(), cccs={}, live=True))
    assert [finding.rule.code for finding in findings] == ["F3-116"]
    assert findings[0].stops(Stage.DOCUMENT)
    assert findings[0].help.startswith("Supply the CCC")


def test_cure_of_malformed_ccc():
    """The cure says what a CCC looks like, and that it is not in the filing."""
    (found,) = findings_with(good(), cccs={"1": "ab#1"}, live=True)
    assert "not in the filing: eight characters" in found.help


@pytest.mark.parametrize(
    ("owners", "names"),
    [
        ([DIRECTOR], "LEE ANN"),
        ([DIRECTOR, OFFICER], "LEE ANN and 1 other"),
        ([DIRECTOR, OFFICER, FUND], "LEE ANN and 2 others"),
    ],
)
def test_missing_cccs_are_one_finding(owners, names):
    """Owners without a CCC are reported together."""
    found = findings_with(good(owners=owners), cccs={}, live=False)
    assert [one.message for one in found if one.rule.code == "F3-124"] == [
        f"no CCC supplied for {names}; EDGAR rejects a submission without it"
    ]
