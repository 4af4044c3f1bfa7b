"""Rules on whether the trust, its trustee, settlor or beneficiary reports its holdings."""

import re
from collections.abc import Iterator

from ...form.circumstances import Trust
from ..citations import cfr
from ..facts import Facts
from ..facts.owner_types import kind
from ..finding import Severity
from ..location import At, at
from ..registry import rule


@rule(
    "F3-611",
    Severity.WARNING,
    cites=(cfr("240.16a-8(b)(2)"),),
    message="{trust} is listed, but its trustee has no pecuniary interest",
    breaks={
        "table_1.1.nature": "By Self as Trustee for Roe Trust",
        "circumstances": {"trusts": [{"name": "Roe Trust", "trustee_is_beneficiary": "no"}]},
    },
)
def trustee_without_interest(facts: Facts) -> Iterator[At]:
    """A trustee reports trust holdings individually only if the trustee has a pecuniary interest.

    Remove the row, unless the trustee or a member of the trustee's immediate family is a
    beneficiary, or the trustee has a performance fee that does not qualify for the exception. In
    that case, state it under `circumstances`.
    """
    for number, trust in enumerate(facts.form.circumstances.trusts):
        outside = trust.trustee_is_beneficiary is False and not trust.performance_fee
        if outside and any("trustee" in nature for nature in _natures(facts, trust)):
            yield at("circumstances", "trusts", number, trust=_label(trust))


@rule(
    "F3-612",
    Severity.WARNING,
    cites=(cfr("240.16a-8(b)(4)"),),
    message="{trust} is revocable by an owner, but no indirect holding names it",
    breaks={"circumstances": {"trusts": [{"name": "Roe Trust", "revocable_by_owner": "yes"}]}},
)
def revocable_trust_not_listed(facts: Facts) -> Iterator[At]:
    """A settlor with sole power to revoke reports the trust's holdings instead of the trust.

    Add a row marked I, such as `nature: By Lee Revocable Trust`. If the owner neither has nor
    shares investment control, write `owner_shares_control: no`.
    """
    form = facts.form
    for number, trust in enumerate(form.circumstances.trusts):
        reportable = trust.revocable_by_owner and trust.owner_shares_control is not False
        only_trust = len(form.circumstances.trusts) == 1
        if (
            reportable
            and not _natures(facts, trust)
            and not (only_trust and _names_revocable(facts))
        ):
            yield at("circumstances", "trusts", number, trust=_label(trust))


@rule(
    "F3-613",
    Severity.INFO,
    cites=(cfr("240.16a-8(b)(3)"),),
    message="an owner has or shares investment control of {trust}",
    breaks={"circumstances": {"trusts": [{"name": "Roe Trust", "owner_shares_control": "yes"}]}},
)
def beneficiary_with_control(facts: Facts) -> Iterator[At]:
    """Whether the trust, the beneficiary or both report depends on investment control.

    If the trustee and the beneficiary share investment control, the trust and the beneficiary both
    report; if only the beneficiary has it, only the beneficiary reports. If the trustee does not
    have all of it, each beneficiary has a pecuniary interest pro rata.
    """
    for number, trust in enumerate(facts.form.circumstances.trusts):
        if trust.owner_shares_control:
            yield at("circumstances", "trusts", number, trust=_label(trust))


@rule(
    "F3-614",
    Severity.INFO,
    cites=(cfr("240.16a-8(c)"),),
    message="an owner has only a remainder interest in {trust}, and no investment control",
    breaks={"circumstances": {"trusts": [{"name": "Roe Trust", "interest": "remainder"}]}},
)
def remainder_without_control(facts: Facts) -> Iterator[At]:
    """A remainder interest without investment control is not beneficial ownership.

    Do not list a holding for it. If the owner has or shares investment control, write
    `owner_shares_control: yes`.
    """
    for number, trust in enumerate(facts.form.circumstances.trusts):
        if trust.interest == "remainder" and not trust.owner_shares_control:
            yield at("circumstances", "trusts", number, trust=_label(trust))


@rule(
    "F3-615",
    Severity.WARNING,
    cites=(cfr("240.16a-8(a)(1)"), cfr("240.16a-8(b)(1)")),
    message="{trust} owns more than ten percent but is not a reporting owner",
    breaks={"circumstances": {"trusts": [{"name": "Roe Trust", "percent": "12"}]}},
)
def trust_over_ten_percent(facts: Facts) -> Iterator[At]:
    """A trust that beneficially owns more than ten percent of a registered class must file.

    Add it under `owners` with its own CIK and `kind: trust`, signed by the trustee, or have it file
    separately. The trust of an ERISA plan whose trustees have no investment control is exempt.
    """
    form = facts.form
    trusts = any(kind(owner) == "trust" for owner in form.owners)
    owners = [(owner.name or "").lower() for owner in form.owners]
    for number, trust in enumerate(form.circumstances.trusts):
        name = (trust.name or "").lower()
        listed = trusts or any(name and name in owner for owner in owners)
        if trust.percent is not None and trust.percent > 10 and not listed:
            yield at("circumstances", "trusts", number, "percent", trust=_label(trust))


def _natures(facts: Facts, trust: Trust) -> list[str]:
    """Return the natures of the indirect holdings that name a trust."""
    name = (trust.name or "trust").lower()
    return [line.nature for line in facts.rows if line.is_indirect and name in line.all]


def _names_revocable(facts: Facts) -> bool:
    """Return whether an indirect holding is through a revocable trust of any name."""
    natures = [line.nature for line in facts.rows if line.is_indirect]
    return any(re.search(r"\brevocable\b", nature) for nature in natures)


def _label(trust: Trust) -> str:
    """Return what to call a trust in a message."""
    return trust.name or "the trust"
