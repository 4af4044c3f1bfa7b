"""Stock, debt and rights that are not derivative securities of their own."""

import pytest

from filings import paths, with_row_2

TITLE = ("table_2", 0, "title")
NO_PRICE = {"price": {"notes": "a"}}


@pytest.mark.parametrize(
    ("title", "under", "found"),
    [
        ("Common Stock", "Common Stock", True),
        ("Restricted Stock Units", "restricted stock units", True),
        ("Class B Common Stock, par value $0.01", "Class B Common Stock", True),
        ("Stock Option (Right to Buy)", "Common Stock", False),
        ("Class B Common Stock", "Class A Common Stock", False),
        ("7% Senior Notes", "7% Senior Notes", False),
    ],
)
def test_underlying_that_is_the_row_itself(title, under, found):
    """A row whose underlying security has the title of the row is found, except for debt."""
    form = with_row_2("Converts.", title=title, underlying={"title": under, "amount": "1"})
    assert [("table_2", 0, "underlying", "title")] * found == paths("F3-530", form)


@pytest.mark.parametrize(
    ("title", "note", "found"),
    [
        ("Restricted Stock", "Vests in 2027.", True),
        ("Restricted Common Stock (unvested)", "Vests in 2027.", True),
        ("Class B Common Stock", "Has ten votes per share.", True),
        ("Ordinary Shares", "Locked up.", True),
        ("Class B Common Stock", "Convertible into Class A Common Stock.", False),
        ("Common Stock", "To be reclassified as Class B Common Stock.", False),
        ("Restricted Stock Units", "Vests in 2027.", False),
        ("Deferred Shares", "Vests in 2027.", False),
        ("Common Stock Purchase Warrants", "Fully exercisable.", False),
    ],
)
def test_stock_in_table_2(title, note, found):
    """Issued stock is found in Table II, unless it converts into another class."""
    form = with_row_2(note, title=title, underlying={"title": "Class C Stock", "amount": "1"})
    assert [TITLE] * found == paths("F3-531", form)


@pytest.mark.parametrize(
    ("title", "note", "price", "found"),
    [
        ("6.25% Senior Notes due 2031", "Matures in 2031.", {"notes": "a"}, True),
        ("Term Loan", "Matures in 2031.", {"notes": "a"}, True),
        ("Promissory Note", "Convertible at any time.", {"notes": "a"}, False),
        ("Promissory Note", "Matures in 2031.", "5.00", False),
        ("5% Convertible Notes", "Matures in 2031.", {"notes": "a"}, False),
        ("Exchangeable Debentures", "Mature in 2031.", {"notes": "a"}, False),
    ],
)
def test_straight_debt(title, note, price, found):
    """Debt is found in Table II, unless title, footnote or price show that it converts."""
    assert [TITLE] * found == paths("F3-532", with_row_2(note, title=title, price=price))


@pytest.mark.parametrize(
    ("title", "note", "found"),
    [
        ("Preferred Stock Purchase Rights", "", True),
        ("Series A Junior Participating Preferred Stock Rights", "", True),
        ("Rights", "Issued under the stockholder rights plan.", True),
        ("Rights", "Exercisable when someone becomes an Acquiring Person.", True),
        ("Subscription Rights", "Issued in the rights offering.", False),
        ("Rights to Subscribe", "", False),
        ("Rights", "Issued under the registration rights agreement.", False),
    ],
)
def test_rights_plans(title, note, found):
    """A right of a shareholder rights plan is found; one of a rights offering is fine."""
    assert [TITLE] * found == paths("F3-533", with_row_2(note, title=title))
