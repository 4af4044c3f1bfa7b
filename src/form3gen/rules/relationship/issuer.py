"""Area 3: the issuer, Item 3, and the relationship to it, Item 4."""

from collections.abc import Iterator

from ..citations import edgar, item
from ..facts import Facts
from ..facts.phrases import is_to_be_filled_in
from ..finding import Severity
from ..location import At, Fix, Stage, at
from ..registry import rule

MARKS = frozenset(":[](){}<>\"'$")
"""Marks that no trading symbol has."""

EXCHANGES = frozenset({"nyse", "nasdaq", "amex", "otc", "otcbb", "otcqb", "otcqx"})
NO_SYMBOL = frozenset({"nil", "pending", "private", "unlisted"})


@rule(
    "F3-301",
    Severity.ERROR,
    cites=(item("Item 3"), edgar("issuerCik")),
    message="issuer has no {what}",
    breaks={"issuer.name": None},
)
def issuer_unnamed(facts: Facts) -> Iterator[At]:
    """Item 3 names the issuer, and EDGAR knows it by its CIK.

    Write `name:` and `cik:` under `issuer`. A form without CIK can be printed, but not filed.
    """
    form = facts.form
    if not form.issuer.name:
        yield at("issuer", "name", what="name")
    if not form.issuer.cik:
        yield at("issuer", "cik", what="CIK, which EDGAR needs", stage=Stage.DOCUMENT)


@rule(
    "F3-302",
    Severity.ERROR,
    cites=(item("Item 3"), edgar("issuerTradingSymbol")),
    message="issuer has no trading symbol",
    breaks={"issuer.symbol": None},
)
def symbol_missing(facts: Facts) -> Iterator[At]:
    """Item 3 gives the issuer's ticker or trading symbol.

    Write `symbol:` under `issuer`; where no class has a symbol yet, write `NONE`.
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
def symbol_not_bare(facts: Facts) -> Iterator[At]:
    """The trading symbol stands alone, without its exchange.

    Write `TGEN` rather than `NASDAQ: TGEN` or `[TGEN]`, in capitals; `NONE` where there is none.
    """
    symbol = facts.form.issuer.symbol or ""
    small = symbol.lower()
    if "none" in small:
        return
    if small.strip("[]() ") in {"n/a", "na"}:
        fault = "may mean that there is no trading symbol, which is written NONE"
        cure = "Write `NONE` if no class has a symbol. `NA` is also the symbol of a company."
        fix = Fix("NONE", safe=False)
        yield at("issuer", "symbol", help=cure, fix=fix, symbol=symbol, fault=fault)
        return
    if symbol and is_to_be_filled_in(symbol):
        cure = "Write the symbol, or `NONE` where no class has one."
        yield at("issuer", "symbol", symbol=symbol, fault="is no trading symbol", help=cure)
        return
    exchange = not EXCHANGES.isdisjoint(small.replace("-", " ").split())
    if exchange or not MARKS.isdisjoint(symbol):
        yield at("issuer", "symbol", symbol=symbol, fault="is more than a trading symbol")
    elif symbol.isalpha() and symbol == small and small not in NO_SYMBOL:
        cure, fix = f"Write {symbol.upper()}.", Fix(symbol.upper(), safe=False)
        fault = "is in small letters, and trading symbols are in capitals"
        yield at("issuer", "symbol", help=cure, fix=fix, symbol=symbol, fault=fault)
