"""Electronic signatures, and what must be kept of signed documents."""

from collections.abc import Iterator

from ..citations import cfr
from ..facts import Facts
from ..finding import Severity
from ..location import At, at
from ..registry import rule


@rule(
    "F3-811",
    Severity.INFO,
    cites=(cfr("240.16a-3(i)"), cfr("232.302(b)(1)")),
    message="keep what each signatory signed {until}",
    breaks={},
)
def authentication_document(facts: Facts) -> Iterator[At]:
    """Who signs adopts the typed signature in a document, before or at the time of filing.

    Keep it five years from filing, and give it to the SEC on request.
    """
    day = facts.form.law_date
    until = f"until {day:%B} {day.day}, {day.year + 5} at least" if day else "for five years"
    yield at("signatures", until=until)


@rule(
    "F3-812",
    Severity.INFO,
    cites=(cfr("232.302(b)(2)"), cfr("240.16a-3(i)")),
    message="signature {number} was made electronically, and no attestation is recorded",
    breaks={"signatures.0.electronic": "yes"},
)
def electronic_without_attestation(facts: Facts) -> Iterator[At]:
    """Before the first electronic signature its signer attests to it by hand.

    Keep the attestation while electronic signatures are used and for seven years after the last,
    and write `attested: yes`.
    """
    for row, signature in enumerate(facts.form.signatures):
        if signature.electronic and not signature.attested:
            yield at("signatures", row, "electronic", number=row + 1)
