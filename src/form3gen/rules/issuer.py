"""Area 3: the issuer, Item 3, and the relationship to it, Item 4."""

from collections.abc import Iterator

from ..form import Form3
from .cite import edgar, form3, item
from .places import At, Fix, Severity, Stage, at
from .registry import rule
from .words import is_to_be_filled_in

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
def issuer_unnamed(form: Form3) -> Iterator[At]:
    """Item 3 names the issuer, and EDGAR knows it by its CIK.

    Write `name:` and `cik:` under `issuer`. A form without CIK can be printed, but not filed.
    """
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
def symbol_missing(form: Form3) -> Iterator[At]:
    """Item 3 gives the issuer's ticker or trading symbol.

    Write `symbol:` under `issuer`; where no class has a symbol yet, write `NONE`.
    """
    if not form.issuer.symbol:
        yield at("issuer", "symbol")


@rule(
    "F3-303",
    Severity.WARNING,
    cites=(item("Item 3"), edgar("issuerTradingSymbol")),
    message="'{symbol}' {fault}",
    breaks={"issuer.symbol": "NYSE:EXMP"},
)
def symbol_not_bare(form: Form3) -> Iterator[At]:
    """The trading symbol stands alone, without its exchange.

    Write `TGEN` rather than `NASDAQ: TGEN` or `[TGEN]`, in capitals; `NONE` where there is none.
    """
    symbol = form.issuer.symbol or ""
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


@rule(
    "F3-310",
    Severity.ERROR,
    cites=(item("Item 4"), form3("1(b)"), edgar("reportingOwnerRelationship")),
    message="{name} has no relationship to the issuer",
    breaks={"owners.0.officer": None},
)
def no_relationship(form: Form3) -> Iterator[At]:
    """Each reporting owner is a director, an officer, a 10% owner, or other.

    Write `director: yes`, `officer: TITLE`, `ten_percent: yes` or `other: REASON`.
    """
    for number, owner in enumerate(form.owners):
        if not (owner.in_office or owner.ten_percent or owner.is_other):
            yield at("owners", number, name=owner.label)


@rule(
    "F3-311",
    Severity.ERROR,
    cites=(item("Item 4"), edgar("officerTitle")),
    message="{name} is an officer without a title",
    breaks={"owners.0.officer": "yes"},
)
def officer_without_title(form: Form3) -> Iterator[At]:
    """An officer has a title.

    Write it in place of the tick: `officer: Chief Financial Officer`.
    """
    for number, owner in enumerate(form.owners):
        if owner.is_officer and not owner.title:
            yield at("owners", number, "officer", name=owner.label)


@rule(
    "F3-330",
    Severity.ERROR,
    cites=(item("Item 4"), edgar("officerTitle and otherText")),
    message="{name} has two {what}, '{first}' and '{second}'",
    breaks={"owners.0.officer_title": "Treasurer"},
)
def words_of_a_box_twice(form: Form3) -> Iterator[At]:
    """The words of a box are said once.

    Write them in place of the tick, `officer: Treasurer`, and take out `officer_title`, or
    `other_text` beside `other`.
    """
    for number, owner in enumerate(form.owners):
        for box, beside, what in (
            ("officer", "officer_title", "officer titles"),
            ("other", "other_text", "texts of the box Other"),
        ):
            first, second = getattr(owner, box), getattr(owner, beside)
            if isinstance(first, str) and second and first != second:
                words = {"name": owner.label, "what": what, "first": first, "second": second}
                yield At(("owners", number, beside), words, also=(("owners", number, box),))


@rule(
    "F3-313",
    Severity.ERROR,
    cites=(item("Item 4"), form3("1(b)"), edgar("otherText")),
    message="{name} ticks Other without saying why",
    breaks={"owners.0.other": "yes"},
)
def other_without_text(form: Form3) -> Iterator[At]:
    """Who ticks Other says why he reports.

    Write it in place of the tick: `other: Member of 10% group`, or `other: See Remarks`.
    """
    for number, owner in enumerate(form.owners):
        if owner.is_other and not owner.other_words:
            yield at("owners", number, "other", name=owner.label)
