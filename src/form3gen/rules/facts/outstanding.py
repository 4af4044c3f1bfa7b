"""How many shares of a class are outstanding."""

from collections.abc import Iterator
from decimal import Decimal

from ...form import Form3
from ...form.circumstances import ShareClass
from .titles import class_named

ANY_CLASS = ""
"""The name of the class whose size is given without its title."""

MAX_CLASSES_COMPARED = 100
"""How many classes the rows are compared with; no issuer has as many."""


def shares_outstanding(form: Form3, title: str) -> Decimal | None:
    """Return the shares outstanding of the class that a title names, None if not known."""
    name = class_named(title)
    sizes = (one.shares for one in _classes(form) if _name(one.title) == name)
    return next(sizes, form.circumstances.shares_outstanding)


def registered_classes(form: Form3) -> Iterator[tuple[str, Decimal]]:
    """Yield each class registered under Section 12 whose size is known, with its size."""
    known = form.circumstances
    classes = [(_name(one.title), one.shares, one.section_12) for one in _classes(form)]
    for name, shares, registered in classes or [(ANY_CLASS, known.shares_outstanding, None)]:
        if shares and shares > 0 and registered is not False:
            yield name, shares


def other_classes(form: Form3, name: str) -> frozenset[str]:
    """Return the names of the listed classes, except one."""
    return frozenset(_name(one.title) for one in _classes(form)) - {name}


def _classes(form: Form3) -> tuple[ShareClass, ...]:
    return form.circumstances.outstanding[:MAX_CLASSES_COMPARED]


def _name(title: str | None) -> str:
    return class_named(title or "")
