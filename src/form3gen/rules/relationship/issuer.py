"""Rules on the issuer and its trading symbol (Item 3)."""

import re
from collections.abc import Iterator

from ..citations import edgar, item
from ..facts import Facts
from ..facts.phrases import is_to_be_filled_in
from ..finding import Severity
from ..location import At, Fix, Stage, at
from ..registry import rule

NO_SYMBOL_CHARACTER = r"(?=[!-~])[^A-Za-z0-9 .,;/&+=^*-]"
"""An ASCII character that no exchange uses in a symbol, and that does not divide two symbols."""

NO_SYMBOLS = frozenset({"nyse", "nasdaq", "amex", "otc", "otcbb", "otcqb", "otcqx"})
"""Lowercase names of markets that are not also the symbol of an issuer."""

EXCHANGES = NO_SYMBOLS | {
    *("nasdaqgs", "nasdaqgm", "nasdaqcm", "nyseamerican", "nysemkt", "nysearca", "arca", "cboe"),
    *("bats", "otcmkts", "otcpink", "xnys", "xnas", "xase", "tsx", "tsxv", "lse", "exchange"),
    *("ticker", "symbol"),
}
"""Lowercase names of exchanges, and other words that are not part of a symbol."""

AROUND_SYMBOLS = EXCHANGES | {
    *("american", "global", "select", "capital", "market", "markets", "national", "new", "york"),
    *("stock", "group", "the", "trading", "common", "pink", "pinks", "mkt", "us", "equity", "on"),
    *("and", "under", "listed", "none", "inc", "llc", "gs", "gm", "cm"),
}
SYMBOL = r"[A-Z0-9]{1,6}(?:[.-][A-Z]{1,3})?"
DIVIDERS = str.maketrans("-,./;", "     ")
BRACKETS = frozenset("[](){}<>\"'")
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
    bare = lowercase.strip("[]() ")
    if "none" in lowercase:
        return
    if bare in {"n/a", "na"}:
        fault = "means that there is no trading symbol; write NONE"
        if bare == "na":
            fault = "may mean that there is no trading symbol; if so, write NONE"
        cure = "Write `NONE` if no class has a symbol. `NA` is also a real trading symbol."
        fix = Fix("NONE", safe=False)
        yield at("issuer", "symbol", help=cure, fix=fix, symbol=symbol, fault=fault)
        return
    if symbol and is_to_be_filled_in(symbol):
        cure = "Write the symbol, or `NONE` if no class has one."
        yield at("issuer", "symbol", symbol=symbol, fault="is not a trading symbol", help=cure)
        return
    if fault := _foreign_matter(symbol):
        cleaned = _cleaned(symbol)
        cure = f"Write `{cleaned}`." if cleaned else ""
        yield at("issuer", "symbol", symbol=symbol, fault=fault, help=cure, fix=_symbol_fix(symbol))
    elif symbol.isalpha() and symbol == lowercase and lowercase not in NO_SYMBOL:
        cure, fix = f"Write {symbol.upper()}.", Fix(symbol.upper(), safe=False)
        fault = "is lowercase; trading symbols are uppercase"
        yield at("issuer", "symbol", help=cure, fix=fix, symbol=symbol, fault=fault)


def _foreign_matter(symbol: str) -> str:
    """Return what a symbol contains besides a trading symbol, empty if nothing."""
    words = symbol.lower().translate(DIVIDERS).split()
    names = EXCHANGES if len(words) > 1 else NO_SYMBOLS
    if not names.isdisjoint(words) or (words[1:] and words[-1] in {"equity", "us"}):
        return "contains more than a trading symbol"
    if ":" in symbol or not BRACKETS.isdisjoint(symbol):
        return "contains more than a trading symbol"
    if match := re.search(NO_SYMBOL_CHARACTER, symbol):
        return f"contains '{match[0]}', which no trading symbol does"
    return ""


def _cleaned(symbol: str) -> str:
    """Return the trading symbol in a text, empty unless there is exactly one."""
    words = re.split(r"[^A-Z0-9.-]+", symbol.upper())
    words = [part for word in words for part in _without_exchange(word.strip(".-")) if part]
    symbols = [word for word in words if word.lower() not in AROUND_SYMBOLS]
    return symbols[0] if len(symbols) == 1 and re.fullmatch(SYMBOL, symbols[0]) else ""


def _without_exchange(word: str) -> list[str]:
    """Return a word, without the exchange before or after a hyphen or period."""
    parts = word.replace(".", "-").split("-")
    known = [part for part in parts if part.lower() in EXCHANGES]
    return [part for part in parts if part not in known] if known else [word]


def _symbol_fix(written: str) -> Fix | None:
    """Return the fix that leaves a symbol after its exchange, None if there is more than that.

    It is safe unless the symbol is lowercase, or may mean that the issuer has no symbol.
    """
    match = SYMBOL_AFTER_EXCHANGE.fullmatch(written)
    if not match:
        return None
    is_word = match[1].lower() in {"na", "none", "tbd", "tba"}
    return Fix(match[1], safe=match[1].isupper() and not is_word)
