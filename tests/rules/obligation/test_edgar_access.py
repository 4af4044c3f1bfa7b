"""CCCs of a submission."""

from datetime import date

import pytest

from form3gen import (
    Form3,
    Holding,
    Issuer,
    Owner,
    Signature,
    check,
)
from form3gen.rules import Stage
from small_filing import found_with

OWNER = Owner(name="LEE ANN", cik="1", director=True)


GOOD = {
    "event_date": date(2026, 4, 2),
    "issuer": Issuer(name="Acme Inc", cik="2", symbol="ACME"),
    "owners": [OWNER],
    "table_1": [Holding(title="Common Stock", amount=100, ownership="D")],
    "signatures": [Signature(name="/s/ Ann Lee", date=date(2026, 4, 9))],
}


def found(**changes: object) -> list[tuple[str, tuple]]:
    """Return code and path of each finding of the good filing, changed."""
    return [
        (finding.rule.code, finding.path) for finding in check(Form3(**GOOD | changes)).findings
    ]


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
    findings = list(found_with(Form3(**GOOD), cccs=cccs, live=False))
    assert messages == [finding.message for finding in findings]


def test_ccc_missing_in_live_submission():
    """A live submission without a CCC has an error, not a warning."""
    findings = list(found_with(Form3(**GOOD), cccs={}, live=True))
    assert [finding.rule.code for finding in findings] == ["F3-116"]
    assert findings[0].stops(Stage.DOCUMENT)
