"""The sheet: values as they are printed."""

from datetime import date
from decimal import Decimal

import pytest

from form3gen import Address, Form3, Issuer, Owner, Signature, check_text
from form3gen.sheet import printed_amount, printed_date, sheet


@pytest.mark.parametrize(
    ("number", "unit", "text"),
    [
        ("163350", "", "163,350"),
        ("2.60", "$", "$2.60"),
        ("0.0001", "$", "$0.0001"),
        ("999999999999.9999", "", "999,999,999,999.9999"),
        ("0", "", "0"),
        ("-5", "$", "-$5"),
        ("1E+3", "", "1,000"),
    ],
)
def test_amounts(number, unit, text):
    """Numbers are grouped and keep the digits that were written."""
    assert text == printed_amount(Decimal(number), unit)


def test_dates():
    """Dates are month/day/year."""
    assert "04/09/0987" == printed_date(date(987, 4, 9))
    assert "" == printed_date(None)


@pytest.mark.parametrize(
    ("address", "day", "state", "country"),
    [
        (Address(state="MA"), date(2020, 1, 1), "MA", ""),
        (Address(state="massachusetts"), date(2020, 1, 1), "MA", ""),
        (Address(state="MA"), date(2026, 4, 1), "MASSACHUSETTS", "UNITED STATES"),
        (Address(country="X0"), date(2020, 1, 1), "", "UNITED KINGDOM"),
        (Address(region="Oslo", country="Norway"), date(2026, 4, 1), "Oslo", "NORWAY"),
        (Address(country="Narnia"), date(2026, 4, 1), "", "Narnia"),
    ],
)
def test_states_and_countries_follow_the_revision(address, day, state, country):
    """Before March 2026 the form has state codes and no country line."""
    form = Form3(owners=[Owner(address=address)], signatures=[Signature(date=day)])
    owner = sheet(form).owners[0]
    assert (state, country) == (owner.state, owner.country)


def test_footnotes_are_numbered_in_order_of_definition():
    """Footnotes are numbered in the order of their definitions."""
    form = check_text(
        "table_1:\n  - {title: {value: A, notes: [b, a]}, amount: 1, ownership: D}\n"
        "footnotes: {a: First., b: Second.}\n"
    ).form
    made = sheet(form)
    assert [2, 1] == [mark.number for mark in made.table_1[0][0].marks]
    assert [(1, "First."), (2, "Second.")] == [(note.number, note.text) for note in made.notes]
    assert made.notes[0].marks == (made.table_1[0][0].marks[1],)


def test_page_footer_has_room_for_long_names():
    """Names as long as EDGAR allows leave room for the event in the page footer."""
    form = Form3(
        event_date=date(2026, 4, 2),
        issuer=Issuer(name="A" * 150, symbol="ABC"),
        owners=[Owner(name="B" * 150)],
    )
    running = sheet(form).running
    assert running == f"{'A' * 77}... - {'B' * 77}... - event of 04/02/2026"
