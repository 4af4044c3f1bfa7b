"""Edges of single rules: code and place."""

from datetime import date
from decimal import Decimal

import pytest

from form3gen import (
    Address,
    DerivativeHolding,
    Form3,
    Holding,
    Issuer,
    Owner,
    Signature,
    check,
)
from form3gen.reference.limits import LIMITS
from form3gen.rules import Stage
from small_filing import found_with

LISTS = {"owners", "table_1", "table_2", "exhibits", "signatures", "notify"}

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


@pytest.mark.parametrize(
    "amount",
    [Decimal("999999999999.9999"), Decimal("0"), Decimal("0.0001"), Decimal("1.10000"), 5],
)
def test_numbers_in_range(amount):
    """Numbers with up to 16 digits and 4 decimals pass; trailing zeros do not count."""
    rows = [Holding(title="A", amount=amount, ownership="D")]
    assert [] == [one for one in check(Form3(**GOOD | {"table_1": rows})).findings if one.is_error]


@pytest.mark.parametrize("amount", ["-1", "0.00001", "1000000000000", "1234567890123.4567"])
def test_numbers_out_of_range(amount):
    """Negative, too precise and too large numbers are reported at their cell."""
    rows = [Holding(title="A", amount=amount, ownership="D")]
    assert [("F3-004", ("table_1", 0, "amount"))] == found(table_1=rows)


@pytest.mark.parametrize(
    ("amount", "decimals"), [("-0", False), ("1." + "0" * 28 + "1", True), ("9" * 35, False)]
)
def test_numbers_that_rounding_would_hide(amount, decimals):
    """A signed zero, too many decimals and too many whole digits are all reported."""
    rows = [Holding(title="A", amount=Decimal(amount), ownership="D")]
    findings = [one for one in check(Form3(**GOOD | {"table_1": rows})).findings if one.is_error]
    assert [finding.rule.code for finding in findings] == ["F3-004"]
    assert decimals is ("decimals" in findings[0].message)


def test_same_cik_with_and_without_zeros():
    """An owner listed twice is found whether or not the CIK has leading zeros."""
    owners = [OWNER, OWNER.model_copy(update={"cik": "0000000001"})]
    assert ("F3-207", ("owners", 1, "cik")) in found(owners=owners)


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
        (Address(country="England"), []),
        (Address(country="south korea"), []),
        (Address(state="D.C."), []),
        (Address(city="Paris", region="Ile-de-France"), [("F3-157", "country")]),
        (Address(state="X0"), [("F3-210", "state")]),
        (Address(country="Czechoslovakia"), [("F3-210", "country")]),
        (Address(country="G5"), [("F3-210", "country")]),
        (Address(country="Narnia"), [("F3-210", "country")]),
        (Address(state="MA", zip="02140.1"), [("F3-210", "zip")]),
    ],
)
def test_places(address, expected):
    """A state or country may be a code or a name; a wrong one is found at its key."""
    owners = [OWNER.model_copy(update={"address": whole(address)})]
    places = [(code, ("owners", 0, "address", key)) for code, key in expected]
    assert places == found(owners=owners)


def whole(address: Address) -> Address:
    """Return an address completed with street, city and ZIP code."""
    rest = {"street": "1 High St", "city": "Peoria", "zip": "61602"}
    return Address(**rest | address.model_dump(exclude_defaults=True))


@pytest.mark.parametrize(
    ("address", "key"),
    [
        (Address(state="MA", country="X0"), "state"),
        (Address(state="MA", region="Kent"), "region"),
        (Address(non_us=False, country="X0", state="MA"), "country"),
        (Address(non_us=True, country="US"), "country"),
        (Address(non_us=True, country="X0", state="MA"), "state"),
    ],
)
def test_addresses_that_contradict_themselves(address, key):
    """An address whose keys disagree on its country is reported at the key."""
    owners = [OWNER.model_copy(update={"address": whole(address)})]
    assert [("F3-157", ("owners", 0, "address", key))] == found(owners=owners)


@pytest.mark.parametrize(
    ("written", "guess"),
    [
        ("Canada", "ALBERTA, CANADA (A0)"),
        ("Untied Kingdom", "UNITED KINGDOM (X0)"),
        ("Atlantis", "EDGAR code or name"),
    ],
)
def test_guesses_at_places(written, guess):
    """The help lists the EDGAR codes of a country or a similar name, or gives the general cure."""
    owners = [OWNER.model_copy(update={"address": Address(country=written)})]
    assert guess in check(Form3(**GOOD | {"owners": owners})).findings[0].help


@pytest.mark.parametrize(("path", "limit"), [(path, limit) for path, (_, limit) in LIMITS.items()])
def test_texts_fit_their_limits(path, limit):
    """Each text passes at its limit, and is reported at its path one character over."""
    for length, codes in ((limit, []), (limit + 1, ["F3-009"])):
        form = Form3.model_validate(holding(path, "x" * length))
        over = [finding for finding in check(form).findings if finding.rule.code == "F3-009"]
        assert codes == [finding.rule.code for finding in over]
        assert all(path == without_numbers(finding.path) for finding in over)


def holding(path: tuple[str, ...], text: str) -> object:
    """Return data that contains a text at a path."""
    data: object = text
    for key in reversed(path):
        data = {key: [data] if key in LISTS else data}
    return data


def without_numbers(path: tuple) -> tuple:
    """Return a path without its numbers."""
    return tuple(key for key in path if isinstance(key, str))


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"amount": "1", "value": "2"}, [("F3-406", "value")]),
        ({"amount": {"notes": "a"}, "value": "2"}, [("F3-406", "value")]),
        ({"amount": {"notes": "a"}}, [("F3-406", "amount")]),
        ({"amount": "1", "nature": "By Self"}, [("F3-409", "nature")]),
        ({"amount": "1", "ownership": "I", "nature": {"notes": "a"}}, [("F3-408", "nature")]),
        ({"amount": "1", "ownership": None}, [("F3-407", "ownership")]),
    ],
)
def test_rows_of_table_1(row, expected):
    """Each fault in a row of Table I is found at its cell."""
    rows = [{"title": {"value": "A", "notes": "a"}, "ownership": "D"} | row]
    places = [(code, ("table_1", 0, key)) for code, key in expected]
    assert places == found(table_1=rows, footnotes={"a": "Note."})


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


@pytest.mark.parametrize("name", ["____", "_ _", " "])
def test_blank_signatures(name):
    """A line to sign on is no signature."""
    signatures = [{"name": name, "date": "2026-04-09"}]
    assert [("F3-803", ("signatures", 0, "name"))] == found(signatures=signatures)


def test_amendment_without_rows():
    """An amendment without rows must state on purpose that no securities are owned."""
    changes = {"form": "3/A", "original_date": "2026-04-09", "remarks": "Corrects the symbol."}
    assert [("F3-914", ("table_1",))] == found(**changes, table_1=())
    assert [] == found(**changes, table_1=(), no_securities=True)


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


def test_footnote_cannot_replace_nature():
    """An indirect holding needs text for its nature, even if a footnote explains it."""
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


def test_long_title_goes_into_the_remarks():
    """The help for a title that is too long says where it goes."""
    owners = [OWNER.model_copy(update={"officer": True, "officer_title": "x" * 31})]
    found = [
        finding
        for finding in check(Form3(**GOOD | {"owners": owners})).findings
        if finding.is_error
    ]
    assert ["Write `See Remarks`, and give the title in the remarks."] == [f.help for f in found]
