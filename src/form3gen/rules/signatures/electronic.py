"""Rules on electronic signatures and the records to keep of them."""

from collections.abc import Iterator

from ...reference.calendar import LAST_YEAR, long_date, years_after
from ..citations import cfr
from ..facts import Facts
from ..finding import Severity
from ..location import At, at
from ..registry import rule

RETENTION_YEARS = 5
"""How long a signed authentication document is kept after filing (17 CFR 232.302(b))."""


@rule(
    "F3-811",
    Severity.INFO,
    cites=(cfr("240.16a-3(i)"), cfr("232.302(b)(1)")),
    message="retain each signed authentication document {until}",
    breaks={},
)
def authentication_document_to_retain(facts: Facts) -> Iterator[At]:
    """Each signatory must sign an authentication document before or at the time of filing.

    Keep the document for five years after filing, and give it to the SEC on request.
    """
    day = facts.form.law_date
    until = "for five years"
    if day and day.year <= LAST_YEAR - RETENTION_YEARS:
        until = f"until at least {long_date(years_after(day, RETENTION_YEARS))}"
    yield at("signatures", until=until)


@rule(
    "F3-812",
    Severity.WARNING,
    cites=(cfr("232.302(b)(2)"), cfr("240.16a-3(i)")),
    message="signature {number} is electronic, but no attestation is recorded",
    breaks={"signatures.0.electronic": "yes"},
)
def electronic_without_attestation(facts: Facts) -> Iterator[At]:
    """Before the first electronic signature, the signatory must manually sign an attestation.

    Keep the attestation while the signatory uses electronic signatures and for seven years after
    the last one, and write `attested: yes`.
    """
    for row, signature in enumerate(facts.form.signatures):
        if signature.electronic and not signature.attested:
            yield at("signatures", row, "electronic", number=row + 1)
