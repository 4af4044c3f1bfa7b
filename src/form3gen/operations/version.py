"""The version of form3gen, and the dates of the data that it holds."""

from importlib.metadata import version

from ..reference.calendar import long_date
from ..reference.captions import revision_of
from ..reference.edgar_schema import (
    CALENDAR_THROUGH,
    CODES_AS_OF,
    IN_FORCE,
    SCHEMA_VERSION,
    SPECIFICATION,
)


def version_text() -> str:
    """Return the version, and a line for each kind of data with its date."""
    captions_since, _ = revision_of(IN_FORCE)
    return "\n".join(
        (
            f"form3gen {version('form3gen')}",
            f"EDGAR Ownership XML Technical Specification {SPECIFICATION} (schema"
            f" {SCHEMA_VERSION}), in force since {long_date(IN_FORCE)}",
            f"Form 3 captions of {long_date(captions_since)}",
            f"EDGAR state and country codes of {long_date(CODES_AS_OF)}",
            f"EDGAR calendar through {long_date(CALENDAR_THROUGH)}",
        )
    )
