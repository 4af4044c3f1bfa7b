"""Edges of single rules: code and place."""

from datetime import date
from decimal import Decimal

import pytest

from form3gen import Address, DerivativeHolding, Form3, Holding, Issuer, Owner, Signature, check

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
    return [(finding.rule.code, finding.path) for finding in check(Form3(**GOOD | changes))]


def test_good_filing():
    """The filing that these tests change has no finding, built from Python alone."""
    assert [] == found()


@pytest.mark.parametrize(
    "amount",
    [Decimal("999999999999.9999"), Decimal("0"), Decimal("0.0001"), Decimal("1.10000"), 5],
)
def test_numbers_in_range(amount):
    """Numbers up to 16 digits and 4 decimals pass; zeros at the end do not count."""
    assert [] == found(table_1=[Holding(title="A", amount=amount, ownership="D")])


@pytest.mark.parametrize("amount", ["-1", "0.00001", "1000000000000", "1234567890123.4567"])
def test_numbers_out_of_range(amount):
    """Negative, too fine and too large numbers are found at their cell."""
    rows = [Holding(title="A", amount=amount, ownership="D")]
    assert [("F3-004", ("table_1", 0, "amount"))] == found(table_1=rows)


def test_same_cik_with_and_without_zeros():
    """Leading zeros do not hide that an owner stands there twice."""
    owners = [OWNER, OWNER.model_copy(update={"cik": "0000000001"})]
    assert [("F3-207", ("owners", 1, "cik"))] == found(owners=owners)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (Address(state="MA"), []),
        (Address(state="massachusetts"), []),
        (Address(country="X0"), []),
        (Address(country="United Kingdom"), []),
        (Address(country="Ontario, Canada"), []),
        (Address(country="US", state="ma"), []),
        (Address(country="US"), [("F3-208", "state")]),
        (Address(city="Paris", region="Ile-de-France"), [("F3-157", "country")]),
        (Address(state="X0"), [("F3-210", "state")]),
        (Address(country="Czechoslovakia"), [("F3-210", "country")]),
        (Address(country="G5"), [("F3-210", "country")]),
        (Address(country="Narnia"), [("F3-210", "country")]),
        (Address(state="MA", zip="02140.1"), [("F3-210", "zip")]),
    ],
)
def test_places(address, expected):
    """States and countries go by code or name, and each wrong one is found at its key."""
    owners = [OWNER.model_copy(update={"address": address})]
    places = [(code, ("owners", 0, "address", key)) for code, key in expected]
    assert places == found(owners=owners)


def test_footnote_cannot_stand_for_nature():
    """EDGAR wants words beside I, whatever footnotes say."""
    row = Holding(title="A", amount=1, ownership="I", nature={"notes": "why"})
    expected = [("F3-408", ("table_1", 0, "nature"))]
    assert expected == found(table_1=[row], footnotes={"why": "Through a trust."})


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


def test_footnote_on_ownership_counts_as_called():
    """A footnote may be called from any cell of a table."""
    row = Holding(title="A", amount=1, ownership={"value": "D", "notes": "x"})
    assert [] == found(table_1=[row], footnotes={"x": "Held jointly."})


def test_thirty_rows_and_ten_owners_pass():
    """The limits themselves are allowed."""
    rows = [Holding(title="A", amount=1, ownership="D")] * 30
    owners = [OWNER.model_copy(update={"cik": str(cik)}) for cik in range(1, 11)]
    signatures = GOOD["signatures"] * 10
    assert [] == found(table_1=rows, owners=owners, signatures=signatures)


def test_missing_cik_keeps_only_xml_from_being_made():
    """What only EDGAR needs does not keep the form from being printed."""
    findings = check(Form3(**GOOD | {"issuer": Issuer(name="Acme", symbol="A")}))
    assert [("F3-301", False)] == [(finding.rule.code, finding.paper) for finding in findings]


def test_blank_filing_names_everything_missing():
    """A blank filing says all that it lacks in one run."""
    codes = {finding.rule.code for finding in check(Form3())}
    assert {"F3-101", "F3-201", "F3-301", "F3-302", "F3-401", "F3-801"} == codes
