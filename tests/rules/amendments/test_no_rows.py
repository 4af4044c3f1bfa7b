"""Amendments without rows."""

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


def test_amendment_without_rows():
    """An amendment without rows must state on purpose that no securities are owned."""
    changes = {"form": "3/A", "original_date": "2026-04-09", "remarks": "Corrects the symbol."}
    assert [("F3-914", ("table_1",))] == found(**changes, table_1=())
    assert [] == found(**changes, table_1=(), no_securities=True)
