"""Area 5: the price of what is converted or exercised, in US dollars."""

from collections.abc import Iterator

from ..citations import faq, form3, item
from ..facts import Facts
from ..facts.phrases import any_in
from ..facts.rows import notes_of
from ..facts.titles import is_convertible, is_stock_unit
from ..finding import Severity
from ..location import At, at
from ..registry import rule

AT_PAR = ("one-for-one", "one for one", "1-for-1", "1:1", "1 for 1")
EXPLAINED = (
    *AT_PAR,
    *("one share", "convert", "ratio"),
    *("consideration", "price", "cost", "contingent right", "economic equivalent", "represents"),
    *("each ", "no value", "par value", "settle", "payable", "deliver", "basis"),
)
"""What a footnote says that explains why nothing is to be paid."""

AWARDED = frozenset({"restricted", "phantom", "performance", "deferred"})
"""Words of titles of what is awarded for nothing."""

PRICES = (
    *("exercise prices rang", "exercise prices from", "exercise prices between"),
    *("exercise prices of $", "exercise prices vary", "various exercise prices"),
    *("different exercise prices", "average exercise price"),
)

ONE_FOR_ONE = (*AT_PAR, "one-to-one")
CURRENCIES = (
    *("canadian dollar", "australian dollar", "hong kong dollar", "sterling", "euro ", "euros"),
    *("swiss franc", "renminbi", "shekel", "japanese yen", "c$", "cad ", "gbp ", "eur ", "£", "€"),
)


@rule(
    "F3-513",
    Severity.WARNING,
    cites=(faq(2), item("Table II col. 4")),
    message="{title}: price is {price}, and {fault}",
    breaks={"table_2.0.price": "0"},
)
def price_of_no_dollars(facts: Facts) -> Iterator[At]:
    """A price that is not in dollars is left blank, with a footnote that gives the terms.

    Write `price: {notes: NAME}` with a footnote such as `Each share converts into one share of
    Common Stock.`; 0 reads as a free option.
    """
    for line, holding, said in facts.table_2:
        price = holding.price.value
        if price is None:
            continue
        own = notes_of(facts.form, holding.price)
        fault = ""
        if any_in(CURRENCIES, own):
            fault = "its footnote speaks of a currency that is not the dollar of the United States"
        elif price and is_convertible(said) and any_in(ONE_FOR_ONE, own):
            fault = "its footnote speaks of one for one"
        elif not (price or holding.price.notes or any_in(EXPLAINED, line.notes)):
            free = not AWARDED.isdisjoint(said) or is_stock_unit(line.title, said)
            fault = "" if free else "no footnote explains it"
        if fault:
            here = ("table_2", line.row, "price")
            yield at(*here, title=line.label, price=f"{price:,f}", fault=fault)


@rule(
    "F3-516",
    Severity.WARNING,
    cites=(form3("5(c)(iii)"), item("Table II")),
    message="{title}: a footnote seems to give several exercise prices for one row",
    breaks={
        "footnotes.vesting": "Granted on several days, at exercise prices from $2.60 to $4.10."
    },
)
def several_prices_in_one_row(facts: Facts) -> Iterator[At]:
    """Options of different prices or expiration dates are different securities.

    Make a row for each grant, with its own price and dates.
    """
    for line, _, _ in facts.table_2:
        notes = line.notes
        if "exercise price" in notes and any_in(PRICES, notes) and "respectively" not in notes:
            yield at("table_2", line.row, "price", title=line.label)
