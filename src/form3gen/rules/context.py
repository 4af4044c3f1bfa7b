"""What a rule may need beyond the form."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, get_args

from ..form import Form3
from ..reference.edgar_codes import by_bare_cik
from .facts.exhibits import Exhibits

Need = Literal["today", "exhibits", "original", "cccs"]
"""What a rule may need beyond the form: a field of `Context`."""

NEEDS: tuple[Need, ...] = get_args(Need)


@dataclass(frozen=True)
class Context:
    """What is known about a filing beyond the form; None means not known.

    `today` is the date in New York, `exhibits` the exhibit files that were found, `original` the
    filing that an amendment amends, and `cccs` the CCC of each owner by CIK.
    `live` is true for a LIVE submission and false for a TEST.
    """

    today: date | None = None
    exhibits: Exhibits | None = None
    original: Form3 | None = None
    cccs: Mapping[str, str] | None = field(default=None, repr=False)
    live: bool = False

    def __post_init__(self) -> None:
        if self.cccs:
            object.__setattr__(self, "cccs", by_bare_cik(self.cccs))

    @property
    def known(self) -> frozenset[str]:
        """The names of the fields that are not None."""
        return frozenset(name for name in NEEDS if getattr(self, name) is not None)


FORM_ALONE = Context()
"""A context in which only the form is known."""
