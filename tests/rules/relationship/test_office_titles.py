"""Officer titles."""

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


def test_long_title_goes_into_the_remarks():
    """The help for a title that is too long says where it goes."""
    owners = [OWNER.model_copy(update={"officer": True, "officer_title": "x" * 31})]
    found = [
        finding
        for finding in check(Form3(**GOOD | {"owners": owners})).findings
        if finding.is_error
    ]
    assert ["Write `See Remarks`, and give the title in the remarks."] == [f.help for f in found]
