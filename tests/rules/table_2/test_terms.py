"""Dates, prices, underlying securities and titles of options in Table II."""

import pytest

from filings import OPTION, SHARES, findings, good, paths, with_row_2


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Employee Stock Option", True),
        ("Non-Qualified Stock Options", True),
        ("Put", True),
        ("Stock Option (right-to-buy)", False),
        ("Option to Buy (Common Stock)", False),
        ("Option to purchase Class A Common Stock", False),
        ("Call Option (obligation to sell)", False),
        ("Non-Qualified Stock Option (Right to", False),
        ("Warrants", False),
        ("Series A Preferred Stock", False),
    ],
)
def test_directions(title, found):
    """Option titles that do not say whether to buy or sell are reported once, on the first row."""
    rows = [OPTION | {"title": title}, OPTION | {"title": f"{title} 2"}]
    assert [("table_2", 0, "title")] * found == paths("F3-502", good(table_2=rows))


def test_dates_out_of_order():
    """An expiration date may not precede the date exercisable, unless a footnote explains it."""
    assert paths("F3-506", with_row_2(exercisable="2030-01-02"))
    assert not paths("F3-506", with_row_2(exercisable="2030-01-01"))
    assert not paths("F3-506", with_row_2(exercisable={"notes": "a"}))
    explained = {"value": "1988-08-08", "notes": "b"}
    assert not paths("F3-506", with_row_2(expires=explained))
    row = OPTION | {"exercisable": "2030-01-02"}
    assert [("table_2", 0, "expires")] == paths("F3-506", good(table_2=[row]))


def test_expired():
    """A security that expired before the date of event is found; one expiring that day is not."""
    assert paths("F3-507", with_row_2(expires="2026-04-01"))
    assert not paths("F3-507", with_row_2(expires="2026-04-02"))
    assert not paths("F3-507", with_row_2(expires={"value": "1988-08-08", "notes": "b"}))
    assert [] == paths(
        "F3-507", good(table_2=[OPTION | {"expires": "2020-01-01"}], event_date=None)
    )


def test_vesting_not_footnoted():
    """A date exercisable without a footnote is a reminder for options and for rows that vest."""
    assert paths("F3-508", with_row_2())
    assert not paths("F3-508", with_row_2("It vests monthly."))
    assert not paths("F3-508", with_row_2(title="Warrants"))
    vests = {"value": "Warrants", "notes": "a"}
    notes = {"a": "Vests in installments."}
    row = OPTION | {"title": vests}
    assert [("table_2", 0, "exercisable")] == paths("F3-508", good(table_2=[row], footnotes=notes))


@pytest.mark.parametrize(
    ("title", "amount", "found"),
    [
        ("Call Option (Right to Buy)", "10", True),
        ("Put (Right to Sell)", "99", True),
        ("Call Option (Right to Buy)", "100", False),
        ("Stock Option (Right to Buy)", "10", False),
        ("Put (Right to Sell)", None, False),
    ],
)
def test_contracts(title, amount, found):
    """Fewer than 100 shares under a call or put look like a number of contracts."""
    under = {"title": "Common Stock", "amount": amount}
    assert found is bool(paths("F3-511", with_row_2(title=title, underlying=under)))


@pytest.mark.parametrize(
    ("title", "note", "found"),
    [
        ("Series B Preferred Stock", "", True),
        ("Stock Option (Right to Buy)", "Vests in May 2027.", True),
        ("Series B Preferred Stock", "Converts into common stock one-for-one.", False),
        ("Restricted Stock Units", "Vests in May 2027.", False),
        ("Phantom Stock", "", False),
    ],
)
def test_zero_prices(title, note, found):
    """A price of zero needs an explanation, except for awards."""
    assert found is bool(paths("F3-513", with_row_2(note, title=title, price="0.00")))
    assert not paths("F3-513", with_row_2(title=title, price={"value": "0", "notes": "b"}))


@pytest.mark.parametrize(
    ("title", "underlying", "found"),
    [
        ("Common Stock", "Common Shares", True),
        ("Common Stock", "Common", True),
        ("Common Stock, par value $0.001", "COMMON STOCK", False),
        ("Ordinary Shares", "Ordinary Share", False),
        ("Common Stock", "Class B Common Stock", False),
        ("Class A Common Stock", "Common Stock", False),
        ("American Depositary Shares", "Ordinary Shares", False),
    ],
)
def test_underlying_classes(title, underlying, found):
    """One class under two titles is found once; two classes are not."""
    under = OPTION | {"underlying": {"title": underlying, "amount": "1"}}
    rows = {"table_1": [SHARES | {"title": title}], "table_2": [under, under]}
    assert [("table_2", 0, "underlying", "title")] * found == paths("F3-517", good(**rows))


def test_identical_terms():
    """Rows with identical terms are a reminder, whatever their amounts."""
    more = OPTION | {"underlying": {"title": "Common Stock", "amount": "7"}}
    other = OPTION | {"price": "2"}
    assert [("table_2", 2, "title")] == paths("F3-519", good(table_2=[OPTION, other, more]))


@pytest.mark.parametrize(
    ("title", "price", "note", "found"),
    [
        ("Series A Convertible Preferred Stock", "1", "Converts one-for-one.", True),
        ("Series A Convertible Preferred Stock", None, "Converts one-for-one.", False),
        ("Stock Option (Right to Buy)", "1", "Adjusted for the split, one-for-one.", False),
        ("Stock Option (Right to Buy)", "12.50", "The price is in Canadian dollars.", True),
        ("Stock Option (Right to Buy)", "12.50", "Adjusted for the split.", False),
    ],
)
def test_prices_that_are_not_in_dollars(title, price, note, found):
    """A price is found if its footnote mentions another currency or a one-for-one conversion."""
    cell = {"value": price, "notes": "a"} if price else {"notes": "a"}
    row = OPTION | {"title": title, "price": cell}
    expected = [("table_2", 0, "price")] if found else []
    assert expected == paths("F3-513", good(table_2=[row], footnotes={"a": note}))


@pytest.mark.parametrize(
    ("title", "price", "note", "found"),
    [
        ("Series B Preferred Stock", "2.5", "Converts into 2.5 shares of common stock.", True),
        ("Series B Preferred Stock", "0.75", "Converts on a 1:0.75 basis.", True),
        ("Class B Common Stock", "1", "Converts into Class A Common Stock.", True),
        ("Restricted Stock Units", "1", "Vests in 2027.", True),
        ("5% Convertible Notes", "50.25", "At a conversion rate of 50.25 shares.", True),
        ("5% Convertible Notes", "20", "The conversion price is $20.00; the rate is 50.", False),
        ("Series B Preferred Stock", "1", "The conversion price is $1.00.", False),
        ("5% Convertible Notes", "1", "Matures in 2031.", False),
        ("Warrants", "1", "Each warrant is exercisable for one share.", False),
    ],
)
def test_ratios_typed_as_prices(title, price, note, found):
    """A price that a footnote gives as a ratio is found, unless it is in dollars there too."""
    expected = [("table_2", 0, "price")] * found
    assert expected == paths("F3-513", with_row_2(note, title=title, price=price))


@pytest.mark.parametrize(
    ("price", "note", "found"),
    [
        ("184000", "", True),
        ("9200", "The exercise price is $18.40 per share.", True),
        ("9200", "The aggregate exercise price is $9,200.", True),
        ("9200", "", False),
        ("184", "The exercise price is $18.40 per share.", False),
    ],
)
def test_prices_of_the_whole_grant(price, note, found):
    """A price for all 500 shares is found if it is too high, or if a footnote shows it."""
    assert [("table_2", 0, "price")] * found == paths("F3-535", with_row_2(note, price=price))


def test_price_far_above_the_others():
    """A price a thousand times that of another row is found, with the price of one share."""
    rows = [OPTION | {"price": "9.20"}, OPTION | {"price": "9200"}]
    (found,) = (one for one in findings(good(table_2=rows)) if one.code == "F3-535")
    assert ("table_2", 1, "price") == found.path
    assert "Write the price of one share: `price: 18.4`." == found.help


def test_underlying_shares_in_dollars():
    """A value in dollars is found under an option on shares, and fine under one on debt."""
    under = {"title": "Common Stock", "value": "9200"}
    assert [("table_2", 0, "underlying", "value")] == paths("F3-534", with_row_2(underlying=under))
    assert [] == paths("F3-534", with_row_2(underlying=under | {"title": "5% Notes"}))
    assert [] == paths("F3-534", with_row_2(underlying=under, title="Phantom Stock"))
