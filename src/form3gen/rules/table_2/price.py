"""Rules on conversion and exercise prices."""

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
"""Words of a footnote that explain why the price is zero."""

AWARDS = frozenset({"restricted", "phantom", "performance", "deferred"})
"""Words in the titles of awards that cost nothing."""

SEVERAL_PRICES = (
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
    cites=(faq(2, by_analogy=True), item("Table II col. 4")),
    message="{title}: price is {price}, but {fault}",
    breaks={"table_2.0.price": "0"},
)
def non_dollar_price(facts: Facts) -> Iterator[At]:
    """If the conversion or exercise price is not in dollars, leave it blank and footnote the terms.

    Write `price: {notes: NAME}` with a footnote such as `Each share converts into one share of
    Common Stock.` A price of 0 suggests that the option costs nothing to exercise.
    """
    for line, holding, words in facts.table_2:
        price = holding.price.value
        if price is None:
            continue
        price_notes = notes_of(facts.form, holding.price)
        fault = ""
        if any_in(CURRENCIES, price_notes):
            fault = "its footnote mentions a currency other than the US dollar"
        elif price and is_convertible(words) and any_in(ONE_FOR_ONE, price_notes):
            fault = "its footnote describes a one-for-one conversion"
        elif not (price or holding.price.notes or any_in(EXPLAINED, line.notes)):
            free = not AWARDS.isdisjoint(words) or is_stock_unit(line.title, words)
            fault = "" if free else "no footnote explains it"
        if fault:
            path = ("table_2", line.row, "price")
            yield at(*path, title=line.label, price=f"{price:,f}", fault=fault)


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
    """Options with different prices or expiration dates are different securities.

    Make a row for each grant, with its own price and dates.
    """
    for line, _, _ in facts.table_2:
        notes = line.notes
        if (
            "exercise price" in notes
            and any_in(SEVERAL_PRICES, notes)
            and "respectively" not in notes
        ):
            yield at("table_2", line.row, "price", title=line.label)
