"""What a rule may need to know beyond the form."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ..form import Form3
from .facts.exhibits import Exhibits


@dataclass(frozen=True)
class Context:
    """What is known of a filing beyond the form; None is what nobody looked at.

    `today` is the date in New York, `exhibits` the files found beside the filing, `original` the
    filing that an amendment amends, `cccs` the CCC of each owner by CIK without leading zeros.
    `live` tells whether a submission is to be filed rather than a TEST.
    """

    today: date | None = None
    exhibits: Exhibits | None = None
    original: Form3 | None = None
    cccs: Mapping[str, str] | None = field(default=None, repr=False)
    live: bool = False


FORM_ALONE = Context()
"""Nothing is known but the form."""
