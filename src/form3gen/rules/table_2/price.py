"""Rules on conversion and exercise prices."""

from collections.abc import Iterator
from decimal import Decimal

from ..citations import PRACTICE, faq, item
from ..facts import Facts
from ..facts.phrases import any_in
from ..facts.rows import Row, notes_of
from ..facts.titles import (
    CALLS,
    DEBT,
    OPTIONS,
    WARRANTS,
    Words,
    is_convertible,
    is_stock_unit,
)
from ..facts.words_of_terms import dollars, gives_whole_price, ratios
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

MIN_WHOLE_PRICE = 1000
"""Dollars below which a price is not taken for that of a whole grant."""

HIGHEST_PRICE = 10_000
"""Dollars above which hardly any share has an exercise price."""

MAX_TIMES_LOWEST = 1000
"""How many times the lowest price in the table a price per share may be."""

NO_RATIO = OPTIONS | WARRANTS | CALLS | {"appreciation", "sar", "sars", "right", "rights"}
"""Words in the titles of securities whose exercise price is in dollars."""

FREE = (
    "Write the exercise price. A price of 0 says that the option costs nothing to exercise; if that"
    " is true, say so in a footnote."
)
"""How to correct a price of 0 that nothing explains."""

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

    Write `price: {notes: NAME}`, with a footnote that states the terms, such as `Each share
    converts into one share of Common Stock`.
    """
    for line, holding, words in facts.table_2:
        price = holding.price.value
        if price is None:
            continue
        price_notes = notes_of(facts.form, holding.price)
        fault = _ratio(line, price, words)
        if any_in(CURRENCIES, price_notes):
            fault = "its footnote mentions a currency other than the US dollar"
        elif price and is_convertible(words) and any_in(ONE_FOR_ONE, price_notes):
            fault = "its footnote describes a one-for-one conversion"
        elif not (price or holding.price.notes or any_in(EXPLAINED, line.notes)):
            free = not AWARDS.isdisjoint(words) or is_stock_unit(line.title, words)
            fault = "" if free else "no footnote explains it"
        if fault:
            path = ("table_2", line.row, "price")
            cure = "" if price else FREE
            yield at(*path, title=line.label, price=f"{price:,f}", fault=fault, help=cure)


def _ratio(line: Row, price: Decimal, words: Words) -> str:
    """Return what shows that a price is a conversion ratio, empty if nothing does."""
    if not (price and words.isdisjoint(NO_RATIO)) or price in dollars(line.all):
        return ""
    if "split" not in line.notes and price in ratios(line.notes):
        return "a footnote gives that number as the ratio of conversion"
    if price == 1 and DEBT.isdisjoint(words):
        return "1 looks like a ratio of one for one"
    return ""


@rule(
    "F3-535",
    Severity.WARNING,
    cites=(PRACTICE, item("Table II col. 4")),
    message="{title}: {price} looks like the price of the whole grant",
    breaks={"table_2.0.price": "1104000"},
)
def price_of_whole_grant(facts: Facts) -> Iterator[At]:
    """The exercise or conversion price is the price of one share, not of all of them.

    Divide the price by the number of underlying shares.
    """
    prices = [holding.price.value for holding in facts.form.table_2 if holding.price.value]
    if not prices or max(prices) < MIN_WHOLE_PRICE:
        return
    for line, holding, _ in facts.table_2:
        price, amount = holding.price.value, holding.underlying.amount.value
        if price and price >= MIN_WHOLE_PRICE and _is_whole(line, price, amount, min(prices)):
            shown = f"{price:,f}"
            help = _price_per_share(price, amount)
            yield at("table_2", line.row, "price", title=line.label, price=shown, help=help)


def _is_whole(line: Row, price: Decimal, amount: Decimal | None, lowest: Decimal) -> bool:
    """Return whether a price seems to be that of all shares together."""
    if price >= HIGHEST_PRICE or price >= lowest * MAX_TIMES_LOWEST:
        return True
    stated = dollars(line.notes)
    if price in stated and gives_whole_price(line.notes):
        return True
    return amount is not None and amount > 1 and any(one * amount == price for one in stated)


def _price_per_share(price: Decimal, amount: Decimal | None) -> str:
    """Return what to write instead of a price for all shares, if it divides evenly."""
    if not amount or amount < 2 or price * 10000 % amount:
        return ""
    return f"Write the price of one share: `price: {(price / amount).normalize():f}`."
