"""Rules on the reporting owners (Items 1 and 6)."""

import re
from collections.abc import Iterator

from ...form import Path
from ...reference.edgar_codes import bare_cik
from ...reference.limits import MAX_OWNERS
from ..citations import edgar, form3, item
from ..facts import Facts
from ..finding import Severity
from ..location import At, Fix, at
from ..registry import rule

CIK = re.compile(r"[0-9]{1,10}")


@rule(
    "F3-201",
    Severity.ERROR,
    cites=(item("Item 1"), edgar("reportingOwner")),
    message="the filing has no reporting owner",
    breaks={"owners": None},
)
def no_owner(facts: Facts) -> Iterator[At]:
    """A filing has at least one reporting owner.

    Add one under `owners`, with name, CIK, address and relationship.
    """
    if not facts.form.owners:
        yield at("owners")


@rule(
    "F3-202",
    Severity.ERROR,
    cites=(edgar("CIK"),),
    message="'{cik}' is not a CIK",
    breaks={"owners.0.cik": "CIK0001780525"},
)
def malformed_cik(facts: Facts) -> Iterator[At]:
    """A CIK is a number of at most ten digits.

    Write only the digits, with or without leading zeros.
    """
    form = facts.form
    ciks: list[tuple[Path, str | None]] = [(("issuer", "cik"), form.issuer.cik)]
    ciks += [(("owners", number, "cik"), owner.cik) for number, owner in enumerate(form.owners)]
    for path, cik in ciks:
        if cik and (not CIK.fullmatch(cik) or not cik.strip("0")):
            digits = re.fullmatch(r"CIK[\s:#=]*([0-9]{1,10})", cik, re.IGNORECASE)
            yield at(
                *path, cik=cik, fix=Fix(digits[1]) if digits and digits[1].strip("0") else None
            )


@rule(
    "F3-207",
    Severity.ERROR,
    cites=(edgar("reportingOwner"), item("Item 4")),
    message="the owner has the same CIK ({cik}) as owner {first}",
    breaks={
        "owners.1": {
            "name": "LEE ANN",
            "cik": "7654321",
            "address": {
                "street": "1 HIGH ST",
                "city": "SPRINGFIELD",
                "state": "IL",
                "zip": "62701",
            },
            "director": "yes",
        },
        "signatures.0.name": "/s/ Ann Marie Lee, individually and for each reporting person",
    },
)
def duplicate_owner(facts: Facts) -> Iterator[At]:
    """List each reporting owner only once.

    Merge the two and check the box of every relationship that applies.
    """
    seen: dict[str, int] = {}
    for number, owner in enumerate(facts.form.owners):
        cik = bare_cik(owner.cik)
        if cik and seen.setdefault(cik, number) != number:
            words = {"cik": owner.cik, "first": seen[cik] + 1}
            yield At(("owners", number, "cik"), words, also=(("owners", seen[cik], "cik"),))


@rule(
    "F3-220",
    Severity.WARNING,
    cites=(form3("1(a)"), item("Item 1")),
    message="{name} uses the issuer's CIK, {cik}",
    breaks={"owners.0.cik": "0001234567"},
)
def owner_is_issuer(facts: Facts) -> Iterator[At]:
    """A reporting owner is someone other than the issuer.

    Write the owner's own CIK; the two are easily confused.
    """
    form = facts.form
    issuer = bare_cik(form.issuer.cik)
    for number, owner in enumerate(form.owners):
        if issuer and bare_cik(owner.cik) == issuer:
            yield at("owners", number, "cik", name=owner.label, cik=owner.cik)


@rule(
    "F3-211",
    Severity.ERROR,
    cured_by_split=True,
    cites=(edgar("reportingOwner"),),
    message="{count} reporting owners; the limit is {limit}",
    breaks={
        "owners": [
            {"name": f"FUND {cik} LP", "cik": str(cik), "ten_percent": "yes"}
            for cik in range(1001, 1012)
        ],
        "no_securities": "yes",
        **dict.fromkeys(("table_1", "table_2", "footnotes")),
        "signatures.0.name": "/s/ Ann Marie Lee, on behalf of each reporting person",
    },
)
def too_many_owners(facts: Facts) -> Iterator[At]:
    """A filing has at most ten reporting owners.

    File a second Form 3 with the same tables for the other owners, and refer to it in the
    remarks.
    """
    form = facts.form
    if len(form.owners) > MAX_OWNERS:
        yield at("owners", MAX_OWNERS, count=len(form.owners), limit=MAX_OWNERS)


@rule(
    "F3-221",
    Severity.ERROR,
    cites=(item("Item 1"),),
    message="the reporting owner has no name",
    breaks={"owners.0.name": None},
)
def owner_without_name(facts: Facts) -> Iterator[At]:
    """Item 1 names the reporting person.

    Write `name:`; for a person, the surname comes first.
    """
    for number, owner in enumerate(facts.form.owners):
        if not owner.name:
            yield at("owners", number, "name")
