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

ADDED = r"\bpar\b|\$ ?0?\.\d|\b(?:nasdaq|nyse|otc\w*|symbol|ticker|exchange|cboe|listed|traded)\b"
"""Words after the name of a class that do not say which class it is."""

BEFORE_ADDED = r"(?:[\s,(;:\u2013\u2014-]|\b(?:with|without|no|of|a|the|us|having)\b)+$"


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
        name = _without_additions(written, symbol)
        if name != written and name in titles:
            other = titles[name][1]
            yield at(*path, title=title, other=other, fix=Fix(other, safe=False))


def _without_additions(title: str, symbol: str) -> str:
    """Return a lowercase title without its par value, exchange or symbol."""
    if added := re.search(ADDED, title):
        return re.sub(BEFORE_ADDED, "", title[: added.start()])
    name = class_named(title)
    return name if title[len(name) :].strip(" ():,-") == symbol else title
