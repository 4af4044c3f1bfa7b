"""Whole filings: good, blank, and as large as EDGAR allows."""

from datetime import date

from form3gen import (
    Form3,
    Holding,
    Issuer,
    Owner,
    Signature,
    check,
)
from form3gen.rules import Stage

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


def test_good_filing():
    """The filing that these tests change has no finding, built from Python alone."""
    assert [] == found()


def test_thirty_rows_and_ten_owners_pass():
    """The limits themselves are allowed."""
    rows = [Holding(title={"value": "A", "notes": "all"}, amount=1, ownership="D")] * 30
    owners = [OWNER.model_copy(update={"cik": str(cik)}) for cik in range(11, 21)]
    changes = {"footnotes": {"all": "Held jointly."}, "signatures": GOOD["signatures"] * 10}
    assert [] == found(table_1=rows, owners=owners, **changes)


def test_missing_cik_keeps_only_xml_from_being_made():
    """A missing CIK stops the ownership XML but not the printed form."""
    findings = check(Form3(**GOOD | {"issuer": Issuer(name="Acme", symbol="A")})).findings
    assert [("F3-301", Stage.DOCUMENT)] == [
        (finding.rule.code, finding.stage) for finding in findings
    ]


def test_blank_filing_names_everything_missing():
    """A blank filing says all that it lacks in one run."""
    codes = {finding.rule.code for finding in check(Form3()).findings}
    assert {"F3-101", "F3-201", "F3-301", "F3-302", "F3-401", "F3-801"} == codes
