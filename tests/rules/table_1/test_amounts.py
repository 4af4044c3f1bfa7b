"""Zero, fractional and excessive amounts."""

import pytest

from filings import OPTION, SHARES, good, paths, with_row_1, with_row_2


def test_zero_share_rows():
    """Zero without a footnote is found in either table; an amendment may correct a row to zero."""
    assert paths("F3-403", with_row_1(amount="0"))
    assert paths("F3-403", with_row_1(amount=None, value="0.00"))
    assert not paths("F3-403", with_row_1("All shares were sold.", amount="0"))
    under = {"title": "Common Stock", "amount": "0"}
    assert paths("F3-403", with_row_2(underlying=under))
    assert not paths("F3-403", with_row_2("Not yet determined.", underlying=under))
    rows = [SHARES | {"amount": "0"}]
    assert [("table_1", 0, "amount")] == paths("F3-403", good(table_1=rows))
    assert [] == paths("F3-403", good(form="3/A", original_date="2026-04-03", table_1=rows))


NOTHING = "No securities are beneficially owned"


@pytest.mark.parametrize(
    ("title", "amount", "found"),
    [
        (NOTHING, "0", True),
        (NOTHING, "0.00", True),
        (NOTHING, None, True),
        (NOTHING, "100", False),
        ("NO SECURITIES BENEFICIALLY OWNED.", "0", True),
        ("No shares of common stock held", "0", True),
        ("None", "0", True),
        ("N/A", "0", True),
        ("No Par Value Common Stock", "0", False),
        ("Northern Holdings Common Stock", "0", False),
        ("Common Stock", "0", False),
    ],
)
def test_statement_as_row(title, amount, found):
    """A row that states that nothing is owned is found once, in either table."""
    form = with_row_1(title=title, amount=amount)
    assert [("table_1", 0, "title")] * found == paths("F3-424", form)
    assert not (found and paths("F3-403", form))
    assert [("table_1", 0, "title")] * found == paths(
        "F3-424", with_row_1("See remarks.", title=title, amount=amount)
    )
    under = {"title": "Common Stock", "amount": amount}
    form = with_row_2(title=title, underlying=under)
    assert [("table_2", 0, "title")] * found == paths("F3-424", form)
    assert not (found and paths("F3-403", form))


@pytest.mark.parametrize(
    ("amount", "note", "found"),
    [
        ("2500.75", "", True),
        ("2500.75", "Held in the dividend reinvestment plan.", False),
        ("2500.00", "", False),
        ("2500", "", False),
    ],
)
def test_fractions(amount, note, found):
    """A fractional share brings a reminder if no plan is mentioned."""
    assert found is bool(paths("F3-416", with_row_1(note, amount=amount)))


def test_more_than_outstanding():
    """Rows of a class are added together, except for several owners, and found once."""
    circumstances = {"shares_outstanding": "150"}
    two_rows = [SHARES, SHARES | {"ownership": "I", "nature": "By Spouse"}]
    three_rows = [*two_rows, SHARES | {"ownership": "I", "nature": "By Trust"}]
    assert [("table_1", 1, "amount")] == paths(
        "F3-423", good(table_1=three_rows, circumstances=circumstances)
    )
    owners = [{"name": name, "cik": name, "director": "yes"} for name in "12"]
    assert [] == paths("F3-423", good(table_1=two_rows, circumstances=circumstances, owners=owners))
    other = [SHARES, SHARES | {"title": "Class B Common Stock"}]
    assert [] == paths("F3-423", good(table_1=other, circumstances=circumstances))
    assert [] == paths("F3-423", good(table_1=three_rows))


def test_options_on_more_than_outstanding():
    """An option may not exceed the shares outstanding; a convertible security may."""
    circumstances = {"shares_outstanding": "400"}
    rows = [OPTION, OPTION | {"title": "Series A Preferred Stock"}]
    found = [("table_2", 0, "underlying", "amount")]
    assert found == paths("F3-423", good(table_2=rows, circumstances=circumstances))


@pytest.mark.parametrize(
    ("sizes", "found"),
    [
        ({"Common Stock": "99"}, True),
        ({"Common Stock": "100"}, False),
        ({"Class B Common Stock": "99"}, False),
        ({"Class B Common Stock": "99", "Common Stock": "100"}, False),
    ],
)
def test_more_than_outstanding_of_the_class(sizes, found):
    """An amount is compared with the size of its own class."""
    classes = [{"title": title, "shares": shares} for title, shares in sizes.items()]
    form = good(circumstances={"outstanding": classes})
    assert [("table_1", 0, "amount")] * found == paths("F3-423", form)


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Common Stock", True),
        ("Ordinary Shares", True),
        ("Common Units", True),
        ("6.25% Senior Notes due 2031", False),
        ("Notes convertible into Common Stock", False),
    ],
)
def test_shares_in_dollars(title, found):
    """A value in dollars is found for shares and units, and fine for debt; so is an amount."""
    row = {"title": title, "amount": None, "value": "250000"}
    assert [("table_1", 0, "value")] * found == paths("F3-433", with_row_1(**row))
    assert [] == paths("F3-433", with_row_1(title=title))
