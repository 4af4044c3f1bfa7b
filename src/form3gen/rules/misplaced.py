"""What has no place in a Form 3, or not there: transactions, notes, a second issuer or form."""

from .cite import cfr, edgar, form3
from .registry import reading_rule

PRINTED = (b"INITIAL STATEMENT OF BENEFICIAL OWNERSHIP", b"TABLE I -", b"TABLE II -")
"""Captions of every revision of the form, in capitals."""

TRANSACTION = reading_rule(
    "F3-013",
    "transaction_on_form_3",
    cites=(cfr("240.16a-3(a)"), edgar("nonDerivativeHolding and derivativeHolding")),
    message="'{name}' belongs to a transaction, and Form 3 has holdings alone",
    breaks={"table_1.0.transaction_code": "P"},
    doc="""Form 3 says what was owned on the date of event, not what was bought or sold.

    Take the key out. A transaction after the event goes on Form 4, and so does the box on plans
    under Rule 10b5-1.""",
)
NOTE_OF_NO_CELL = reading_rule(
    "F3-704",
    "footnote_called_by_no_cell",
    cites=(edgar("footnoteId"), form3("6(c)")),
    message="'{name}' calls a footnote, which only the cells of the tables do",
    breaks={"owners.0.officer": {"value": "Chief Financial Officer", "notes": "vesting"}},
    doc="""Footnotes belong to the cells of Tables I and II.

    Call it from a cell, as in `amount: {value: 100, notes: NAME}`; what is to be said of names,
    boxes, dates and signatures goes into the remarks.""",
)
SECOND_ISSUER = reading_rule(
    "F3-117",
    "several_issuers",
    cites=(form3("2(c)"), edgar("issuer")),
    message="form names {count} issuers",
    breaks={"issuer": [{"name": "Acme Inc.", "cik": "1"}, {"name": "Acme Units LP", "cik": "2"}]},
    doc="""A Form 3 is for the securities of one issuer.

    Write a file for each issuer.""",
)
SECOND_FORM = reading_rule(
    "F3-011",
    "exhibit_is_a_form",
    cites=(edgar("edgarDocument"),),
    message="exhibit '{file}' is {what} itself",
    breaks={"exhibits": [{"type": "EX-99", "file": "form.txt"}], "remarks": "Exhibit 99"},
    doc="""A submission has one ownership document, and none among its exhibits.

    Submit the other form by itself, and refer to it in the remarks. If the file of a power of
    attorney holds a printed Form 3, put the power of attorney back in its place.""",
)


def is_ownership_document(content: bytes) -> bool:
    """Return whether a document is a Form 3, 4 or 5 in EDGAR's XML."""
    return b"<ownershipDocument" in content


def is_printed_form(content: bytes) -> bool:
    """Return whether a document, in text or HTML, is a printed Form 3."""
    words = b" ".join(content.upper().split())
    return all(caption in words for caption in PRINTED)
