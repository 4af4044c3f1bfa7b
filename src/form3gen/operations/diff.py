"""Compare two filings, in the form's words."""

from ..compare.changes import Change, changes
from ..errors import checks_types
from .filings import Filing, ReadFiling, form_of

__all__ = ["Change", "diff"]


@checks_types
def diff(old: Filing, new: Filing) -> tuple[Change, ...]:
    """Return everything that changed from one filing to another; empty if nothing did.

    Footnotes count by their text, not by name or number. If EDGAR published one of the two, facts
    that it does not publish, such as the contact, are not compared.
    """
    published = any(isinstance(one, ReadFiling) and one.published for one in (old, new))
    return changes(form_of(old), form_of(new), published=published)
