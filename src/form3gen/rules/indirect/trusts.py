"""Area 6: trusts, and who of trustee, settlor and beneficiary reports what they hold."""

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
    message="{trust} is listed, and gives the trustee no pecuniary interest",
    breaks={
        "table_1.1.nature": "By Self as Trustee for Roe Trust",
        "circumstances": {"trusts": [{"name": "Roe Trust", "trustee_is_beneficiary": "no"}]},
    },
)
def trustee_without_interest(facts: Facts) -> Iterator[At]:
    """A trustee reports what the trust holds only with a pecuniary interest in it.

    Take the row out, unless trustee or immediate family is a beneficiary, or the trustee has a
    performance fee that does not qualify; then say so under `circumstances`.
    """
    for number, trust in enumerate(facts.form.circumstances.trusts):
        outside = trust.trustee_is_beneficiary is False and not trust.performance_fee
        if outside and any("trustee" in nature for nature in _natures(facts, trust)):
            yield at("circumstances", "trusts", number, trust=_called(trust))


@rule(
    "F3-612",
    Severity.WARNING,
    cites=(cfr("240.16a-8(b)(4)"),),
    message="{trust} may be revoked by an owner, and no indirect holding names it",
    breaks={"circumstances": {"trusts": [{"name": "Roe Trust", "revocable_by_owner": "yes"}]}},
)
def revocable_trust_not_listed(facts: Facts) -> Iterator[At]:
    """Who alone can revoke a trust reports what it holds, in place of the trust.

    Add a row marked I, such as `nature: By Lee Revocable Trust`. Where the owner neither has nor
    shares control of its investments, write `owner_shares_control: no`.
    """
    form = facts.form
    for number, trust in enumerate(form.circumstances.trusts):
        theirs = trust.revocable_by_owner and trust.owner_shares_control is not False
        alone = len(form.circumstances.trusts) == 1
        if theirs and not _natures(facts, trust) and not (alone and _names_revocable(facts)):
            yield at("circumstances", "trusts", number, trust=_called(trust))


@rule(
    "F3-613",
    Severity.INFO,
    cites=(cfr("240.16a-8(b)(3)"),),
    message="an owner has a part in controlling the investments of {trust}",
    breaks={"circumstances": {"trusts": [{"name": "Roe Trust", "owner_shares_control": "yes"}]}},
)
def beneficiary_in_control(facts: Facts) -> Iterator[At]:
    """Who of trust and beneficiary reports goes by control of the trust's investments.

    Where they share it, both report; where the beneficiary has it alone, only the beneficiary.
    Where the trustee has not all of it, beneficiaries own pro rata.
    """
    for number, trust in enumerate(facts.form.circumstances.trusts):
        if trust.owner_shares_control:
            yield at("circumstances", "trusts", number, trust=_called(trust))


@rule(
    "F3-614",
    Severity.INFO,
    cites=(cfr("240.16a-8(c)"),),
    message="an owner has but a remainder interest in {trust}, and no control of it",
    breaks={"circumstances": {"trusts": [{"name": "Roe Trust", "interest": "remainder"}]}},
)
def remainder_interest(facts: Facts) -> Iterator[At]:
    """A remainder interest without power over the investments is no beneficial ownership.

    List no holding for it; where the owner has such power, write `owner_shares_control: yes`.
    """
    for number, trust in enumerate(facts.form.circumstances.trusts):
        if trust.interest == "remainder" and not trust.owner_shares_control:
            yield at("circumstances", "trusts", number, trust=_called(trust))


@rule(
    "F3-615",
    Severity.WARNING,
    cites=(cfr("240.16a-8(a)(1)"),),
    message="{trust} holds over 10%, and is no reporting owner",
    breaks={"circumstances": {"trusts": [{"name": "Roe Trust", "percent": "12"}]}},
)
def trust_over_ten_percent(facts: Facts) -> Iterator[At]:
    """A trust that holds more than 10% of a registered class reports itself.

    Add it under `owners` with a CIK of its own and `kind: trust`, signed by the trustee, or let it
    file by itself. The trust of an ERISA plan whose trustees control no investments is exempt.
    """
    form = facts.form
    trusts = any(kind(owner) == "trust" for owner in form.owners)
    owners = [(owner.name or "").lower() for owner in form.owners]
    for number, trust in enumerate(form.circumstances.trusts):
        name = (trust.name or "").lower()
        listed = trusts or any(name and name in owner for owner in owners)
        if trust.percent is not None and trust.percent > 10 and not listed:
            yield at("circumstances", "trusts", number, "percent", trust=_called(trust))


def _natures(facts: Facts, trust: Trust) -> list[str]:
    """Return the natures of the indirect holdings that name a trust."""
    name = (trust.name or "trust").lower()
    return [line.nature for line in facts.rows if line.is_indirect and name in line.all]


def _names_revocable(facts: Facts) -> bool:
    """Whether an indirect holding is through a revocable trust, by whatever name."""
    natures = [line.nature for line in facts.rows if line.is_indirect]
    return any(re.search(r"\brevocable\b", nature) for nature in natures)


def _called(trust: Trust) -> str:
    return trust.name or "the trust"
