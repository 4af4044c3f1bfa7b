"""What is worked out of a filing once, and asked for by many rules."""

from collections.abc import Callable
from functools import update_wrapper
from typing import TypeVar

from ...form.filing import Form3

Found = TypeVar("Found")


def remembered(make: Callable[[Form3], Found]) -> Callable[[Form3], Found]:
    """Return the function with a memory for the filing it was last asked about.

    A filing never changes, so that what was worked out of the very same one still holds.
    """
    last: tuple[Form3, Found] | None = None

    def found(form: Form3) -> Found:
        nonlocal last
        kept = last
        if kept is None or kept[0] is not form:
            last = kept = (form, make(form))
        return kept[1]

    return update_wrapper(found, make)
