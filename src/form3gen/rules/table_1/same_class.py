"""The rule on one class under two titles, one of which has a par value or an exchange."""

import re
from collections.abc import Iterator

from ...form import Path
from ..citations import form3, item
from ..facts import Facts
from ..facts.titles import class_named
from ..finding import Severity
from ..location import At, Fix, at
from ..registry import rule

ADDED = r"\bpar\b|\$ ?0?\.\d|\bnasdaq\b|\bnyse\b|\botc|\bsymbol\b|\bticker\b|\bexchange\b|\bcboe\b"
"""Words after the name of a class that say nothing about which class it is."""


@rule(
    "F3-432",
    Severity.WARNING,
    cites=(form3("4(b)"), item("Table I col. 1")),
    message="'{title}' and '{other}' are one class under two titles",
    breaks={"table_1.1.title": "Common Stock, par value $0.01"},
)
def class_under_two_titles(facts: Facts) -> Iterator[At]:
    """A class has one title in all rows, with its par value or exchange in all of them or in none.

    Write the same title in each row, and use it on later Forms 4 too.
    """
    titles: dict[str, tuple[Path, str]] = {}
    for path, title in facts.titles:
        if path[0] == "table_1" or "underlying" in path:
            titles.setdefault(" ".join(title.lower().split()), (path, title))
    if len(titles) < 2:
        return
    symbol = (facts.form.issuer.symbol or "").lower()
    for written, (path, title) in titles.items():
        name = class_named(written)
        if name != written and name in titles and _only_adds(written[len(name) :], symbol):
            other = titles[name][1]
            yield at(*path, title=title, other=other, fix=Fix(other, safe=False))


def _only_adds(rest: str, symbol: str) -> bool:
    """Return whether the rest of a title gives only a par value, an exchange or the symbol."""
    return re.search(ADDED, rest) is not None or rest.strip(" ():,-") == symbol
