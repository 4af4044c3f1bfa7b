"""Owners who are listed twice."""

from datetime import date

from form3gen import (
    Form3,
    Holding,
    Issuer,
    Owner,
    Signature,
    check,
)

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


def test_same_cik_with_and_without_zeros():
    """An owner listed twice is found whether or not the CIK has leading zeros."""
    owners = [OWNER, OWNER.model_copy(update={"cik": "0000000001"})]
    assert ("F3-207", ("owners", 1, "cik")) in found(owners=owners)
