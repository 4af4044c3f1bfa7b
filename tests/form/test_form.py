"""The model: the same from Python and from YAML, frozen, exact."""

import copy
from datetime import date
from decimal import Decimal

import pytest
from pydantic import ValidationError

from form3gen import (
    Address,
    AmountCell,
    DerivativeHolding,
    Form3,
    Holding,
    Issuer,
    Owner,
    check_text,
)

YAML = """\
form: 3
event_date: 2013-10-01
issuer: {name: Acme, symbol: NO}
owners:
  - {name: LEE ANN, officer: President}
table_1:
  - {title: Common Stock, amount: "163,350", ownership: D}
  - {title: {value: Common Stock, notes: a}, amount: 2.60, ownership: I, nature: By Spouse}
footnotes: {a: Held in trust.}
"""


def test_python_and_yaml_are_the_same():
    """A filing built in Python equals the same filing read from YAML."""
    built = Form3(
        event_date=date(2013, 10, 1),
        issuer=Issuer(name="Acme", symbol="NO"),
        owners=[Owner(name="LEE ANN", officer="President")],
        table_1=[
            Holding(title="Common Stock", amount=163350, ownership="D"),
            Holding(
                title={"value": "Common Stock", "notes": "a"},
                amount=Decimal("2.60"),
                ownership="I",
                nature="By Spouse",
            ),
        ],
        footnotes={"a": "Held in trust."},
    )
    assert check_text(YAML).form == built


def test_amounts_keep_their_digits():
    """An amount keeps the zeros that were written."""
    assert str(check_text(YAML).form.table_1[1].amount.value) == "2.60"


@pytest.mark.parametrize("amount", [1.5, True, "1e3", "NaN", Decimal("Infinity"), "-", "."])
def test_what_is_not_an_amount(amount):
    """Only a plain number is an amount; a float is not, as its digits are lost."""
    with pytest.raises(ValidationError):
        AmountCell(value=amount)


def test_frozen():
    """A filing cannot be changed after it was checked."""
    form = Form3()
    with pytest.raises(ValidationError):
        form.remarks = "x"


def test_footnotes_are_frozen_and_in_order():
    """Footnotes are immutable, compare by order, and can be copied."""
    form = Form3(footnotes={"a": "One.", "b": "Two."})
    with pytest.raises(TypeError):
        form.footnotes["a"] = "Other."
    assert form != Form3(footnotes={"b": "Two.", "a": "One."})
    again = copy.deepcopy(form)
    assert (form, hash(form)) == (again, hash(again))
    assert form.model_dump()["footnotes"] == {"a": "One.", "b": "Two."}


def test_texts_have_one_line():
    """Text wrapped in the source is one line on the form, except in remarks."""
    form = check_text("remarks: |\n  one\n  two\nissuer:\n  name: |\n    Acme\n    Inc\n").form
    assert (form.issuer.name, form.remarks) == ("Acme Inc", "one\ntwo")


def test_unknown_key():
    """A misspelled key is rejected in Python, too."""
    with pytest.raises(ValidationError):
        Issuer(ticker="ACME")


@pytest.mark.parametrize(
    ("officer", "checked", "title"),
    [
        ("COO", True, "COO"),
        ("yes", True, None),
        (True, True, None),
        ("No", False, None),
        (None, False, None),
    ],
)
def test_box_with_title(officer, checked, title):
    """A title in place of yes checks the box Officer and is its title."""
    owner = Owner(officer=officer)
    assert (checked, title) == (owner.officer, owner.officer_title)


def test_two_titles():
    """Different titles in the box and at officer_title are rejected, at officer_title."""
    assert Owner(officer="COO", officer_title="COO").officer_title == "COO"
    with pytest.raises(ValidationError, match=r"COO.*Treasurer") as caught:
        Form3(owners=[{"officer": "COO", "officer_title": "Treasurer"}])
    assert [("owners", 0, "officer_title")] == [one["loc"] for one in caught.value.errors()]


@pytest.mark.parametrize("word", ["n", "none", "N/A", "off", "x", "-", "null"])
def test_ambiguous_title(word):
    """A word that may mean no is not accepted as an officer title."""
    with pytest.raises(ValidationError):
        Owner(officer=word)


def test_blanks_are_kept():
    """Blanks within a text are kept, however many."""
    text = "a" + " " * 300_000 + "b"
    assert Issuer(name=text).name == text


def test_title_without_the_box():
    """A title does not check the box Officer, as in some filed documents."""
    owner = Owner(officer_title="Chairman")
    assert (False, "Chairman") == (owner.officer, owner.officer_title)


@pytest.mark.parametrize(
    ("address", "non_us"),
    [
        (Address(state="MA"), False),
        (Address(country="United States"), False),
        (Address(country="X0"), True),
        (Address(region="Ontario"), True),
        (Address(non_us=True), True),
        (Address(), False),
    ],
)
def test_non_us_flag(address, non_us):
    """EDGAR's flag follows from the address unless it is given."""
    assert non_us is address.is_non_us


@pytest.mark.parametrize("given", [{"document_type": "3/A"}, {"form": "3/A"}])
def test_document_type(given):
    """Python accepts both the name of the field and the key of the source."""
    assert Form3(**given).document_type == "3/A"
    assert Form3(**given).is_amendment


def test_a_source_has_no_key_document_type():
    """The name of the field in Python is not a key of the source."""
    assert "F3-029" in [one.code for one in check_text("document_type: 3/A\n").findings]


def test_rows_share_a_blank_underlying_security():
    """A blank underlying security is made only once, which is what reading many rows costs most."""
    first, second = DerivativeHolding(title="a"), DerivativeHolding(title="b")
    assert first.underlying is second.underlying
    assert first.underlying == DerivativeHolding(title="c", underlying={}).underlying
