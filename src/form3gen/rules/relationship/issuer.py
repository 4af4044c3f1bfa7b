"""Rules on the issuer and its trading symbol (Item 3)."""

import re
from collections.abc import Iterator

from ..citations import edgar, item
from ..facts import Facts
from ..facts.phrases import is_to_be_filled_in
from ..finding import Severity
from ..location import At, Fix, Stage, at
from ..registry import rule

NOT_IN_SYMBOLS = frozenset(":[](){}<>\"'$")
"""Characters that no trading symbol contains."""

EXCHANGES = frozenset({"nyse", "nasdaq", "amex", "otc", "otcbb", "otcqb", "otcqx"})
SYMBOL_AFTER_EXCHANGE = re.compile(
    r"(?:nyse|nasdaq|amex|otc|otcbb|otcqb|otcqx)(?: american| arca)?: ?([A-Z]{1,5}(?:[.-][A-Z])?)",
    re.ASCII | re.IGNORECASE,
)
"""A symbol after its exchange, as in `NASDAQ: TGEN`."""

NO_SYMBOL = frozenset({"nil", "pending", "private", "unlisted"})


@rule(
    "F3-301",
    Severity.ERROR,
    cites=(item("Item 3"), edgar("issuerCik")),
    message="the issuer has no {what}",
    breaks={"issuer.name": None},
)
def issuer_not_identified(facts: Facts) -> Iterator[At]:
    """Item 3 names the issuer, which EDGAR identifies by its CIK.

    Write `name:` and `cik:` under `issuer`. A form without a CIK can be printed but not filed.
    """
    form = facts.form
    if not form.issuer.name:
        yield at("issuer", "name", what="name")
    if not form.issuer.cik:
        yield at("issuer", "cik", what="CIK, which EDGAR requires", stage=Stage.DOCUMENT)


@rule(
    "F3-302",
    Severity.ERROR,
    cites=(item("Item 3"), edgar("issuerTradingSymbol")),
    message="the issuer has no trading symbol",
    breaks={"issuer.symbol": None},
)
def symbol_missing(facts: Facts) -> Iterator[At]:
    """Item 3 gives the issuer's ticker or trading symbol.

    Write `symbol:` under `issuer`; if no class has a symbol yet, write `NONE`.
    """
    if not facts.form.issuer.symbol:
        yield at("issuer", "symbol")


@rule(
    "F3-303",
    Severity.WARNING,
    cites=(item("Item 3"), edgar("issuerTradingSymbol")),
    message="'{symbol}' {fault}",
    breaks={"issuer.symbol": "NYSE:EXMP"},
)
def symbol_malformed(facts: Facts) -> Iterator[At]:
    """Give the trading symbol by itself, without the exchange.

    Write `TGEN` rather than `NASDAQ: TGEN` or `[TGEN]`, in uppercase. If there is no symbol, write
    `NONE`.
    """
    symbol = facts.form.issuer.symbol or ""
    lowercase = symbol.lower()
    if "none" in lowercase:
        return
    if lowercase.strip("[]() ") in {"n/a", "na"}:
        fault = "may mean that there is no trading symbol; if so, write NONE"
        cure = "Write `NONE` if no class has a symbol. `NA` is also a real trading symbol."
        fix = Fix("NONE", safe=False)
        yield at("issuer", "symbol", help=cure, fix=fix, symbol=symbol, fault=fault)
        return
    if symbol and is_to_be_filled_in(symbol):
        cure = "Write the symbol, or `NONE` if no class has one."
        yield at("issuer", "symbol", symbol=symbol, fault="is not a trading symbol", help=cure)
        return
    exchange = not EXCHANGES.isdisjoint(lowercase.replace("-", " ").split())
    if exchange or not NOT_IN_SYMBOLS.isdisjoint(symbol):
        match = SYMBOL_AFTER_EXCHANGE.fullmatch(symbol)
        fault = "contains more than a trading symbol"
        if match:
            cure, fix = f"Write `{match[1]}`.", _symbol_fix(match[1])
            yield at("issuer", "symbol", help=cure, fix=fix, symbol=symbol, fault=fault)
        else:
            yield at("issuer", "symbol", symbol=symbol, fault=fault)
    elif symbol.isalpha() and symbol == lowercase and lowercase not in NO_SYMBOL:
        cure, fix = f"Write {symbol.upper()}.", Fix(symbol.upper(), safe=False)
        fault = "is lowercase; trading symbols are uppercase"
        yield at("issuer", "symbol", help=cure, fix=fix, symbol=symbol, fault=fault)


def _symbol_fix(symbol: str) -> Fix:
    """Return the fix that leaves a symbol; safe unless it is lowercase or means no symbol."""
    is_word = symbol.lower() in {"na", "none", "tbd", "tba"}
    return Fix(symbol, safe=symbol.isupper() and not is_word)
