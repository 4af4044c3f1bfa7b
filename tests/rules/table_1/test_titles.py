"""Titles and classes in Table I."""

import pytest

from filings import OPTION, SHARES, good, paths, with_row_1, with_row_2

TITLE_1 = ("table_1", 0, "title")
UNDERLYING = ("table_2", 0, "underlying", "title")


@pytest.mark.parametrize("title", ["Shares", "STOCK", "Common", "Units", "acme"])
def test_vague_titles(title):
    """A title that identifies no class is found once, in either table."""
    rows = [SHARES | {"title": title}, SHARES | {"title": title, "ownership": "I", "nature": "x"}]
    assert [TITLE_1] == paths("F3-405", good(table_1=rows))
    under = OPTION | {"underlying": {"title": title, "amount": "1"}}
    assert [UNDERLYING] == paths("F3-405", good(table_1=[SHARES], table_2=[under]))


@pytest.mark.parametrize("title", ["Common Stock", "Common Units", "Acme Common", "Class A Shares"])
def test_titles_that_name_a_class(title):
    """A title that combines several of those words identifies a class."""
    assert not paths("F3-405", with_row_1(title=title))


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Class A Common Stock", False),
        ("CLASS A COMMON STOCK, par value $0.01", False),
        ("Class B common stock (non-voting)", False),
        ("Restricted Stock Units", False),
        ("5% Convertible Notes", False),
        ("Common Stock", True),
    ],
)
def test_titles_and_classes_of_the_issuer(title, found):
    """If the classes are listed, a title must be one of them, an award or debt."""
    circumstances = {"classes": ["Class A Common Stock, $0.01 par value", "Class B Common Stock"]}
    row = SHARES | {"title": title}
    assert [TITLE_1] * found == paths("F3-405", good(table_1=[row], circumstances=circumstances))


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Stock Option (Right to Buy)", True),
        ("Common Stock Warrants", True),
        ("Employee Stock Options", True),
        ("Call Option", True),
        ("5% Convertible Senior Notes due 2030", True),
        ("Rights to acquire Common Stock", True),
        ("Subscription Rights", True),
        ("Forward Contract", True),
        ("Restricted Stock Units", False),
        ("Common Stock and associated Preferred Stock Purchase Rights", False),
        ("Common Stock issuable upon exercise of options", False),
        ("Common Stock (subject to repurchase option)", False),
        ("Units (one share and one-half warrant)", False),
        ("Contingent Value Rights", False),
        ("Series A Convertible Preferred Stock (see note 1)", False),
        ("Callable Preferred Stock", False),
    ],
)
def test_derivatives_in_table_1(title, found):
    """Only a title that names a derivative security is found."""
    assert found is bool(paths("F3-413", with_row_1(title=title)))


def test_units_in_both_tables():
    """Stock units in both tables bring a reminder; in one table they are fine."""
    units = SHARES | {"title": "Restricted Stock Units"}
    more = OPTION | {"title": "RSUs"}
    assert [TITLE_1] == paths("F3-414", good(table_1=[units], table_2=[more]))
    assert [] == paths("F3-414", good(table_1=[units], table_2=[OPTION]))
    assert [] == paths("F3-414", good(table_1=[SHARES], table_2=[more]))


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("Does not include 500 unvested shares.", True),
        ("Includes 500 unvested shares of restricted stock.", False),
        ("Excludes 5,000 shares of restricted stock that have not vested.", True),
        ("Excludes shares held by his wife.", False),
        ("Excludes 500 unvested restricted stock units.", False),
        ("Excludes unvested options. Includes 500 shares of restricted stock.", False),
    ],
)
def test_unvested_shares_left_out(note, found):
    """Issued stock is owned before it vests (17 CFR 240.16a-1(a)(2)(i)); units are not issued."""
    assert found is bool(paths("F3-415", with_row_1(note)))


def test_classes_without_row():
    """Each class in neither table brings a reminder at its position in the list."""
    circumstances = {
        "classes": ["Common Stock", "Class B Common Stock", "Series A Preferred Stock"]
    }
    preferred = OPTION | {"title": "Series A Preferred Stock"}
    tables = {"table_1": [SHARES], "table_2": [preferred]}
    expected = [("circumstances", "classes", 1)]
    assert expected == paths("F3-419", good(**tables, circumstances=circumstances))


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        ({"title": "6.25% Senior Notes due 2031"}, True),
        ({"title": "Debentures", "amount": None, "value": "1000"}, True),
        ({"title": "Participation Certificates", "amount": None, "value": "1000"}, True),
        ({"amount": None, "value": "1000"}, False),
        ({"title": "Convertible Notes"}, False),
        ({"title": "Exchangeable Notes"}, False),
        ({"title": "Common Stock (see note 1)"}, False),
    ],
)
def test_debt(cells, found):
    """Debt is found unless it is convertible or the issuer is a closed-end fund."""
    assert found is bool(paths("F3-420", with_row_1(**cells)))
    row = SHARES | cells
    assert [] == paths("F3-420", good(table_1=[row], circumstances={"closed_end_fund": "yes"}))
    fund = {"name": "Granite Income Fund", "cik": "2", "symbol": "GIF"}
    assert [] == paths("F3-420", good(table_1=[row], issuer=fund))
    no_fund = {"closed_end_fund": "no"}
    assert found is bool(paths("F3-420", good(table_1=[row], issuer=fund, circumstances=no_fund)))


def test_funds_and_indices():
    """A fund is found, unless the issuer is a fund or the fund holds the issuer's stock."""
    assert paths("F3-421", with_row_1(title="Vanguard 500 Index Fund"))
    assert not paths("F3-421", with_row_1(title="Common Stock (Company Stock Fund)"))
    fund = {"name": "Acme S&P 500 Fund", "cik": "2", "symbol": "ACME"}
    row = SHARES | {"title": "S&P 500 Fund Shares"}
    assert [] == paths("F3-421", good(table_1=[row], issuer=fund))


def test_titles_of_derivatives_are_not_classes():
    """The title of a derivative security need not identify a class."""
    assert not paths("F3-405", with_row_2(title="Stock"))


@pytest.mark.parametrize(
    ("titles", "found"),
    [
        (("Common Stock, par value $0.01 per share", "Common Stock"), True),
        (("Common Stock", "COMMON STOCK ($.001 par value)"), True),
        (("Common Stock", "Common Stock (NASDAQ: ACME)"), True),
        (("Common Stock", "Common Stock (ACME)"), True),
        (("Class A Common Stock, $0.01 par value", "Class B Common Stock"), False),
        (("Common Stock", "Common Stock (restricted)"), False),
        (("Common Stock", "Common Stock, non-voting"), False),
        (("Common Stock, par value $0.01", "Common Stock, par value $0.01"), False),
    ],
)
def test_one_class_under_two_titles(titles, found):
    """A title with a par value or an exchange is found beside the same class without it."""
    rows = [SHARES | {"title": title, "amount": str(row)} for row, title in enumerate(titles)]
    assert found is bool(paths("F3-432", good(table_1=rows)))
    under = OPTION | {"underlying": {"title": titles[1], "amount": "1"}}
    assert found is bool(paths("F3-432", good(table_1=rows[:1], table_2=[under])))
