"""Signatures that are only a line to sign on."""

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


@pytest.mark.parametrize("name", ["____", "_ _", " "])
def test_blank_signatures(name):
    """A line to sign on is no signature."""
    signatures = [{"name": name, "date": "2026-04-09"}]
    assert [("F3-803", ("signatures", 0, "name"))] == found(signatures=signatures)
