"""The columns of Table II."""

from datetime import date

import pytest

from form3gen import (
    DerivativeHolding,
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


OPTION = {
    "title": "Option (Right to Buy)",
    "exercisable": "2026-01-01",
    "expires": "2030-01-01",
    "underlying": {"title": "Common Stock", "amount": "1"},
    "price": "1",
    "ownership": "D",
}


@pytest.mark.parametrize(
    ("row", "path"),
    [
        ({"ownership": "X"}, ("ownership",)),
        ({"ownership": "D", "nature": "By Self"}, ("nature",)),
        ({"ownership": "I"}, ("nature",)),
    ],
)
def test_ownership_in_table_2(row, path):
    """Table II has the rules of ownership that Table I has, under one number."""
    assert [("F3-514", ("table_2", 0, *path))] == found(table_2=[OPTION | row])


def test_underlying_amount_and_value():
    """The underlying security has shares or a value, not both."""
    under = {"title": "Common Stock", "amount": "1", "value": "2"}
    place = ("table_2", 0, "underlying", "value")
    assert [("F3-510", place)] == found(table_2=[OPTION | {"underlying": under}])


def test_footnote_can_stand_in_table_2():
    """Price, dates and underlying amount may be footnotes alone."""
    note = {"notes": "terms"}
    row = DerivativeHolding(
        title="Unit",
        exercisable=note,
        expires=note,
        underlying={"title": "Common Stock", "amount": note},
        price=note,
        ownership="D",
    )
    assert [] == found(table_2=[row], footnotes={"terms": "One for one."})
