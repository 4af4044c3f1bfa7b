"""Accepted warnings."""

import json

import pytest

from cases import ROOT
from form3gen import Severity, check_text
from form3gen.reports import report

STARTER = (ROOT / "templates" / "starters" / "officer.yaml").read_text()
TWICE = STARTER + "notify: [dana@example.com, Dana@example.com]\n"
REASON = "accept:\n  F3-126: Dana asked for it.\n"


def test_reason_is_shown():
    """An accepted warning becomes information, and every report shows the reason."""
    made = check_text(TWICE + REASON)
    assert [("F3-126", Severity.INFO)] == [(f.rule.code, f.severity) for f in made.findings]
    for name in ("text", "json", "github", "gitlab", "sarif", "junit"):
        assert "accepted: Dana asked for it." in report(name)([("a.yaml", made)], False)
    run = json.loads(report("sarif")([("a.yaml", made)], False))["runs"][0]
    assert [{"kind": "inSource"}] == run["results"][0]["suppressions"]
    assert "Found 1 accepted in 1 file." in report("text")([("a.yaml", made)], False)


@pytest.mark.parametrize(
    ("accept", "code", "message"),
    [
        ("accept: {F3-801: tomorrow}\n", "F3-040", "'F3-801' is an error"),
        ("accept: {F3-999: so}\n", "F3-040", "'F3-999' is not a rule"),
        ("accept: {F3-708: so}\n", "F3-042", "the filing has no such finding"),
    ],
)
def test_only_warnings_that_occur_are_accepted(accept, code, message):
    """Errors, unknown codes and warnings that do not occur are never accepted."""
    found = check_text(STARTER + accept).findings
    assert [code] == [finding.rule.code for finding in found]
    assert message in found[0].message
    assert STARTER.count("\n") + 1 == found[0].span.line


def test_exhibits_are_accepted_as_well():
    """A finding about an exhibit can be accepted like one about the form."""
    text = STARTER + "exhibits:\n  - {type: EX-24, file: poa.txt}\naccept: {F3-708: named}\n"
    assert [Severity.INFO] == [finding.severity for finding in check_text(text).findings]
