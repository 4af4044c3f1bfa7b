"""Rules on the titles in Table I, and on which classes and securities belong there."""

import re
from collections.abc import Iterator

from ...form import Path
from ..citations import cfr, form3, item, usc
from ..facts import Facts
from ..facts.phrases import any_in
from ..facts.titles import (
    CALLS,
    OPTIONS,
    UNITS,
    WARRANTS,
    class_named,
    is_convertible,
    is_debt,
    is_equity,
    is_stock_unit,
    words,
)
from ..finding import Severity
from ..location import At, at
from ..registry import rule

EXCLUDED = re.compile(r"(?:exclud|not includ)[^.;|]*")
UNVESTED = ("unvested sh", "unvested st", "unvested common", "restricted sh", "restricted st")
NOT_ISSUED = ("unit", "rsu", "psu", "option", "warrant", "issuable")

VAGUE = frozenset(
    {"common", "equity", "equity securities", "securities", "security", "share", "shares"}
    | {"stock", "unit", "units"}
)
DERIVATIVES = OPTIONS | WARRANTS | CALLS | {"swap", "swaps"}
RIGHTS = (
    *("right to buy", "right to acquire", "rights to acquire", "right to purchase"),
    *("rights to purchase", "subscription right", "forward contract", "forward purchase"),
)
DERIVATIVE_ONLY_MENTIONED = UNITS | frozenset(
    {
        "acquired",
        "associated",
        "attached",
        "exercise",
        "exercised",
        "from",
        "issuable",
        "issued",
        "excluding",
    }
    | {"plan", "purchased", "repurchase", "restricted", "subject", "underlying", "upon"}
)
"""Words of share titles that only mention a derivative, as `Shares issuable upon exercise`."""

FUNDS = frozenset(
    {"fund", "funds", "trust", "income", "credit", "lending", "bdc", "capital", "portfolio"}
    | {"investment", "investments", "opportunities"}
)
BASKETS = ("index fund", "mutual fund", "s&p 500", "exchange traded fund", "exchange-traded fund")


@rule(
    "F3-405",
    Severity.WARNING,
    cites=(form3("4(b)"), item("Table I col. 1")),
    message="'{title}' {fault}",
    breaks={"table_1.0.title": "Stock"},
)
def class_not_identified(facts: Facts) -> Iterator[At]:
    """A title clearly identifies the class, even if the issuer has only one.

    Write it as the charter does: `Common Stock`, `Class A Common Stock`.
    """
    form = facts.form
    symbol = (form.issuer.symbol or "").lower()
    classes = tuple(class_named(name) for name in form.circumstances.classes)
    seen = set()
    for path, title in _titles(facts):
        lowercase = title.lower()
        if lowercase in seen:
            continue
        seen.add(lowercase)
        if lowercase in VAGUE or lowercase == symbol:
            yield at(*path, title=title, fault="does not identify the class")
        elif classes and not lowercase.startswith(classes) and not _is_award_or_debt(lowercase):
            yield at(*path, title=title, fault="is not one of the issuer's classes")


@rule(
    "F3-413",
    Severity.WARNING,
    cites=(form3("5(c)(i)"), cfr("240.16a-1(c)")),
    message="{title} looks like a derivative security but is reported in Table I",
    breaks={"table_1.0.title": "Warrants"},
)
def derivative_in_table_1(facts: Facts) -> Iterator[At]:
    """Options, warrants, convertible debt and other rights to buy or sell belong in Table II.

    Move the row to `table_2`, with its dates, price and underlying security. Restricted stock
    units may be reported in either table.
    """
    for line, _, title_words in facts.table_1:
        named = not DERIVATIVES.isdisjoint(title_words) or any_in(RIGHTS, line.title)
        debt = is_convertible(title_words) and is_debt(title_words)
        if (named or debt) and DERIVATIVE_ONLY_MENTIONED.isdisjoint(title_words):
            yield at("table_1", line.row, "title", title=line.label)


@rule(
    "F3-414",
    Severity.INFO,
    cites=(form3("5(c)(i)"), cfr("240.16a-1(c)")),
    message="stock units are reported in both tables",
    breaks={
        "table_1.2": {"title": "Restricted Stock Units", "amount": "500", "ownership": "D"},
    },
)
def units_in_both_tables(facts: Facts) -> Iterator[At]:
    """Report restricted stock units in the same table on Form 3 and on later forms.

    Units that vest over time and are settled in shares may be reported in Table I as the shares or
    in Table II as a derivative security. Choose one table, and use it in later Forms 4.
    """
    first, second = (
        [line for line, _, title_words in table if is_stock_unit(line.title, title_words)]
        for table in (facts.table_1, facts.table_2)
    )
    if first and second:
        yield at("table_1", first[0].row, "title")


@rule(
    "F3-415",
    Severity.WARNING,
    cites=(cfr("240.16a-1(a)(2)(i)"),),
    message="{title}: a footnote seems to exclude unvested restricted stock",
    breaks={
        "table_1.0.amount": {"value": "12500", "notes": "unvested"},
        "footnotes.unvested": "Excludes 5,000 unvested shares of restricted stock.",
    },
)
def unvested_shares_excluded(facts: Facts) -> Iterator[At]:
    """Issued restricted stock is beneficially owned, whether or not vested.

    Include it in Table I, and describe the vesting in a footnote.
    """
    for line, _, _ in facts.table_1:
        if "clud" in line.notes and any(map(_is_of_unvested_stock, EXCLUDED.findall(line.notes))):
            yield at("table_1", line.row, "amount", title=line.label)


def _is_of_unvested_stock(clause: str) -> bool:
    """Return whether what a clause excludes is issued stock, and not units or options."""
    return any_in(UNVESTED, clause) and not any_in(NOT_ISSUED, clause)


@rule(
    "F3-419",
    Severity.INFO,
    cites=(form3("4(a)(i)"), cfr("240.16a-2")),
    message="no {name} is reported",
    breaks={"circumstances": {"classes": ["Common Stock", "Class B Common Stock"]}},
)
def class_not_reported(facts: Facts) -> Iterator[At]:
    """Report every class of the issuer's equity securities that is owned, registered or not.

    Confirm that none of this class is owned, or add a row.
    """
    form = facts.form
    titles = [title.lower() for _, title in _titles(facts)]
    titles += [(holding.title.value or "").lower() for holding in form.table_2]
    for number, name in enumerate(form.circumstances.classes):
        if not any(title.startswith(class_named(name)) for title in titles):
            yield at("circumstances", "classes", number, name=name)


@rule(
    "F3-420",
    Severity.WARNING,
    cites=(form3("4(a)(iii)"), cfr("240.16a-2"), usc("80a-29(h)")),
    message=(
        "{title} {what}; non-convertible debt is reportable only for a registered closed-end fund"
    ),
    breaks={"table_1.0.title": "6.25% Senior Notes due 2031"},
)
def nonconvertible_debt_reported(facts: Facts) -> Iterator[At]:
    """Non-convertible debt is reportable only for a registered closed-end fund.

    For a number of shares, write `amount:` instead of `value:`. Otherwise remove the row, or write
    `closed_end_fund: yes` under `circumstances`. Convertible debt belongs in Table II.
    """
    form = facts.form
    fund = form.circumstances.closed_end_fund
    if fund or (fund is None and not FUNDS.isdisjoint(words(form.issuer.name or ""))):
        return
    for line, holding, title_words in facts.table_1:
        if any_in(("convert", "exchang", "warrant", "option"), line.title):
            continue
        if is_debt(title_words) and UNITS.isdisjoint(title_words):
            yield at("table_1", line.row, "title", title=line.label, what="looks like debt")
        elif (
            holding.value.value is not None and holding.amount.blank and not is_equity(title_words)
        ):
            what = "has a face amount in dollars"
            yield at("table_1", line.row, "value", title=line.label, what=what)


@rule(
    "F3-421",
    Severity.WARNING,
    cites=(cfr("240.16a-1(a)(5)"), cfr("240.16a-1(c)(4)"), cfr("240.16a-1(d)")),
    message="{title} looks like a fund or index, not a security of the issuer",
    breaks={"table_1.0.title": "Vanguard 500 Index Fund"},
)
def fund_or_index_reported(facts: Facts) -> Iterator[At]:
    """Form 3 reports equity securities of the issuer, not registered funds or broad-based indexes.

    Remove the row.
    """
    if not FUNDS.isdisjoint(words(facts.form.issuer.name or "")):
        return
    for line, _, _ in facts.table_1:
        if any_in(BASKETS, line.title):
            yield at("table_1", line.row, "title", title=line.label)


def _titles(facts: Facts) -> Iterator[tuple[Path, str]]:
    """Yield each title in Table I and of an underlying security, with its path."""
    for path, title in facts.titles:
        if title and (path[0] == "table_1" or "underlying" in path):
            yield path, title


def _is_award_or_debt(title: str) -> bool:
    """Return whether a lowercase title is that of an award or of debt."""
    title_words = words(title)
    return "restricted" in title_words or is_stock_unit(title, title_words) or is_debt(title_words)
