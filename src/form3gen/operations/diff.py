"""Compare two filings, in the form's words."""

from typing import Any

from ..compare.changes import Change, changes
from ..errors import checks_types
from ..form import Form3, Issuer, Owner
from ..reference.edgar_codes import bare_cik
from .filings import Filing, ReadFiling, form_of

__all__ = ["Change", "diff"]


@checks_types
def diff(old: Filing, new: Filing) -> tuple[Change, ...]:
    """Return everything that changed from one filing to another; empty if nothing did.

    Footnotes count by their text, not by name or number. Facts that one of the two documents cannot
    state are not compared: what EDGAR does not publish, such as the contact, the names that EDGAR
    adds to a submission, and the exhibits of an ownership document by itself. Every way to write
    that there is no trading symbol is the same.
    """
    before, after = form_of(old), form_of(new)
    return changes(
        _completed(before, _unstated(old), after),
        _completed(after, _unstated(new), before),
        published="contact" in _unstated(old) | _unstated(new),
    )


def _unstated(filing: Filing) -> frozenset[str]:
    return filing.unstated if isinstance(filing, ReadFiling) else frozenset()


def _completed(form: Form3, unstated: frozenset[str], other: Form3) -> Form3:
    """Return a filing with the facts that its document cannot state, as another filing has them."""
    changed: dict[str, Any] = {"issuer": _completed_issuer(form.issuer, unstated, other.issuer)}
    if "exhibits" in unstated:
        changed["exhibits"] = other.exhibits
    if "names" in unstated:
        names = {bare_cik(owner.cik): owner.name for owner in other.owners}
        changed["owners"] = tuple(_named(owner, names) for owner in form.owners)
    return form.model_copy(update=changed)


def _completed_issuer(issuer: Issuer, unstated: frozenset[str], other: Issuer) -> Issuer:
    changed: dict[str, Any] = {"symbol": "NONE"} if issuer.states_no_symbol else {}
    if "foreign_private_issuer" in unstated:
        changed["foreign_private_issuer"] = other.foreign_private_issuer
    if "names" in unstated and bare_cik(issuer.cik) == bare_cik(other.cik):
        changed["name"] = other.name
    return issuer.model_copy(update=changed)


def _named(owner: Owner, names: dict[str, str | None]) -> Owner:
    """Return an owner with the name of the owner who has the same CIK."""
    return owner.model_copy(update={"name": names.get(bare_cik(owner.cik), owner.name)})
